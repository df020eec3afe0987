using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat011JointlyImpossible : Rule, IChecks<Dossier>
{
    public override RuleInfo Info { get; } =
        new(
            "DAT011",
            "jointly-impossible",
            Severity.Error,
            "Dates contradict each other: no choice of days satisfies all orders."
        )
        {
            Why =
                "Other rules compare two dates. A coarse or missing date between two others can make each comparison possible "
                + "and all of them impossible: what comes after a day of 2012 and before a day of 2011 has no day left. All "
                + "orders that rules demand are taken as one system, and the smallest set that cannot hold is shown. It "
                + "takes the severity of the mildest order in it, as a finding of its rule would: lower by custom, by the lists of states alone, and as the dossier sets it. Two dates that contradict each other are left to their rule, and "
                + "so is what leads from one to the other by missing dates alone; a rule that is waived on a record demands nothing there. Of a date with gaps, as one of two years, all days "
                + "between count as possible.",
            Basis = "Difference constraints: a set without a solution has a cycle that adds up to less than nothing.",
            Needs = "three dates, linked by orders that rules demand; missing dates and coarse ones link too",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        if (!JointPrecheck.Of(context).HasConflicts)
        {
            return;
        }

        foreach (var conflict in DifferenceConstraints.Of(context).Conflicts)
        {
            List<NamedDate> members = [conflict[0].Earlier.Dated, .. conflict.Select(step => step.Later.Dated)];
            var at = members.FirstOrDefault(member => member.Record.Origin.File is not null) ?? members[0];
            var orders = conflict.Select(step =>
                ArgumentValue.Of(IsNotAfter(step.Earlier.Dated, step.Later.Dated, step.Rule.Info.Code))
            );
            context.Report(
                Verdict.Violated,
                at.Spot,
                Contradict(ArgumentValue.List(orders, ListForm.Semicolon)),
                MendOne(),
                [.. members.Where(member => member != at).SelectMany(Chronology.Related)],
                most: conflict.Min(step =>
                    context.WeightOf(step.Rule, step.LastDay, step.Order.IsMild, step.Order.Most)
                )
            );
        }
    }

    [Message("no days satisfy all of these: {orders}")]
    private static partial Message Contradict(ArgumentValue orders);

    [Message("{earlier} is not after {later} ({rule})")]
    private static partial Message IsNotAfter(NamedDate earlier, NamedDate later, string rule);

    [Message(
        "one of the dates is wrong, or one of the orders has an exception to waive; correcting any one of them is "
            + "enough"
    )]
    private static partial Message MendOne();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A year between two days of it",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], established: 2010-09-15 }
            sessions:
              - { id: first, mechanism: council, ordinal: 1, dates: 2010 }
              - { id: second, mechanism: council, ordinal: 2, dates: 2010-12-01 }
            """
        ),
        new(
            "Two steps that break their order, and a missing one between them",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, appointed: 1959-01-01, credentials: 1958-12-01 }
            """
        ),
        new(
            "A session between 2010 and 2012 has no day, though each of its neighbours could be right",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], established: 2011-09-15 }
            sessions:
              - { id: first, mechanism: council, ordinal: 1, dates: "[2010..2012]" }
              - { id: second, mechanism: council, ordinal: 2, dates: 2011-03 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR] }
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1992-11-09 }
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, opened: 1992-10 }
            """,
            "error council.established: no days satisfy all of these: the establishment of council (2011-09-15) is not after session 1 ([2010..2012]) (MEC002); session 1 ([2010..2012]) is not after session 2 (2011-03) (MEC004)",
            "error recognition.date: no days satisfy all of these: the recognition of AZE by TUR (1992-11-09) is not after the establishment of relations (no date on record) (REC001); the establishment of relations (no date on record) is not after the opening of the embassy (1992-10) (MIS001)"
        ),
    ];
}
