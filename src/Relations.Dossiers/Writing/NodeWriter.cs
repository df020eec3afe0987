namespace Relations.Dossiers;

/// <summary>Takes nodes one at a time and writes them in some syntax.</summary>
abstract class NodeWriter
{
    public abstract void StartObject();

    public abstract void EndObject();

    public abstract void StartList();

    public abstract void EndList();

    public abstract void Name(string name);

    public abstract void Text(string text);

    public abstract void Number(decimal number);

    public abstract void Boolean(bool value);

    public abstract void Null();
}
