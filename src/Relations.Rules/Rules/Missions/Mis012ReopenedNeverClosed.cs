using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis012ReopenedNeverClosed : RivalRule<Mission, (string, string, MissionKind?, string?)>
{
    static readonly RecordIndex<Mission, (string, string, MissionKind?, string?)> Alike = new(
        dossier => dossier.Missions,
        KeysOf
    );

    public override RuleInfo Info { get; } =
        new(
            "MIS012",
            "reopened-never-closed",
            Severity.Warning,
            "A post or office opens a second time without a closing between."
        )
        {
            Why =
                "A post that opens anew was closed before. Without that the closing is missing, or both records are the same "
                + "post.",
            Basis = "A post of one kind in one city is one; of embassies and legations, two-resident (MIS002) says so.",
            Needs =
                "two consular posts, liaison offices, interests sections or permanent missions of the same sender, host, kind "
                + "and seat, with dates; posts without a seat are not compared",
            Verdicts =
                "Violated when both are certainly open for more than a day in common; undetermined when they may be; "
                + "satisfied otherwise. It is undetermined where a closing is not on record. Of several that stand before it the "
                + "nearest is named.",
        };

    private protected override RecordIndex<Mission, (string, string, MissionKind?, string?)> Index => Alike;

    private protected override IEnumerable<(string, string, MissionKind?, string?)> Keys(
        Mission subject,
        RuleContext context
    ) => KeysOf(subject);

    private protected override Ternary Breaks(Mission subject, Mission other, RuleContext context) =>
        other.Open() is { } theirs && subject.Open() is { } mine ? mine.Overlaps(theirs) : Ternary.No;

    private protected override void Report(Mission subject, Mission other, RuleContext context)
    {
        var (mine, theirs) = (subject.Open()!, other.Open()!);
        context.ReportOverlap(mine, theirs, OpensWhile(mine, theirs));
    }

    private protected override Func<Mission, Dossier, DayExtent?> ReachOf =>
        (mission, _) => DayExtent.Of(mission.Open());

    static IEnumerable<(string, string, MissionKind?, string?)> KeysOf(Mission mission) =>
        mission is { Kind: { } kind, Sending.Id: { } sending, Receiving.Id: { } receiving }
        && !mission.Kind.IsDiplomatic()
        && !(mission.Kind.IsConsular() && mission.Seat.IsNone)
            ? [(sending, receiving, kind, mission.Seat.Id)]
            : [];

    [Message("{mission} opens while {other} is not closed")]
    private static partial Message OpensWhile(Period mission, Period other);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A consulate that was closed and opened again",
            """
            missions:
              - { id: first, sending: USA, receiving: TUR, kind: consulate, seat: izmir, opened: 1923, closed: 1993 }
              - { id: second, sending: USA, receiving: TUR, kind: consulate, seat: izmir, opened: 1995 }
              - { id: third, sending: USA, receiving: TUR, kind: consulate, seat: adana, opened: 1961 }
            """
        ),
        new(
            "The first closed a year after the second opened",
            """
            missions:
              - { id: first, sending: USA, receiving: TUR, kind: consulate, seat: izmir, opened: 1923, closed: 1996-05-01 }
              - { id: second, sending: USA, receiving: TUR, kind: consulate, seat: izmir, opened: 1995 }
            """,
            "warning second.opened: the consulate second (1995/) opens while the consulate first (1923/1996-05-01) is not closed"
        ),
        new(
            "Closed and opened in one year",
            """
            missions:
              - { id: first, sending: USA, receiving: TUR, kind: consulate, seat: izmir, opened: 1923, closed: 1995 }
              - { id: second, sending: USA, receiving: TUR, kind: consulate, seat: izmir, opened: 1995-06-01 }
            """,
            "maybe second.opened: cannot tell whether the consulate second (1995-06-01/) opens while the consulate first (1923/1995) is not closed"
        ),
    ];
}
