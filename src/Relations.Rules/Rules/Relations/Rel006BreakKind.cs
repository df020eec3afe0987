namespace Relations.Rules;

sealed class Rel006BreakKind : BreakRule
{
    public override RuleInfo Info { get; } =
        new("REL006", "break-kind", Severity.Info, "A break of relations does not say what kind it is.")
        {
            Why =
                "Suspension, severance, recall and war are different acts, of which some close missions and others do not. "
                + "Rules about missions can only use a break whose kind is known.",
            Basis = "The kinds of event of the published data on US diplomatic relations (RDCR).",
            Needs = "an interruption",
        };

    private protected override void Check(Course course, Inspection found)
    {
        var interruptions = course.Interruptions;
        for (var i = 0; i < interruptions.Count; i++)
        {
            if (interruptions[i].Kind is null)
            {
                var path = FormattableString.Invariant($"interruptions[{i}]");
                var message = $"the break of relations ({interruptions[i].From}) has no kind";
                found.Violated(
                    path,
                    message,
                    "say whether it was suspended, severed, recalled, war, occupied or state-ended"
                );
            }
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A severance",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902, interruptions: [{ kind: severed, from: 1961-01-03 }] }
            """
        ),
        new(
            "A break without a kind",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902, interruptions: [{ from: 1961-01-03 }] }
            """,
            "info relations.interruptions[0]: the break of relations (1961-01-03) has no kind"
        ),
    ];
}
