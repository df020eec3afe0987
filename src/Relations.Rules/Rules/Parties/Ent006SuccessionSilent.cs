using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent006SuccessionSilent : Rule, IChecks<DiplomaticRelation>, IChecks<ConsularRelation>
{
    static readonly RecordIndex<Statement, string> ByAbout = new(
        dossier => dossier.Statements,
        statement => statement.About.Select(about => about.Id).OfType<string>()
    );

    public override RuleInfo Info { get; } =
        new(
            "ENT006",
            "succession-silent",
            Severity.Warning,
            "Relations cross the succession of a state, and nothing says that they went on."
        )
        {
            Why =
                "When a predecessor ends, its relations pass to the successor only if both sides say so or act so. A record that runs "
                + "from before that day to after it claims continuity; a statement about the predecessor and the successor, or "
                + "about the record, says on what ground.",
            Basis =
                "Practice, for no law passes diplomatic relations on to a successor: the Alma-Ata Declaration of 21 December 1991, "
                + "Russia's note of 24 December 1991, the recognitions anew of Czechia and Slovakia in 1993. The successors are those of the register.",
            Needs = "a state whose beginning is known, with a predecessor, and the dates of the relations",
            Verdicts =
                "Violated when the relations certainly began while the predecessor existed and the state did not, and "
                + "certainly go on after the state began; undetermined when they may; satisfied otherwise: where the state is "
                + "as old as its predecessor, as the Federal Republic of Germany, or went on after an occupation or its end on "
                + "record as an interruption; and where a statement has the predecessor and either the successor or the record "
                + "among what it is about.",
        };

    public void Check(DiplomaticRelation subject, RuleContext context) =>
        Check(context, subject, subject.Lasting(), subject.Between, subject.Interruptions);

    public void Check(ConsularRelation subject, RuleContext context) =>
        Check(context, subject, subject.Lasting(), subject.Between, subject.Interruptions);

    static void Check(
        RuleContext context,
        Record subject,
        Period? period,
        Items<Ref<State>> between,
        Items<Interruption> interruptions
    )
    {
        foreach (var side in period?.First.Date is null ? [] : between)
        {
            if (Existence.Of(context, side.Id) is not { Since: not null } begun)
            {
                continue;
            }

            foreach (
                var former in begun.State.Predecessors.Select(one => Existence.Of(context, one.Id)).OfType<Existence>()
            )
            {
                var crosses = Crosses(period!, former, begun);
                if (
                    crosses != Ternary.No
                    && !IsSaid(context, former.State.Id, side.Id!, subject.Id)
                    && !interruptions
                        .Pauses(subject, IsOfState)
                        .Any(pause => former.Lasting.Overlaps(pause) != Ternary.No)
                )
                {
                    var wrong = IsSilent(period!, side, former.State, former.State.Exists!);
                    context.ReportIf(crosses, period!.First, wrong, [.. period.Inexact]);
                }
            }
        }
    }

    static Ternary Crosses(Period period, Existence former, Existence begun) =>
        former
            .Lasting.Start.NotAfter(period.Start)
            .And(period.Start.NotAfter(former.End))
            .And(period.Start.Before(begun.Start))
            .And(begun.Start.Before(period.End));

    static bool IsOfState(InterruptionKind? kind) => kind is InterruptionKind.Occupied or InterruptionKind.StateEnded;

    static bool IsSaid(RuleContext context, string former, string state, string record) =>
        context.Find(ByAbout, former).Any(one => one.About.Any(about => about.Id == state || about.Id == record));

    [Message(
        "{relations} cross the succession of {state} to {predecessor} ({existence}), and no statement says that they went on"
    )]
    private static partial Message IsSilent(
        Period relations,
        Ref<State> state,
        State predecessor,
        SourceDate existence
    );

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Continuity that is stated, and relations that began with the state",
            """
            diplomaticRelations:
              - { id: relations, between: [CZE, TUR], established: 1924-10-11 }
              - { id: others, between: [AZE, TUR], established: 1992-01-14 }
            statements:
              - { id: continuity, kind: policy-position, holder: CZE, about: [CZE, CSK], text: The Czech Republic continues the treaties. }
            """
        ),
        new(
            "States that are older than what is listed before them, left it before its end, or were restored",
            """
            states:
              - { id: LVA, exists: 1991-08-21/.. }
            diplomaticRelations:
              - { id: continued, between: [DEU, FRA], established: 1955-05-05 }
              - { id: undivided, between: [YEM, USA], established: 1962-12-19 }
              - { id: left, between: [DEU, HRV], established: 1992-01-15 }
              - { id: restored, between: [EST, FIN], established: 1920-06-07 }
              - { id: occupied, between: [LVA, FIN], established: 1923-06-07, interruptions: [{ kind: occupied, from: 1940, to: 1991 }] }
            """
        ),
        new(
            "Nothing says that they went on",
            """
            diplomaticRelations:
              - { id: relations, between: [CZE, TUR], established: 1924-10-11 }
            """,
            "warning relations.established: the relations relations (1924-10-11/..) cross the succession of CZE to CSK (1918-10-28/1992-12-31), and no statement says that they went on"
        ),
        new(
            "They began in the year of the succession",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, KOR], established: 1991 }
            """,
            "maybe relations.established: cannot tell whether the relations relations (1991/..) cross the succession of AZE to SUN (1922-12-30/1991-12-26), and no statement says that they went on"
        ),
    ];
}
