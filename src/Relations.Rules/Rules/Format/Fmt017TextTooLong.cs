using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt017TextTooLong : ValueRule
{
    const int Most = 32_767;

    public override RuleInfo Info { get; } =
        new("FMT017", "text-too-long", Severity.Warning, "A text is longer than a cell of a workbook can hold.")
        {
            Why =
                "The dossier cannot be exported as a workbook: Excel would cut the text off or refuse the file. A quote is the passage that "
                + "proves a record, and not the document; notes can be divided among the records that they are about.",
            Basis = "Excel specifications and limits: 32,767 characters a cell, counted in UTF-16 code units.",
            Needs = "text",
        };

    private protected override void Check(FieldValue value, Record? subject, RuleContext context)
    {
        if (TextLimits.First(value, static text => text.Length > Most) is { } text)
        {
            var message = TooLong(new(value.Path), text.Length, Most);
            context.Report(Verdict.Violated, new(subject, value.Path), message);
        }
    }

    [Message("{field} has {count} characters: a cell of a workbook holds {most}")]
    private static partial Message TooLong(FieldPathValue field, int count, int most);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "As long as a cell",
            $$"""
            events:
              - { id: summit, names: Summit, note: {{new string('a', Most)}} }
            """
        ),
        new(
            "One character more",
            $$"""
            events:
              - { id: summit, names: Summit, note: {{new string('a', Most + 1)}} }
            """,
            "warning summit.note: note has 32768 characters: a cell of a workbook holds 32767"
        ),
    ];
}
