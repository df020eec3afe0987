using System.Text;

namespace Relations.Rules;

sealed partial class Txt007Mojibake : TextRule
{
    const char Replacement = '\uFFFD';

    public override RuleInfo Info { get; } =
        new("TXT007", "mojibake", Severity.Warning, "A text was read in another encoding than it was written in.")
        {
            Why =
                "UTF-8 that a program took for Windows-1252 has two or three signs for each letter with a mark. What the letters were can be "
                + "read back, but for a sign that stands for lost ones. The encoding of whole files is bad-encoding's (FMT002).",
            Basis = "The Unicode Standard, UTF-8 and U+FFFD; Windows-1252.",
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
            while (at < s.Length && !char.IsWhiteSpace(s[at]))
            {
                at++;
            }

            var word = s.AsSpan(start, at - start);
            if (word.Contains(Replacement))
            {
                yield return new(start, at, null);
            }
            else if (word.ContainsAnyExceptInRange('\0', '\u007F') && Read(s[start..at]) is { } meant)
            {
                yield return new(start, at, meant, true);
            }
        }
    }

    // A word with each run of such characters read back; null where there is none.
    static string? Read(string word)
    {
        var read = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            var start = at;
            while (at < word.Length && Mojibake.IsByte(word[at]))
            {
                at++;
            }

            var run = word.AsSpan(start, at - start);
            read.Append(run.Length > 1 ? Mojibake.Decode(run) ?? run.ToString() : run.ToString());
            if (at < word.Length)
            {
                read.Append(word[at]);
            }
        }

        return read.Length < word.Length ? read.ToString() : null;
    }

    private protected override Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant) =>
        IsMisread(field, words);

    [Message("{field} has characters of a wrong encoding: {words}")]
    private static partial Message IsMisread(FieldPathValue field, QuotationValue words);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Letters with marks, and a capital before a guillemet",
            """
            places:
              - { id: baku, names: { az: Bakı, tr: Bakü }, note: "«CAFÉ», “Şəki”, São Tomé" }
            """
        ),
        new(
            "Turkish, Azerbaijani and French letters, and a lost one",
            """
            places:
              - { id: a, names: { en: TÃ¼rkiye, az: Ã‡É™rÃ§i, tr: DaÄŸlÄ±k, fr: AlgÃ©rie }, note: "Bak\uFFFD and Ankara" }
            """,
            "warning a.names.en: names.en has characters of a wrong encoding: \"TÃ¼rkiye\"",
            "warning a.names.az: names.az has characters of a wrong encoding: \"Ã‡É™rÃ§i\"",
            "warning a.names.tr: names.tr has characters of a wrong encoding: \"DaÄŸlÄ±k\"",
            "warning a.names.fr: names.fr has characters of a wrong encoding: \"AlgÃ©rie\"",
            "warning a.note: note has characters of a wrong encoding: \"Bak\uFFFD\""
        ),
    ];
}
