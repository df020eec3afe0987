namespace Relations.Dossiers;

/// <summary>A field that names states or organizations that a record is about; its label says in which part.</summary>
/// <param name="name">The name of the field, which holds a reference or a list of them.</param>
/// <param name="role">What they do in it.</param>
public sealed class PartyField(string name, PartyRole role)
{
    /// <summary>The name of the field.</summary>
    public string Name => name;

    /// <summary>What the parties do in it.</summary>
    public PartyRole Role => role;

    /// <summary>What people call their part: the label of the field.</summary>
    public LocalizedString Label => Given.Label;

    /// <summary>Whether a source names a record by naming it with the other sides, as relations are by the two states.</summary>
    public bool IsSide { get; private init; }

    /// <summary>Whether it is where another party came from, so that the record is about that one alone.</summary>
    public bool IsFormer { get; private init; }

    Field Given { get; set; } = null!;

    /// <summary>A party that does what the record says on its main date, and so exists then.</summary>
    public static PartyField Acting(string name) => new(name, PartyRole.Acting);

    /// <summary>The same, where sources name the record by its sides.</summary>
    public static PartyField Side(string name) => new(name, PartyRole.Acting) { IsSide = true };

    /// <summary>A party that the record names without saying that it does anything.</summary>
    public static PartyField Named(string name) => new(name, PartyRole.Named);

    /// <summary>A party that another one was part of before.</summary>
    public static PartyField Former(string name) => new(name, PartyRole.Named) { IsFormer = true };

    /// <summary>The parties that a record names in the field.</summary>
    public IEnumerable<IRef> In(Record record) =>
        Given.Get(record) switch
        {
            IRef one => [one],
            IItems many => many.Values.OfType<IRef>(),
            _ => [],
        };

    internal void Resolve(RecordShape shape) => Given = shape.FieldOfProfile(name);
}

/// <summary>What a party of a record does in it.</summary>
public enum PartyRole
{
    /// <summary>It does what the record says on its main date.</summary>
    Acting,

    /// <summary>It is named only.</summary>
    Named,
}
