namespace Relations.Dossiers;

/// <summary>A part of the title of a record.</summary>
public abstract record TitlePart
{
    private protected TitlePart() { }

    /// <summary>Text of the dossier.</summary>
    public static TitlePart Of(LocalisedText? text) => new TextPart(text);

    /// <summary>The name of a record that stands alone.</summary>
    public static TitlePart Name(IRef reference) => new NamePart(reference, IsWithin: false);

    /// <summary>The name of a record within a sentence, where it may have an article.</summary>
    public static TitlePart NameWithin(IRef reference) => new NamePart(reference, IsWithin: true);

    /// <summary>The names of the sides of something, with dashes between.</summary>
    public static TitlePart Sides<T>(Items<Ref<T>> sides)
        where T : class => new JoinedPart(" – ", [.. sides.Select(side => Name(side))]);

    /// <summary>Several parts, of which the empty ones are left out.</summary>
    public static TitlePart Joined(string separator, IEnumerable<TitlePart> parts) =>
        new JoinedPart(separator, [.. parts]);

    /// <summary>The word for a value of an enumeration at the beginning of a line, or another text where it is absent.</summary>
    public static TitlePart Word(Enum? value, LocalizedString otherwise) => new WordPart(value, otherwise);

    /// <summary>A date.</summary>
    public static TitlePart Of(SourceDate? date) => new DatePart(date);

    /// <summary>An ordinal number.</summary>
    public static TitlePart Ordinal(int number) => new OrdinalPart(number);
}

/// <summary>Text of the dossier.</summary>
/// <param name="Text">The text; null where it is absent.</param>
public sealed record TextPart(LocalisedText? Text) : TitlePart;

/// <summary>The name of a record.</summary>
/// <param name="Reference">The record.</param>
/// <param name="IsWithin">Whether it stands within a sentence.</param>
public sealed record NamePart(IRef Reference, bool IsWithin) : TitlePart;

/// <summary>Several parts.</summary>
/// <param name="Separator">What stands between them.</param>
/// <param name="Parts">The parts; empty ones are left out.</param>
public sealed record JoinedPart(string Separator, IReadOnlyList<TitlePart> Parts) : TitlePart;

/// <summary>The word for a value of an enumeration at the beginning of a line.</summary>
/// <param name="Value">The value; null where it is absent.</param>
/// <param name="Otherwise">What stands for an absent one.</param>
public sealed record WordPart(Enum? Value, LocalizedString Otherwise) : TitlePart;

/// <summary>A date.</summary>
/// <param name="Date">The date; null where it is absent.</param>
public sealed record DatePart(SourceDate? Date) : TitlePart;

/// <summary>An ordinal number.</summary>
/// <param name="Number">The number.</param>
public sealed record OrdinalPart(int Number) : TitlePart;
