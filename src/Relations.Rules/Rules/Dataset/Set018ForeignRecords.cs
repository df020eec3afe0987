using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Set018ForeignRecords : Rule, IChecks<Dossier>
{
    // More related places than these help nobody.
    const int MaxNamed = 8;

    public override RuleInfo Info { get; } =
        new(
            "SET018",
            "foreign-records",
            Severity.Error,
            "The records are about others than the parties of the dossier."
        )
        {
            Why =
                "A dossier says whose relations it is about, and briefings and tables go by that. Records in which none of these states takes "
                + "part belong to another dossier, or the parties were changed and the records were not.",
            Basis = "The parties in dossier.yaml.",
            Needs =
                "the parties of the dossier, and records that name who takes part: relations, recognitions, missions, visits, agreements, "
                + "mechanisms, projects",
            Exceptions =
            [
                "Acts of third states that are kept for comparison: as long as half of the records are about the parties it "
                    + "is reported as info, and a warning as long as some are.",
            ],
        };

    public void Check(Dossier subject, RuleContext context)
    {
        var parties = subject.Header.Parties;
        if (parties.Count == 0)
        {
            return;
        }

        var judged = subject.Records.Where(record => record.Rank != Rank.Deprecated && Takers(record).Any()).ToList();
        if (judged.Count == 0)
        {
            return;
        }

        var home = parties.SelectMany(party => Kin(party.Id, subject)).ToHashSet(StringComparer.Ordinal);
        var foreign = judged.Where(record => !Takers(record).Any(home.Contains)).ToList();
        var most =
            foreign.Count == judged.Count ? Severity.Error
            : foreign.Count * 2 > judged.Count ? Severity.Warning
            : Severity.Info;
        foreach (var collection in foreign.GroupBy(record => record.RecordShape.Collection))
        {
            Report(
                [.. collection],
                judged.Count(record => record.RecordShape.Collection == collection.Key),
                most,
                context
            );
        }

        // Where all records are foreign, this says so of each party already.
        if (foreign.Count < judged.Count)
        {
            CheckParties(subject, context);
        }
    }

    static void CheckParties(Dossier subject, RuleContext context)
    {
        var parties = subject.Header.Parties;
        var referrers = Referrers.Of(context);
        var most = parties.Count > 2 ? Severity.Info : Severity.Warning;
        for (var i = 0; i < parties.Count; i++)
        {
            if (parties[i].Id is { } id && !Kin(id, subject).Any(IsNamed))
            {
                FieldRef spot = new(null, FormattableString.Invariant($"parties[{i}]"));
                context.Report(Verdict.Violated, spot, IsInNone(parties[i]), most: most);
            }
        }

        bool IsNamed(string id) => subject.Find(id) is { } state && referrers.To(state).Count > 0;
    }

    static void Report(List<Record> foreign, int all, Severity most, RuleContext context)
    {
        var first = foreign[0];
        var parties = ArgumentValue.List(
            context.Dossier.Header.Parties.Select(party => (ArgumentValue)new StateValue(party.Id ?? ""))
        );
        context.Report(
            Verdict.Violated,
            new(first, FieldOf(first)),
            AreForeign(foreign.Count, all, first.RecordShape.Collection, parties),
            Mend(),
            [
                .. foreign
                    .Skip(1)
                    .Take(MaxNamed)
                    .Select(other => new RelatedField(CheckTexts.Named(other), new(other, FieldOf(other)))),
            ],
            most: most
        );
    }

    // A predecessor or successor stands for the party: its relations with the other belong to the dossier.
    static IEnumerable<string> Kin(string? id, Dossier dossier) =>
        id is null ? []
        : dossier.Find(id) is State state
            ? state
                .Predecessors.Concat(state.Successors)
                .Concat(state.Rivals)
                .Select(other => other.Id)
                .OfType<string>()
                .Prepend(id)
        : [id];

    // Of a type without a party that acts, no record says who takes part.
    static IEnumerable<string> Takers(Record record) =>
        record.Profile.PartiesOf(record, PartyRole.Acting).Any(party => party.Id is not null)
            ? record.Profile.PartiesOf(record).Select(party => party.Id).OfType<string>()
            : [];

    static string FieldOf(Record record) =>
        record.Profile.Parties.First(party => party.In(record).Any(named => named.Id is not null)).Name;

    [Message("no party of the dossier ({parties}) takes part in {count} of {all} records of {collection}")]
    private static partial Message AreForeign(int count, int all, string collection, ArgumentValue parties);

    [Message("no record is about {party}, a party of the dossier")]
    private static partial Message IsInNone(Ref<State> party);

    [Message("correct the parties of the dossier, or move the records to their own dossier")]
    private static partial Message Mend();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Records of the parties, of a predecessor, and of a party with a third state",
            """
            parties: [RUS, TUR]
            diplomaticRelations:
              - { id: first, between: [SUN, TUR], established: 1920-06-03, ended: 1991-12-26 }
            visits:
              - { id: visit, visitors: [], from: FRA, to: TUR, dates: 1936 }
            places: [{ id: baku, names: Baku, state: AZE }]
            """
        ),
        new(
            "A dossier of which only the parties were changed",
            """
            parties: [JPN, FIN]
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            visits:
              - { id: first, visitors: [], to: AZE, dates: 1993 }
              - { id: second, visitors: [], to: TUR, dates: 1994 }
            """,
            "error relations.between: no party of the dossier (JPN, FIN) takes part in 1 of 1 records of diplomaticRelations",
            "error first.to: no party of the dossier (JPN, FIN) takes part in 2 of 2 records of visits"
        ),
        new(
            "One party was changed, and a record of third states",
            """
            parties: [AZE, FIN]
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
              - { id: others, between: [FRA, TUR], established: 1950 }
            """,
            "warning -.parties[1]: no record is about FIN, a party of the dossier",
            "info others.between: no party of the dossier (AZE, FIN) takes part in 1 of 2 records of diplomaticRelations"
        ),
    ];
}
