using Relations.Dossiers;

namespace Relations.Rules;

sealed class Mis012ReopenedNeverClosed : Rule, IChecks<Mission>
{
    static readonly RecordIndex<Mission, (string, string, MissionKind?, string?)> Alike = new(
        dossier => dossier.Missions,
        mission => Key(mission) is { } key ? [key] : []
    );

    public override RuleInfo Info { get; } =
        new(
            "MIS012",
            "reopened-never-closed",
            Severity.Warning,
            "A post or office opens a second time and was not closed between."
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
                "Violated when both are certainly open for more than a day in common; cannot tell when they may be; holds "
                + "otherwise. Where a closing is not on record it cannot tell. Of several that stand before it the nearest is named.",
        };

    public void Check(Mission subject, Inspection found)
    {
        if (
            Key(subject) is { } key
            && subject.Open() is { } open
            && found.Nearest(Alike, key, subject, Overlaps, ReachOf)?.Open() is { } other
        )
        {
            found.ReportOverlap(open, other, $"{open} opens while {other} is not closed");
        }

        Truth Overlaps(Mission other) =>
            other.Open() is { } theirs && subject.Open() is { } mine ? mine.Overlaps(theirs) : Truth.No;
    }

    static Reach? ReachOf(Mission mission, Dossier dossier) => Reach.Of(mission.Open());

    static (string, string, MissionKind?, string?)? Key(Mission mission) =>
        mission is { Kind: { } kind, Sending.Id: { } sending, Receiving.Id: { } receiving }
        && !mission.Kind.IsDiplomatic()
        && !(mission.Kind.IsConsular() && mission.Seat.IsNone)
            ? (sending, receiving, kind, mission.Seat.Id)
            : null;

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
