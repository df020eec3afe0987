namespace Relations.Dossiers;

/// <summary>Takes nodes one at a time and writes them in some syntax.</summary>
abstract class NodeWriter
{
    public abstract void StartObject();

    public abstract void EndObject();

    /// <param name="isShort">Whether the list holds scalars only and may stand on one line.</param>
    public abstract void StartList(bool isShort);

    public abstract void EndList();

    public abstract void Name(string name);

    public abstract void Text(string text);

    public abstract void Number(decimal number);
}
