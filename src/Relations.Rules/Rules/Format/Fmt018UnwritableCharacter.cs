using System.Globalization;
using System.Xml;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt018UnwritableCharacter : ValueRule
{
    public override RuleInfo Info { get; } =
        new("FMT018", "unwritable-character", Severity.Warning, "A text has a character that XML cannot hold.")
        {
            Why =
                "Control characters and halves of surrogate pairs come from broken copies. Workbooks and Word files are made of "
                + "XML, which has no way to write them; there they are lost or replaced, and the text differs from the dossier.",
            Basis = "XML 1.0, fifth edition, production 2: which characters a document may have.",
            Needs = "text",
        };

    private protected override void Check(FieldValue value, Record? subject, RuleContext context)
    {
        if (TextLimits.First(value, static text => FirstBad(text) >= 0) is { } text)
        {
            var at = FirstBad(text);
            var character = string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[at]:X4}");
            var message = Unwritable(new(value.Path), character, at + 1);
            context.Report(Verdict.Violated, new(subject, value.Path), message);
        }
    }

    static int FirstBad(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF');
        for (var i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    [Message("{field} has the character {character} at place {place}: workbooks cannot hold it")]
    private static partial Message Unwritable(FieldPathValue field, string character, int place);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A tab, a line break and a letter beyond the first plane",
            """
            events:
              - { id: summit, names: Summit, note: "a\tb\nc \U00010400" }
            """
        ),
        new(
            "A control character",
            """
            events:
              - { id: summit, names: Summit, note: "a\x01b" }
            """,
            "warning summit.note: note has the character U+0001 at place 2: workbooks cannot hold it"
        ),
    ];
}
