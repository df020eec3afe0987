using Relations.Dossiers;

namespace Relations.Rules;

sealed class Ent006SuccessionSilent : Rule, IChecks<DiplomaticRelation>, IChecks<ConsularRelation>
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
                "Vienna Convention on Succession of States in respect of Treaties 1978, art. 34 and 35, and practice: the "
                + "declarations of continuity of 1991 and 1992. The successors are those of the register.",
            Needs = "a state with a predecessor whose end is known, and the dates of the relations",
            Verdicts =
                "Violated when the relations certainly began before the last day of the predecessor and certainly go on after "
                + "it; cannot tell when they may; holds otherwise, and where a statement has the predecessor and either the "
                + "successor or the record among what it is about. Relations from before the state exists are ENT004's.",
        };

    public void Check(DiplomaticRelation subject, Inspection found) =>
        Check(found, subject, subject.Lasting(), subject.Between);

    public void Check(ConsularRelation subject, Inspection found) =>
        Check(found, subject, subject.Lasting(), subject.Between);

    static void Check(Inspection found, Record subject, Period? period, Items<Ref<State>> between)
    {
        foreach (
            var state in period?.First.Date is null
                ? []
                : between.Select(side => found.Dossier.Find(side)).OfType<State>()
        )
        {
            if (Existence.Of(found, state.Id)?.IsAfter(period!.First.Date!) == Truth.Yes)
            {
                continue;
            }

            foreach (var former in state.Predecessors.Select(one => found.Dossier.Find(one)).OfType<State>())
            {
                if (former.Exists is { Value: not null } exists && !IsSaid(found, former.Id, state.Id, subject.Id))
                {
                    var end = Edge.EndOf(exists);
                    var crosses = end.Date is null ? Truth.No : period!.Start.Before(end).And(end.Before(period.End));
                    var wrong =
                        $"{period} cross the succession of {state.Id} to {former.Id} ({exists}), and no statement says that they went on";
                    found.ReportIf(crosses, period!.First, wrong, [.. period.Inexact]);
                }
            }
        }
    }

    static bool IsSaid(Inspection found, string former, string state, string record) =>
        found.Find(ByAbout, former).Any(one => one.About.Any(about => about.Id == state || about.Id == record));

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Continuity that is stated, and relations that began after the succession",
            """
            diplomaticRelations:
              - { id: relations, between: [RUS, TUR], established: 1920-06-03 }
              - { id: others, between: [AZE, TUR], established: 1992-01-14 }
            statements:
              - { id: continuity, kind: policy-position, holder: RUS, about: [RUS, SUN], text: Russia continues the Soviet Union. }
            """
        ),
        new(
            "Nothing says that they went on",
            """
            diplomaticRelations:
              - { id: relations, between: [RUS, TUR], established: 1920-06-03 }
            """,
            "warning relations.established: the relations relations (1920-06-03/..) cross the succession of RUS to SUN (1922-12-30/1991-12-26), and no statement says that they went on"
        ),
        new(
            "They began in the year of the succession",
            """
            diplomaticRelations:
              - { id: relations, between: [RUS, KOR], established: 1991 }
            """,
            "maybe relations.established: cannot tell whether the relations relations (1991/..) cross the succession of RUS to SUN (1922-12-30/1991-12-26), and no statement says that they went on"
        ),
    ];
}
