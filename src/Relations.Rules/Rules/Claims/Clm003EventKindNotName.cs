using Relations.Dossiers;

namespace Relations.Rules;

sealed class Clm003EventKindNotName : ClaimRule<Event>
{
    public override RuleInfo Info { get; } =
        new("CLM003", "event-kind-not-name", Severity.Warning, "An event is of another kind than its name says.")
        {
            Why =
                "The name of an event says what it is: a summit, a congress, a clash. What it was held for follows a "
                + "preposition in some languages and comes first in others, so that a conference for an anniversary is a "
                + "conference.",
            Basis = "Practice of archives: what a record says is found in its passage, in these or other words.",
            Needs = "the kind of an event, and a name with a word for a kind",
        };

    private protected override string Topic => "event-kind";

    private protected override IEnumerable<(string Field, object? Value)> Claims(Event subject) =>
        [("kind", subject.Kind)];

    private protected override IReadOnlyList<Term> Said(Event subject, RuleContext context) =>
        HeadWords.Said(Topic, subject.Names, OwnText.FirstLanguage(context.Dossier));

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A conference for an anniversary, in three languages",
            """
            events:
              - id: e
                names:
                  en: Conference for the 25th anniversary of the massacre
                  tr: Katliamın 25. yıl dönümü konferansı
                  az: Qətliamın 25-ci ildönümü konfransı
                kind: conference
            """
        ),
        new(
            "Other kinds in four languages",
            """
            events:
              - { id: a, names: BSEC Summit, kind: clash }
              - { id: b, names: { tr: Dünya Petrol Kongresi }, kind: summit }
              - { id: c, names: { az: Aprel toqquşmaları }, kind: conference }
              - { id: d, names: { fr: Sommet de la mer Noire }, kind: other }
            """,
            "warning a.kind: kind is clash, but the text says \"summit\"",
            "warning b.kind: kind is summit, but the text says \"kongre\"",
            "warning c.kind: kind is conference, but the text says \"toqquşmalar\"",
            "warning d.kind: kind is other, but the text says \"sommet\""
        ),
    ];
}
