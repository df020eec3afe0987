namespace Relations.Dossiers;

/// <summary>Who can be met on a visit: a person or the holder of an office.</summary>
public interface IActor;

/// <summary>A person.</summary>
[Collection("people", 50)]
public sealed partial record Person : Record, IActor, IRegisterEntry, IOtherwiseNamed
{
    /// <summary>The name, as the person is usually called.</summary>
    [Required]
    [Label("Name")]
    public LocalisedText? Names { get; init; }

    /// <summary>The day of birth.</summary>
    public SourceDate? Born { get; init; }

    /// <summary>The day of death.</summary>
    public SourceDate? Died { get; init; }

    /// <summary>Names that the person had at other times, or is also known by.</summary>
    [Remark]
    public Items<OtherName> OtherNames { get; init; } = [];

    private static partial RecordProfile<Person> Describe() =>
        new()
        {
            Heading = Heading,
            Name = static one => one.Names,
            Title = static (one, _) => RecordTitle.Named(one.Names),
            MainDate = null,
            Act = null,
            Parties = [],
            Home = null,
            Lane = null,
            Fact = null,
        };

    [Localized("People")]
    static partial LocalizedString Heading { get; }
}
