namespace Relations.Dossiers;

/// <summary>One of a closed list of words.</summary>
/// <param name="name">The enumeration's name.</param>
/// <param name="values">Its words, in the order of its declaration.</param>
public sealed class EnumKind(string name, IReadOnlyList<EnumWord> values) : FieldKind
{
    /// <summary>The enumeration's name.</summary>
    public string Name => name;

    /// <summary>What its words are to people: <c>kind of visit</c> for VisitKind, <c>recognition form</c> for RecognitionForm.</summary>
    internal string Plain { get; } = PlainOf(name);

    /// <summary><see cref="Plain"/>, in every language.</summary>
    public LocalizedString Label => OwnLabel ?? new($"dossiers.kinds.{Name}", Plain);

    /// <summary>What its words are to people, where a dossier has them.</summary>
    internal LocalizedString? OwnLabel { get; init; }

    /// <summary>The words, in the order of declaration.</summary>
    public IReadOnlyList<EnumWord> Values => values;

    /// <summary>The noun that sources put behind the words, in lower case; null where they put none.</summary>
    public string? Noun { get; init; }

    static string PlainOf(string name)
    {
        const string Kind = "Kind";
        return name.Length > Kind.Length && name.EndsWith(Kind, StringComparison.Ordinal)
            ? "kind of " + Spaced(name[..^Kind.Length])
            : Spaced(name);
    }

    static string Spaced(string name) =>
        string.Concat(
            name.Select(
                (letter, i) => (i > 0 && char.IsAsciiLetterUpper(letter) ? " " : "") + char.ToLowerInvariant(letter)
            )
        );

    /// <summary>The word for a value of the enumeration.</summary>
    public string WordOf(object value)
    {
        var at = 0;
        while (!values[at].Value.Equals(value))
        {
            at++;
        }

        return values[at].Word;
    }

    /// <summary>What people call a value of the enumeration.</summary>
    public LocalizedString LabelOf(object value) => values.First(word => word.Value.Equals(value)).Label;

    /// <summary>
    /// The word that a text is another spelling of: with the noun behind it, in any letter case, and with spaces or
    /// underscores for hyphens. Null if it is a spelling of no word.
    /// </summary>
    public EnumWord? VariantOf(string text) =>
        StemOf(text) is { } stem ? values.FirstOrDefault(word => word.Word == stem) : null;

    /// <summary>The part of a phrase before the noun of the enumeration, spelt as words are; null if the text lacks that noun.</summary>
    public string? StemOf(string text)
    {
        var plain = text.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        return Noun is not null && plain.EndsWith("-" + Noun, StringComparison.Ordinal)
            ? plain[..^(Noun.Length + 1)]
            : null;
    }
}
