using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The language of words that are not the briefing's own, for those who hear them.</summary>
static class LanguageTagging
{
    const int MaxLetters = 8;

    /// <summary>Words in a language; marked with it where it is another than the briefing's.</summary>
    /// <param name="context">Knows the briefing's language.</param>
    /// <param name="words">The words.</param>
    /// <param name="code">The ISO 639 code of their language; null or not well-formed where that is not known.</param>
    public static Text In(BriefingContext context, string words, string? code) =>
        new(words) { Language = code is null || code == context.Language.Code() || !IsTag(code) ? null : code };

    /// <summary>What the curator says in a note or a reason: in the first of the dossier's languages.</summary>
    public static Inlines OfCurator(BriefingContext context, string words)
    {
        var languages = context.Dossier.Header.Languages;
        return [In(context, words, languages.Count > 0 ? languages[0] : null)];
    }

    static bool IsTag(string code)
    {
        var parts = code.Split('-');
        return parts[0].Length > 1
            && parts[0].All(char.IsAsciiLetter)
            && Array.TrueForAll(
                parts,
                part => part.Length is > 0 and <= MaxLetters && part.All(char.IsAsciiLetterOrDigit)
            );
    }
}
