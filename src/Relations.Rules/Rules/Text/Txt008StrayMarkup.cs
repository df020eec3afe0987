using System.Net;

namespace Relations.Rules;

sealed partial class Txt008StrayMarkup : TextRule
{
    const int LongestTag = 80;
    const int LongestEntity = 10;

    static readonly string[] Signs = ["**", "[[", "]]", "{{", "}}", "__"];

    public override RuleInfo Info { get; } =
        new("TXT008", "stray-markup", Severity.Warning, "A text has tags, entities or other markup.")
        {
            Why =
                "Texts of a dossier are plain: what marks words up in a web page or a wiki appears in tables and briefings "
                + "as signs. An entity is one character written as several.",
            Basis = "The format of dossiers: names, titles and notes are plain text.",
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
            var fault = s[at] switch
            {
                '<' => Tag(s, at),
                '&' => Entity(s, at),
                '*' or '[' or ']' or '{' or '}' or '_' => Sign(s, at),
                _ => null,
            };
            if (fault is not null)
            {
                yield return fault;
                at = fault.End - 1;
            }
        }
    }

    static TextFault? Tag(string s, int at)
    {
        var end = s.IndexOf('>', at);
        return
            end > at + 1
            && end - at <= LongestTag
            && (char.IsAsciiLetter(s[at + 1]) || (s[at + 1] == '/' && char.IsAsciiLetter(s[at + 2])))
            && s.IndexOf('<', at + 1, end - at - 1) < 0
            ? new(at, end + 1, s.AsSpan(at + 1).StartsWith("br", StringComparison.OrdinalIgnoreCase) ? " " : "")
            : null;
    }

    static TextFault? Entity(string s, int at)
    {
        var end = s.IndexOf(';', at);
        if (end < 0 || end - at > LongestEntity)
        {
            return null;
        }

        var entity = s[at..(end + 1)];
        return WebUtility.HtmlDecode(entity) is var meant && meant != entity ? new(at, end + 1, meant, true) : null;
    }

    static TextFault? Sign(string s, int at) =>
        Array.Find(Signs, sign => s.AsSpan(at).StartsWith(sign, StringComparison.Ordinal)) is { } sign
            ? new(at, at + sign.Length, "")
            : null;

    private protected override Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant) =>
        HasMarkup(field, words);

    [Message("{field} has markup: {words}")]
    private static partial Message HasMarkup(FieldPathValue field, QuotationValue words);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Signs that mark nothing up",
            """
            events:
              - { id: talks, names: Talks (R & D), note: "a < b > c; AT&T; [sic]; 5 * 3" }
            """
        ),
        new(
            "An entity, a tag and the brackets of a wiki",
            """
            events:
              - { id: talks, names: R &amp; D talks, note: "<i>Talks</i> in [[Baku]]" }
            """,
            "warning talks.names: names has markup: \"&amp;\"",
            "warning talks.note: note has markup: \"<i>Talks\"",
            "warning talks.note: note has markup: \"Talks</i>\"",
            "warning talks.note: note has markup: \"[[Baku\"",
            "warning talks.note: note has markup: \"Baku]]\""
        ),
    ];
}
