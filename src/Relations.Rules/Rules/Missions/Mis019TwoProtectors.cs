using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis019TwoProtectors : RivalRule<Mission, (string, string)>
{
    static readonly RecordIndex<Mission, (string, string)> Protected = new(dossier => dossier.Missions, KeysOf);

    public override RuleInfo Info { get; } =
        new(
            "MIS019",
            "two-protectors",
            Severity.Warning,
            "Two powers protect the interests of one state in another at once."
        )
        {
            Why =
                "A state entrusts its interests to one third state that the host accepts. Where two protect them at once, the one took "
                + "over from the other and a date is wrong, or a power is that of the other side.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 45(c) and 46; Vienna Convention on Consular Relations 1963, "
                + "art. 8 and 27; the Geneva Conventions of 1949, common art. 8 (9 of the fourth).",
            Needs = "two interests sections of one sender in one host with protecting powers and dates",
            Verdicts =
                "Violated when both are certainly open for more than 60 days in common; undetermined when they may be; "
                + "satisfied otherwise. Of several that stand before it the nearest is named.",
            Exceptions = ["Powers that share the task by place or by subject, as consular and diplomatic interests."],
        };

    private protected override RecordIndex<Mission, (string, string)> Index => Protected;

    private protected override IEnumerable<(string, string)> Keys(Mission subject, RuleContext found) =>
        KeysOf(subject);

    private protected override Func<Mission, Dossier, DayExtent?> ReachOf =>
        (mission, _) => DayExtent.Overlapping(mission.Open(), mission.Protecting, DepartureGrace.Days);

    private protected override Ternary Breaks(Mission subject, Mission other, RuleContext found) =>
        subject.Protecting != other.Protecting && subject.Open() is { } mine && other.Open() is { } theirs
            ? mine.Overlaps(theirs, DepartureGrace.Days)
            : Ternary.No;

    private protected override void Report(Mission subject, Mission other, RuleContext found)
    {
        var (mine, theirs) = (subject.Open()!, other.Open()!);
        found.ReportOverlap(
            mine,
            theirs,
            ProtectBoth(mine, subject.Protecting, theirs, other.Protecting),
            DepartureGrace.Days
        );
    }

    static IEnumerable<(string, string)> KeysOf(Mission mission) =>
        mission is { Sending.Id: { } sending, Receiving.Id: { } receiving } && !mission.Protecting.IsNone
            ? [(sending, receiving)]
            : [];

    [Message("{section} is under {power} while {other} is under {otherPower}")]
    private static partial Message ProtectBoth(Period section, Ref<State> power, Period other, Ref<State> otherPower);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One power after the other, and two for both sides",
            """
            missions:
              - { id: swiss, sending: CUB, receiving: USA, kind: interests-section, protecting: CSK, opened: 1961-01-03, closed: 1991-02-01 }
              - { id: later, sending: CUB, receiving: USA, kind: interests-section, protecting: CHE, opened: 1991-02-01, closed: 2015-07-20 }
              - { id: other-side, sending: USA, receiving: CUB, kind: interests-section, protecting: CHE, opened: 1977-09-01, closed: 2015-07-20 }
            """
        ),
        new(
            "Two powers at once",
            """
            missions:
              - { id: first, sending: CUB, receiving: USA, kind: interests-section, protecting: CSK, opened: 1961-01-03, closed: 1991-12-30 }
              - { id: second, sending: CUB, receiving: USA, kind: interests-section, protecting: CHE, opened: 1991-02-01, closed: 2015-07-20 }
            """,
            "warning second.opened: the interests section second (1991-02-01/2015-07-20) is under CHE while the interests section first (1961-01-03/1991-12-30) is under CSK"
        ),
        new(
            "The first has no closing on record",
            """
            missions:
              - { id: first, sending: CUB, receiving: USA, kind: interests-section, protecting: CSK, opened: 1961-01-03 }
              - { id: second, sending: CUB, receiving: USA, kind: interests-section, protecting: CHE, opened: 1991-02-01, closed: 2015-07-20 }
            """,
            "maybe second.opened: cannot tell whether the interests section second (1991-02-01/2015-07-20) is under CHE while the interests section first (1961-01-03/) is under CSK"
        ),
    ];
}
