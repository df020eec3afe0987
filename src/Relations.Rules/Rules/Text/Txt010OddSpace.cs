namespace Relations.Rules;

sealed partial class Txt010OddSpace : TextRule
{
    // The separators of lines and paragraphs of Unicode divide lines as well.
    const string LineBreaks = "\n\r\u2028\u2029";

    public override RuleInfo Info { get; } =
        new("TXT010", "odd-space", Severity.Warning, "A text has spaces at its ends, double spaces or invisible ones.")
        {
            Why =
                "A name with a space behind it is another name to a search and to a table. Characters without width divide a word that looks "
                + "whole, and a no-break space in a name divides it for good. French and numbers keep their no-break spaces.",
            Basis =
                "The published list of visits to the United States: a no-break space behind the names of two visitors.",
            Needs = "a name, title, note or reason",
        };

    private protected override IEnumerable<TextFault> Faults(
        OwnText text,
        Dossiers.Record? subject,
        RuleContext context
    )
    {
        var s = text.Text;
        for (var at = 0; at < s.Length; at++)
        {
            var start = at;
            while (at < s.Length && IsBlank(s[at]))
            {
                at++;
            }

            if (at > start && Meant(text, start, at) is { } meant)
            {
                yield return new(start, at, meant, true);
            }
        }
    }

    // Lines of a text stay; null for what is right as it is.
    static string? Meant(OwnText text, int start, int end)
    {
        var s = text.Text;
        var run = s.AsSpan(start, end - start);
        var isEdge = start == 0 || end == s.Length;
        if (run.IndexOfAny(LineBreaks) >= 0)
        {
            return null;
        }

        // The end of a note is seen by nobody.
        return isEdge ? (text.IsFree ? null : "")
            : run.IndexOfAny("\u200B\u2060\uFEFF") >= 0 ? (run.IndexOfAny(" \u00A0\u202F") >= 0 ? " " : "")
            : run.Length > 1 && !Lexicon.Has("spaces-marks", text.Language) ? " "
            : run[0] == '\u00A0'
            && IsBetweenLetters(s, start, end)
            && text.IsName
            && !Lexicon.Has("spaces-marks", text.Language)
                ? " "
            : null;
    }

    static bool IsBetweenLetters(string s, int start, int end) => char.IsLetter(s[start - 1]) && char.IsLetter(s[end]);

    static bool IsBlank(char c) =>
        c is ' ' or '\t' or '\u00A0' or '\u202F' or '\u200B' or '\u2060' or '\uFEFF' || LineBreaks.Contains(c);

    private protected override Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant) =>
        HasOddSpace(field, meant);

    [Message("{field} has an odd space: {meant} is meant")]
    private static partial Message HasOddSpace(FieldPathValue field, QuotationValue meant);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Single spaces, lines, and a no-break space of French and before a unit",
            """
            events:
              - { id: talks, names: { en: Talks in Baku, fr: "Entretiens\u00A0: Bakou" }, note: "First line.\nA second, of 10\u00A0km.\u2028  A third." }
            """
        ),
        new(
            "A space at the end, two between words, a no-break space in a name and a space without width",
            """
            people:
              - { id: fiala, names: "Petr Fiala\u00A0" }
              - { id: meloni, names: "Giorgia\u00A0Meloni", note: "Born in  Rome\u200B." }
            """,
            "warning fiala.names: names has an odd space: \"Fiala\" is meant",
            "warning meloni.names: names has an odd space: \"Giorgia Meloni\" is meant",
            "warning meloni.note: note has an odd space: \"in Rome\" is meant",
            "warning meloni.note: note has an odd space: \"Rome\" is meant"
        ),
    ];
}
