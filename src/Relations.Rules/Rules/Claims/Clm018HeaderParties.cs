using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm018HeaderParties : Rule, IChecks<Dossier>
{
    const int MinRecords = 10;
    const int Rarely = 8;

    public override RuleInfo Info { get; } =
        new(
            "CLM018",
            "header-parties",
            Severity.Warning,
            "The parties of the dossier are not the states that its records are about."
        )
        {
            Why =
                "A briefing is about the parties. A dossier that was copied for another pair has the old records under the new names; a party that "
                + "hardly any record has is a slip of the code.",
            Basis = "The format of dossiers: parties are the states whose relations it is about.",
            Needs = "parties in dossier.yaml, and ten or more records with states as parties",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        var parties = subject.Header.Parties;
        if (parties.Count == 0)
        {
            return;
        }

        List<HashSet<string>> records =
        [
            .. subject
                .Records.Where(record => record is not IRegisterEntry && record.Rank != Rank.Deprecated)
                .Select(record =>
                    record.Profile.PartiesOf(record).Select(party => party.Id).OfType<string>().ToHashSet()
                )
                .Where(states => states.Count > 0),
        ];
        if (records.Count < MinRecords)
        {
            return;
        }

        var counts = records.SelectMany(states => states).CountBy(id => id).ToDictionary(StringComparer.Ordinal);
        var most = counts.Values.Max();
        for (var i = 0; i < parties.Count; i++)
        {
            var count = counts.GetValueOrDefault(parties[i].Id ?? "");
            if (count * Rarely < most)
            {
                context.Violated(
                    FormattableString.Invariant($"parties[{i}]"),
                    IsRare(count, records.Count, parties[i])
                );
            }
        }

        foreach (var (id, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (count * 2 > records.Count && !parties.Any(party => party.Id == id) && subject.Find(id) is State state)
            {
                context.Violated("parties", IsForgotten(count, records.Count, state));
            }
        }
    }

    [Message("{count} of {all} records are about {state}, a party of the dossier")]
    private static partial Message IsRare(int count, int all, Ref<State> state);

    [Message("{count} of {all} records are about {state}, which is not among the parties")]
    private static partial Message IsForgotten(int count, int all, State state);

    const string Visits = """
        visits:
          - { id: a, visitors: [], from: AZE, to: TUR }
          - { id: b, visitors: [], from: AZE, to: TUR }
          - { id: c, visitors: [], from: AZE, to: TUR }
          - { id: d, visitors: [], from: AZE, to: TUR }
          - { id: e, visitors: [], from: AZE, to: TUR }
          - { id: f, visitors: [], from: AZE, to: TUR }
          - { id: g, visitors: [], from: TUR, to: AZE }
          - { id: h, visitors: [], from: TUR, to: AZE }
          - { id: i, visitors: [], from: TUR, to: AZE }
          - { id: j, visitors: [], from: TUR, to: GEO }

        """;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("The parties of nearly all records", "format: 1\ntitle: T\nparties: [AZE, TUR]\n" + Visits),
        new(
            "A dossier of another pair",
            "format: 1\ntitle: T\nparties: [AZE, GEO]\n" + Visits,
            "warning -.parties: 10 of 10 records are about TUR, which is not among the parties",
            "warning -.parties[1]: 1 of 10 records are about GEO, a party of the dossier"
        ),
    ];
}
