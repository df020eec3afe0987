using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Letter case as the languages mean it.</summary>
static class LetterCase
{
    public static string Capitalised(string text, Language language) => Grammar.Of(language).Capitalize(text);

    /// <summary>The same of a line, whose first words are text.</summary>
    public static Inlines Capitalised(Inlines line, Language language) =>
        line is [Text { Value.Length: > 0 } first, ..]
            ? [first with { Value = Capitalised(first.Value, language) }, .. line.Skip(1)]
            : line;
}
