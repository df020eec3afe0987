using Relations.Dossiers;

namespace Relations.Rules;

sealed class Clm002MissionKindNotSaid : ClaimRule<Mission>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM002",
            "mission-kind-not-said",
            Severity.Warning,
            "A mission is of another kind than its quotations say."
        )
        {
            Why =
                "A consulate general is not a consulate, and an honorary consulate is neither. Where the quotations name "
                + "kinds of missions, the kind of the record is among them; the longest words count, so that a consulate "
                + "general does not name a consulate.",
            Basis = "Practice of archives: what a record says is found in its passage, in these or other words.",
            Needs =
                "the kind of a mission or of a grade, and a quotation in every citation that names a kind of mission",
        };

    private protected override string Topic => "mission-kind";

    private protected override IEnumerable<(string Field, object? Value)> Claims(Mission subject) =>
        subject
            .Grades.Select((grade, i) => (FormattableString.Invariant($"grades[{i}].kind"), (object?)grade.Kind))
            .Prepend(("kind", subject.Kind));

    private protected override (Shape Shape, string Name) FieldOf(Mission subject, string field) =>
        field == "kind" ? (Mission.Shape, field) : (Grade.Shape, "kind");

    private protected override IReadOnlyList<Term> Said(Mission subject, RuleContext context) =>
        Evidenced.Said(Topic, Evidenced.Texts(subject));

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A consulate general, and an embassy that the note says",
            """
            missions:
              - { id: a, sending: TUR, receiving: AZE, kind: consulate-general, citations: [{ source: s, quote: Nakhichevan and Gence Consulate Generals, reading: stated }] }
              - { id: b, sending: AZE, receiving: TUR, kind: embassy, citations: [{ source: s, quote: the Consulate-General in Ankara, reading: corrected, note: A capital has the embassy. }] }
            """
        ),
        new(
            "Other kinds in four languages",
            """
            missions:
              - { id: a, sending: TUR, receiving: AZE, kind: consulate, citations: [{ source: s, quote: Gence Consulate Generals, reading: stated }] }
              - { id: b, sending: TUR, receiving: AZE, kind: legation, citations: [{ source: s, quote: Bakü Büyükelçiliği, reading: stated }] }
              - { id: c, sending: AZE, receiving: TUR, kind: embassy, citations: [{ source: s, quote: Qarsdakı Baş Konsulluğu, reading: stated }] }
              - { id: d, sending: FRA, receiving: AZE, kind: consulate-general, citations: [{ source: s, quote: "le consulat honoraire à Gandja", reading: stated }] }
            """,
            "warning a.kind: kind is consulate, but the text says \"consulate general\"",
            "warning b.kind: kind is legation, but the text says \"büyükelçiliğ\"",
            "warning c.kind: kind is embassy, but the text says \"baş konsulluğ\"",
            "warning d.kind: kind is consulate-general, but the text says \"consulat honoraire\""
        ),
    ];
}
