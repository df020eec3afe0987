using Relations.Dossiers;

namespace Relations.Rules;

sealed class Mis002TwoResident : Rule, IChecks<Mission>
{
    static readonly RecordIndex<Mission, (string, string)> Resident = new(
        dossier => dossier.Missions,
        mission =>
            mission is { Kind: var kind, Sending.Id: { } by, Receiving.Id: { } to } && kind.IsDiplomatic()
                ? [(by, to)]
                : []
    );

    public override RuleInfo Info { get; } =
        new(
            "MIS002",
            "two-resident",
            Severity.Warning,
            new(
                "A state has two resident missions in one state at once.",
                "Bir devletin başka bir devlette aynı anda iki mukim temsilciliği var.",
                "Bir dövlətin başqa dövlətdə eyni vaxtda iki rezident nümayəndəliyi var."
            )
        )
        {
            Why =
                "A state has one diplomatic mission in another. Two that overlap are the same mission recorded twice, or one "
                + "of them has no closing date; a legation that became an embassy is one mission with two grades.",
            Basis = "Practice under the Vienna Convention on Diplomatic Relations 1961, art. 2 and 12.",
            Needs = "two embassies, high commissions, nunciatures or legations with the same sender and host",
            Verdicts =
                "Violated when both are certainly open for more than a day in common; cannot tell when they may be, or have "
                + "no dates; holds otherwise. A mission with an opening and no closing date is open still. Of several that "
                + "stand before it the nearest is named.",
            Exceptions = ["A chancery of a government in exile beside the mission of the government at home."],
        };

    public void Check(Mission subject, Inspection found)
    {
        if (subject is not { Sending.Id: { } sending, Receiving.Id: { } receiving } || !subject.Kind.IsDiplomatic())
        {
            return;
        }

        var mine = subject.Open();
        if (found.Nearest(Resident, (sending, receiving), subject, Overlaps, ReachOf) is not { } other)
        {
            return;
        }

        if (mine is not null && other.Open() is { } theirs)
        {
            found.ReportOverlap(mine, theirs, $"{mine} is open beside {theirs}");
        }
        else
        {
            Dated[] dates = [subject.Opening(), other.Opening()];
            var wrong = $"{sending} has {subject.Id} and {other.Id} in {receiving} at once";
            found.ReportIf(Truth.CannotTell, dates[0], wrong, dates, Chronology.Related(dates[1]));
        }

        Truth Overlaps(Mission other) =>
            mine is not null && other.Open() is { } theirs ? mine.Overlaps(theirs)
            : subject.Opened?.Failure is null && other.Opened?.Failure is null ? Truth.CannotTell
            : Truth.No;
    }

    static Reach? ReachOf(Mission mission, Dossier dossier) =>
        Reach.Of(mission.Open()) ?? (mission.Opened?.Failure is null ? Reach.Always : null);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A mission that closed on the day on which the next one opened",
            """
            missions:
              - { id: old, sending: USA, receiving: CUB, kind: legation, opened: 1902, closed: 1923-12-04 }
              - { id: new, sending: USA, receiving: CUB, kind: embassy, opened: 1923-12-04, closed: 1961-01-03 }
            """
        ),
        new(
            "A legation that is never closed beside an embassy",
            """
            missions:
              - { id: old, sending: USA, receiving: CUB, kind: legation, opened: 1902 }
              - { id: new, sending: USA, receiving: CUB, kind: embassy, opened: 1923-12-04, closed: 1961-01-03 }
            """,
            "warning new.opened: the embassy new (1923-12-04/1961-01-03) is open beside the legation old (1902/..)"
        ),
        new(
            "Only the year of the closing is known",
            """
            missions:
              - { id: old, sending: USA, receiving: CUB, kind: legation, opened: 1902, closed: 1923 }
              - { id: new, sending: USA, receiving: CUB, kind: embassy, opened: 1923-12-04, closed: 1961-01-03 }
            """,
            "maybe new.opened: cannot tell whether the embassy new (1923-12-04/1961-01-03) is open beside the legation old (1902/1923)"
        ),
    ];
}
