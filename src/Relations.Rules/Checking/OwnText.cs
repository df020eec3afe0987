using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A text that a curator wrote: a name, a title, a note or a reason, in one language. Quotations are not among them.</summary>
/// <param name="Path">The path of the text, as <c>names.en</c>.</param>
/// <param name="Language">The ISO 639 code.</param>
/// <param name="Text">The text.</param>
/// <param name="IsName">Whether it is a name, which has words that stand in no dictionary.</param>
sealed record OwnText(string Path, string Language, string Text, bool IsName)
{
    /// <summary>Whether it is a note or a reason, which is in one language only.</summary>
    public bool IsFree { get; init; }

    static readonly HashSet<string> Free = new(["note", "reason", "publisher"], StringComparer.Ordinal);

    readonly Lazy<IReadOnlyList<TextWord>> words = new(() => [.. TextWord.In(Text)]);

    /// <summary>The words of the text.</summary>
    public IReadOnlyList<TextWord> Words => words.Value;

    /// <summary>The texts among the values of a record or header.</summary>
    /// <param name="values">The values.</param>
    /// <param name="first">The language of texts that name none.</param>
    public static IEnumerable<OwnText> Of(IEnumerable<FieldValue> values, string first)
    {
        foreach (var value in values)
        {
            if (value.Value is LocalisedText localised)
            {
                foreach (var (language, text) in localised.Translations)
                {
                    var isPlain = language.Length == 0;
                    yield return new(
                        isPlain ? value.Path : $"{value.Path}.{language}",
                        isPlain ? first : language,
                        text,
                        value.Path is "names" or "acronym"
                    );
                }
            }
            else if (value.Value is string text && Free.Contains(value.Path[(value.Path.LastIndexOf('.') + 1)..]))
            {
                yield return new(value.Path, first, text, false) { IsFree = true };
            }
        }
    }

    /// <summary>The language of the texts of a dossier that name none.</summary>
    public static string FirstLanguage(Dossier dossier) =>
        dossier.Header.Languages.Count > 0 ? dossier.Header.Languages[0] : "en";
}
