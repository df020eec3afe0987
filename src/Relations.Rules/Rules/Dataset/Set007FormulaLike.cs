using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Set007FormulaLike : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new("SET007", "formula-like", Severity.Info, "A text begins with a sign that spreadsheets take for a formula.")
        {
            Why =
                "A CSV file that is opened in a spreadsheet turns =, +, -, @ and a tab at the start of a cell into a formula: the text is "
                + "gone, or something is run. Workbooks of this tool are safe, since they say that a cell is text. A dash or hyphen "
                + "before a space is a list's and harmless, as is a number, but not a sum.",
            Basis = "CWE-1236, improper neutralization of formula elements in a CSV file.",
            Needs = "text",
        };

    public void Check(Record subject, RuleContext context)
    {
        foreach (var value in context.View.Values)
        {
            if (value.Value is string or IKeyedTexts && TextLimits.First(value, IsFormula) is { } text)
            {
                context.Violated(value.Path, BeginsAsFormula(new(value.Path), Quotations.Shown(text, 40)));
            }
        }
    }

    static bool IsFormula(string text) =>
        text.Length > 1
        && FormulaText.IsLike(text)
        && !(text[0] is '-' or '+' && (text[1] == ' ' || (char.IsAsciiDigit(text[1]) && !IsSum(text))));

    // A number and a sign of arithmetic; what else follows a number makes it none of a formula.
    static bool IsSum(string text) =>
        text.AsSpan(1).TrimStart("0123456789.,").TrimStart(' ') is [var sign, _, ..] && "+-*/^&=<>".Contains(sign);

    [Message("{field} begins as a formula does: {text}")]
    private static partial Message BeginsAsFormula(FieldPathValue field, QuotationValue text);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A list, a number and a sign within the text",
            """
            events:
              - { id: summit, names: Summit, note: "- the first of its kind" }
              - { id: congress, names: Congress = meeting, note: "+90 312 292 10 00" }
            """
        ),
        new(
            "Formulas",
            """
            events:
              - { id: summit, names: "=Summit", note: "@ankara" }
              - { id: congress, names: "-1+2", note: "+90-312-292" }
            """,
            "info summit.names: names begins as a formula does: \"=Summit\"",
            "info summit.note: note begins as a formula does: \"@ankara\"",
            "info congress.names: names begins as a formula does: \"-1+2\"",
            "info congress.note: note begins as a formula does: \"+90-312-292\""
        ),
    ];
}
