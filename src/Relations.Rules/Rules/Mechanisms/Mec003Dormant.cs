using FluentValidation;
using NodaTime.Text;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mec003Dormant : RecordRule<Mechanism>
{
    const long Missed = 3;

    public override RuleInfo Info { get; } =
        new("MEC003", "dormant", Severity.Info, "A mechanism that is not ended has not met for three of its periods.")
        {
            Why =
                "A council that should meet every year and has not for three is dormant. Either its end or its last sessions "
                + "are missing.",
            Basis = "Practice of councils and commissions; three periods is a bound of this tool.",
            Needs =
                "a period in ISO 8601, as P1Y, dated sessions, and the day as of which the data is complete; a month of the "
                + "period counts as 31 days, a year as 366",
            Verdicts =
                "Violated when every session certainly ended more than three periods before the as-of date; undetermined "
                + "when they may have, or a session has no date; satisfied otherwise, and where the mechanism has ended.",
            NeedsAsOf = true,
        };

    public override void Define(RecordValidator<Mechanism> validator) =>
        validator
            .RuleFor(mechanism => mechanism.Period)
            .Must(IsActive)
            .WithFinding(
                (mechanism, period, context) =>
                    new(IsDormant(mechanism, period!, context.AsOf!))
                    {
                        At = new(ThePeriod(), mechanism, "period", null),
                        RestsOn = Sessions(mechanism, context).Select(session => session.Meeting()),
                    }
            )
            .When(mechanism => mechanism is { Ended: null, Period: not null });

    static Ternary IsActive(Mechanism mechanism, RuleContext context) =>
        DaysOf(mechanism.Period!) is { } days
        && context.AsOf is { Value: not null } asOf
        && Sessions(mechanism, context) is { Count: > 0 } sessions
            ? sessions.Max(session => IsRecent(session.Dates, PeriodBound.StartOf(asOf), Missed * days))
            : Ternary.Yes;

    static IReadOnlyList<Session> Sessions(Mechanism mechanism, RuleContext context) =>
        context.Find(SessionIndex.ByMechanism, new(mechanism.Id));

    static Ternary IsRecent(SourceDate? date, PeriodBound now, long days) =>
        date?.Value is null ? Ternary.Unknown : PeriodBound.EndOf(date).IsWithinDays(days, now);

    static long? DaysOf(string period) =>
        PeriodPattern.NormalizingIso.Parse(period) is { Success: true, Value: var value } ? Days(value) : null;

    static long? Days(NodaTime.Period period)
    {
        var days = (366L * period.Years) + (31L * period.Months) + (7L * period.Weeks) + period.Days;
        return days > 0 ? days : null;
    }

    [Message("the period")]
    private static partial Message ThePeriod();

    [Message("no session of {mechanism} was held in three times {period} before {asOf}")]
    private static partial Message IsDormant(Mechanism mechanism, string period, SourceDate asOf);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A council that met two years ago, and one that has ended",
            """
            asOf: 2017-12-31
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], period: P1Y }
              - { id: other, names: Other, parties: [AZE, TUR], period: P1Y, ended: 2010 }
            sessions:
              - { id: first, mechanism: council, dates: 2015-10-30 }
              - { id: second, mechanism: other, dates: 2009-10-30 }
            """
        ),
        new(
            "A council that met seven years ago",
            """
            asOf: 2017-12-31
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], period: P1Y }
            sessions:
              - { id: first, mechanism: council, dates: 2010-10-30 }
            """,
            "info council.period: no session of council was held in three times P1Y before 2017-12-31"
        ),
        new(
            "Only the year of the last session is known",
            """
            asOf: 2017-12-31
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], period: P1Y }
            sessions:
              - { id: first, mechanism: council, dates: 2014 }
            """,
            "maybe council.period: cannot tell whether no session of council was held in three times P1Y before 2017-12-31"
        ),
    ];
}
