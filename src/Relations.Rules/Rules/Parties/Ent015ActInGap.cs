using System.Collections.Frozen;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent015ActInGap : Rule, IChecks<Record>
{
    // The lists part and meet some years before and after a state was in fact gone.
    const long DaysOfPassage = 1827;

    // Annexed, or a colony or protectorate, in the gap; the others were occupied, or went on under a protector.
    static readonly FrozenSet<string> Absorbed = (
        (string[])["DZA", "KOR", "LBY", "MAR", "MDG", "MMR", "MNE", "TUN", "VNM"]
    ).ToFrozenSet(StringComparer.Ordinal);

    public override RuleInfo Info { get; } =
        new("ENT015", "act-in-gap", Severity.Warning, "Something is dated to a time when no list counts the state.")
        {
            Why =
                "The register has one interval for a state that ended and came back. Between the two, annexed or under a "
                + "protectorate, it sent and received no missions, so that a date is wrong or another state is meant. Where "
                + "the gap is an occupation, relations often went on, and it is reported as info; so are visits, and acts of a "
                + "provisional government.",
            Basis =
                "The intervals of Gleditsch and Ward and of the Correlates of War, as the register's README names them; the annexations "
                + "and protectorates of Algeria 1830, Burma 1886, Korea 1910, Libya 1835, Madagascar 1896, Montenegro 1918, Morocco "
                + "1912, Tunisia 1881 and Vietnam 1883.",
            Needs = "the date of the event, and a state that has a gap in the lists and no interval in the dossier",
            Verdicts =
                "Violated when the date lies certainly outside every interval of every list that has the state, and within "
                + "the register's interval; undetermined when it may; satisfied otherwise, and for consular posts. A warning "
                + "needs five years from both ends of the gap.",
            Exceptions =
            [
                "Haiti from 1915 to 1934 and the Baltic states from 1940 to 1991, whose missions went on.",
                "Germany from 1945 to 1949.",
            ],
        };

    public void Check(Record subject, RuleContext context)
    {
        if (
            RecordEvents.Of(subject) is not ({ Date: { Value: not null } date } when, var states)
            || subject is Mission { Kind: var kind } && kind.IsConsular()
        )
        {
            return;
        }

        var act = Period.Of(when)!;
        foreach (var id in states.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (
                Existence.Of(context, id) is { IsOfRegister: true }
                && ListGaps.Around(id, act.Start) is (var isIn, { } gap)
                && isIn != Ternary.No
            )
            {
                var isMild =
                    !Absorbed.Contains(id)
                    || subject is Visit
                    || SelfGovernment.Covers(id, date)
                    || !IsDeep(act.Start, gap);
                context.ReportIf(
                    isIn,
                    when,
                    IsInGap(when, new(id)),
                    [when],
                    most: isMild ? Severity.Info : Severity.Error
                );
            }
        }
    }

    static bool IsDeep(PeriodBound at, (PeriodBound Last, PeriodBound Next) gap) =>
        gap.Last.MinDaysTo(at) > DaysOfPassage && at.MinDaysTo(gap.Next) > DaysOfPassage;

    [Message("no list of states counts {state} at {act}")]
    private static partial Message IsInGap(NamedDate act, StateValue state);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Missions before and after a gap, a consulate in one, and a state with an interval of the dossier",
            """
            states: [{ id: TUN, exists: /.. }]
            missions:
              - { id: before, sending: USA, receiving: KOR, kind: legation, opened: 1883-05-20, closed: 1905-11-28 }
              - { id: after, sending: USA, receiving: KOR, kind: embassy, opened: 1949-03-25 }
              - { id: post, sending: USA, receiving: DZA, kind: consulate, opened: 1913 }
              - { id: own, sending: TUR, receiving: TUN, kind: legation, opened: 1930 }
            """
        ),
        new(
            "Embassies in Algeria and Montenegro in 1950 and in Korea in 1930, one in occupied Haiti, and a visit to Morocco",
            """
            missions:
              - { id: algiers, sending: USA, receiving: DZA, kind: embassy, opened: 1950 }
              - { id: podgorica, sending: USA, receiving: MNE, kind: embassy, opened: 1950 }
              - { id: seoul, sending: USA, receiving: KOR, kind: embassy, opened: 1930 }
              - { id: haiti, sending: USA, receiving: HTI, kind: legation, opened: 1920 }
            visits:
              - { id: casablanca, visitors: [], to: MAR, dates: 1943-01-14/1943-01-25 }
            """,
            "warning algiers.opened: no list of states counts DZA at the opening of the embassy (1950)",
            "warning podgorica.opened: no list of states counts MNE at the opening of the embassy (1950)",
            "info seoul.opened: no list of states counts KOR at the opening of the embassy (1930)",
            "info haiti.opened: no list of states counts HTI at the opening of the legation (1920)",
            "info casablanca.dates: no list of states counts MAR at the visit (1943-01-14/1943-01-25)"
        ),
        new(
            "The year in which the gap ends",
            """
            missions:
              - { id: embassy, sending: USA, receiving: DZA, kind: embassy, opened: 1962 }
            """,
            "maybe embassy.opened: cannot tell whether no list of states counts DZA at the opening of the embassy (1962)"
        ),
    ];
}
