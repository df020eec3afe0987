namespace Relations.Dossiers;

/// <summary>The date without which a record does not say when it happened.</summary>
/// <param name="what">What happened then, as a heading: Opening of missions.</param>
/// <param name="fields">The name of the field; of several, the first that a record has counts.</param>
public sealed class MainDate(LocalizedString what, params string[] fields)
{
    /// <summary>What happened then, as a heading.</summary>
    public LocalizedString What => what;

    /// <summary>The names of the fields.</summary>
    public IReadOnlyList<string> Fields => fields;

    internal Field[] Given { get; private set; } = [];

    internal void Resolve(RecordShape shape) => Given = Array.ConvertAll(fields, shape.FieldOfProfile);
}
