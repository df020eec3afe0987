using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis013HighCommission : RecordRule<Mission>
{
    // Missions are renamed some months after a state leaves or is admitted; that of Ireland in London was after 15.
    const long Days = 731;

    public override RuleInfo Info { get; } =
        new(
            "MIS013",
            "high-commission",
            Severity.Warning,
            "A high commission of or in a state that is not a member of the Commonwealth at the time."
        )
        {
            Why =
                "High commissions are the embassies between members of the Commonwealth. One between others is an embassy under the "
                + "wrong kind, or a state had left by then.",
            Basis =
                "Practice of the Commonwealth; a table in this project has its members with the days on which they came and left.",
            Needs = "the opening or the closing of a high commission, or of such a grade",
            Verdicts =
                "Violated when it certainly opens, or certainly closes, more than 731 days outside every membership of one "
                + "side; undetermined when it may; satisfied otherwise.",
            Exceptions =
            [
                "High commissions of occupying powers, as in Germany from 1949 to 1955, and those in territories without independence.",
            ],
        };

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleForPhases(kind => kind == MissionKind.HighCommission)
            .NotContradictedByAny(Outside)
            .WithFinding(
                (_, phase, other) =>
                    new(other.Begins ? Begins(phase, other.State) : Ends(phase, other.State))
                    {
                        Certain = other.Certain,
                        At = other.Begins ? phase.First : phase.Dates[^1],
                        RestsOn = phase.Inexact,
                        Help = Call(),
                    }
            )
            .When(mission => !mission.Receiving.IsNone);

    static IEnumerable<NonMember> Outside(Mission mission, Period phase, RuleContext context) =>
        ((bool[])[true, false])
            .Where(begins => begins || phase.Dates[^1].Date is not null)
            .SelectMany(begins => Outside(mission, begins ? phase.Start : phase.End, begins));

    static IEnumerable<NonMember> Outside(Mission mission, PeriodBound at, bool begins) =>
        at == PeriodBound.Always || at.IsUnknownBefore || at.IsUnknownAfter
            ? []
            : ((string?[])[mission.Sending.Id, mission.Receiving.Id])
                .OfType<string>()
                // Of a state that the register lacks, as one in free association, nothing says that it is outside.
                .Where(StateRegister.States.ContainsKey)
                .Distinct(StringComparer.Ordinal)
                .Select(state => new NonMember(new(state), begins, Commonwealth.Had(state, at, Days).Not()));

    sealed record NonMember(StateValue State, bool Begins, Ternary Certain);

    [Message("{mission} begins when {state} is not in the Commonwealth")]
    private static partial Message Begins(Period mission, StateValue state);

    [Message("{mission} ends when {state} is not in the Commonwealth")]
    private static partial Message Ends(Period mission, StateValue state);

    [Message("call it an embassy, or correct the dates or the grades")]
    private static partial Message Call();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Members, realms before 1931, and one that left while its mission was renamed",
            """
            states: [{ id: QCK, names: Cook Islands, exists: 1965-08-04/.. }]
            missions:
              - { id: accra, sending: GBR, receiving: GHA, kind: high-commission, opened: 1957-03-06 }
              - { id: london, sending: CAN, receiving: GBR, kind: high-commission, opened: 1880-05-11 }
              - { id: banjul, sending: GBR, receiving: GMB, kind: high-commission, opened: 1965-02-18, closed: 2014-03-01 }
              - { id: irish, sending: IRL, receiving: GBR, kind: high-commission, opened: 1923-01, closed: 1950-07 }
              - { id: rarotonga, sending: NZL, receiving: QCK, kind: high-commission, opened: 1993 }
              - { id: pretoria, sending: GBR, receiving: ZAF, kind: high-commission, grades: [{ kind: high-commission, period: ../1961-05-30 }, { kind: embassy, period: 1961-05-31/1994-05-31 }] }
              - { id: islamabad, sending: GBR, receiving: PAK, kind: high-commission, opened: 1947-08-15 }
            """
        ),
        new(
            "A high commission of a state that was never a member, and one after a state had left",
            """
            missions:
              - { id: lagos, sending: FRA, receiving: NGA, kind: high-commission, opened: 1970 }
              - { id: london, sending: ZAF, receiving: GBR, kind: high-commission, opened: 1965-01-01, closed: 1975-01-01 }
            """,
            "warning lagos.opened: the high commission lagos (1970/) begins when FRA is not in the Commonwealth",
            "warning london.opened: the high commission london (1965-01-01/1975-01-01) begins when ZAF is not in the Commonwealth",
            "warning london.closed: the high commission london (1965-01-01/1975-01-01) ends when ZAF is not in the Commonwealth"
        ),
        new(
            "It opened in the years in which the state left",
            """
            missions:
              - { id: london, sending: ZAF, receiving: GBR, kind: high-commission, opened: 196X }
            """,
            "maybe london.opened: cannot tell whether the high commission london (196X/) begins when ZAF is not in the Commonwealth"
        ),
    ];
}
