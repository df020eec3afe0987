using Relations.Dossiers;

namespace Relations.Rules;

sealed class Clm004RankNotTitle : ClaimRule<Office>
{
    public override RuleInfo Info { get; } =
        new("CLM004", "rank-not-title", Severity.Warning, "An office is of another rank than its title says.")
        {
            Why =
                "The rank decides what other rules demand of visits, mechanisms and tenures. A title with deputy, vice, former or the like names no rank, and the "
                + "head of an organization has whatever title its statutes give.",
            Basis = "Practice of archives: what a record says is found in its passage, in these or other words.",
            Needs = "the rank of an office of a state, and a title with a word for a rank",
        };

    private protected override string Topic => "rank";

    private protected override IEnumerable<(string Field, object? Value)> Claims(Office subject) =>
        [("rank", subject.Rank)];

    private protected override IReadOnlyList<Term> Said(Office subject, RuleContext context)
    {
        var titles = (subject.Title?.Translations ?? []).Select(title => title.Text).ToList();
        return context.Dossier.Find(subject.Of) is Organization || titles.Exists(IsBelow)
            ? []
            : Evidenced.Said(Topic, titles);
    }

    static bool IsBelow(string title) => FoldedNames.WordsOf(title).Any(Below.Contains);

    static readonly HashSet<string> Below = [.. Lexicon.WordsOf("rank-below").SelectMany(FoldedNames.WordsOf)];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Titles that say their rank, a deputy, and the head of an organization",
            """
            organizations: [{ id: union, names: Union }]
            offices:
              - { id: a, title: { en: Prime Minister and Minister of Foreign Affairs, az: Baş Nazir }, of: TUR, rank: head-of-government }
              - { id: b, title: Vice President, of: AZE, rank: official }
              - { id: c, title: President of the Union, of: union, rank: head-of-organization }
            """
        ),
        new(
            "Other ranks in four languages",
            """
            offices:
              - { id: a, title: President of Azerbaijan, of: AZE, rank: minister }
              - { id: b, title: { tr: Dışişleri Bakanı }, of: TUR, rank: minister }
              - { id: c, title: { az: Milli Məclisinin Sədri }, of: AZE, rank: head-of-state }
              - { id: d, title: { fr: Premier ministre }, of: FRA, rank: minister }
            """,
            "warning a.rank: rank is minister, but the text says \"president\"",
            "warning b.rank: rank is minister, but the text says \"dışişleri bakanı\"",
            "warning c.rank: rank is head-of-state, but the text says \"məclisinin sədri\"",
            "warning d.rank: rank is minister, but the text says \"premier ministre\""
        ),
    ];
}
