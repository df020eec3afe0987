using Relations.Dossiers;

namespace Relations.Rules;

sealed class Clm005LevelNotSaid : ClaimRule<Mechanism>
{
    public override RuleInfo Info { get; } =
        new("CLM005", "level-not-said", Severity.Warning, "A mechanism is at another level than its quotations say.")
        {
            Why =
                "A council of presidents is not one of ministers: the level decides who is expected at its sessions. Where "
                + "the quotations name a level, or the notes of citations that are not stated, that of the record is among "
                + "them. Where they name none it is reported as info.",
            Basis = "Practice of archives: what a record says is found in its passage, in these or other words.",
            Needs = "the level of a mechanism, and a quotation in every citation that names a level",
        };

    private protected override string Topic => "level";

    private protected override IEnumerable<(string Field, object? Value)> Claims(Mechanism subject) =>
        [("level", subject.Level)];

    private protected override bool MustBeSaid(Mechanism subject) => Evidenced.Texts(subject).Count > 0;

    private protected override IReadOnlyList<Term> Said(Mechanism subject, RuleContext context) =>
        Evidenced.Said(Topic, Evidenced.Texts(subject));

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A level that the quotation says, and a mechanism without citations",
            """
            mechanisms:
              - { id: a, names: A, parties: [AZE, TUR], level: heads-of-state, citations: [{ source: s, quote: at the level of the Presidents, reading: stated }] }
              - { id: b, names: B, parties: [AZE, TUR], level: ministers }
            """
        ),
        new(
            "Other levels in four languages, and one that is not said",
            """
            mechanisms:
              - { id: a, names: A, parties: [AZE, TUR], level: ministers, citations: [{ source: s, quote: at Heads of State level, reading: stated }] }
              - { id: b, names: B, parties: [AZE, TUR], level: ministers, citations: [{ source: s, quote: devlet başkanları düzeyinde, reading: stated }] }
              - { id: c, names: C, parties: [AZE, TUR], level: ministers, citations: [{ source: s, quote: dövlət başçıları səviyyəsində, reading: stated }] }
              - { id: d, names: D, parties: [AZE, TUR], level: ministers, citations: [{ source: s, quote: "au niveau des chefs d'État", reading: stated }] }
              - { id: e, names: E, parties: [AZE, TUR], level: ministers, citations: [{ source: s, quote: The mechanism was set up in 2017, reading: stated }] }
            """,
            "warning a.level: level is ministers, but the text says \"heads of state\"",
            "warning b.level: level is ministers, but the text says \"devlet başkanları\"",
            "warning c.level: level is ministers, but the text says \"dövlət başçıları\"",
            "warning d.level: level is ministers, but the text says \"chefs d état\"",
            "info e.level: level is ministers, but no quotation says so"
        ),
    ];
}
