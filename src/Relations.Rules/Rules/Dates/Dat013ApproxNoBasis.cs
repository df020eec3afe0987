using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat013ApproxNoBasis : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new("DAT013", "approx-no-basis", Severity.Info, "A date is approximate or uncertain, and nothing says why.")
        {
            Why =
                "Whoever wrote ~ or ? knew the reason for the doubt. Without a note or a source nobody can narrow it later, "
                + "or distinguish a careful estimate from a guess.",
            Basis = "Archival practice: a date that the archivist supplies is marked, and its ground given.",
            Needs = "a date with ~, ? or %, in a record with neither a citation nor a note",
        };

    public void Check(Record subject, RuleContext context)
    {
        if (subject.Citations.Count > 0 || !string.IsNullOrWhiteSpace(subject.Note))
        {
            return;
        }

        foreach (var field in context.View.StatedDates)
        {
            if (field.Date is { Value: not null, OldForm: null } && field.Date.Text.AsSpan().ContainsAny('~', '?', '%'))
            {
                context.Violated(field.Path, IsInDoubt(new(field.Path), field.Date, subject));
            }
        }
    }

    [Message("{field} ({date}) is in doubt, and {record} has neither a note nor a source")]
    private static partial Message IsInDoubt(FieldPathValue field, SourceDate date, Record record);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A doubt with its ground",
            """
            people:
              - { id: somebody, names: Somebody, born: 1961~, note: The year follows from the age at the first election. }
            """
        ),
        new(
            "A doubt",
            """
            people:
              - { id: somebody, names: Somebody, born: 1961~ }
            """,
            "info somebody.born: born (1961~) is in doubt, and somebody has neither a note nor a source"
        ),
    ];
}
