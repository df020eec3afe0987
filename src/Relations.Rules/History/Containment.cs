using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Requires that what happens lies within the time of what contains it.</summary>
static partial class Containment
{
    /// <summary>Requires that something does not begin before another thing does, where both are on record.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="when">What is contained, reported at. An unknown start of it is not compared.</param>
    /// <param name="start">The start of what contains it.</param>
    /// <param name="most">The most that it weighs.</param>
    public static void RequireNotBefore(
        this RuleContext context,
        NamedDate when,
        NamedDate start,
        Severity most = Severity.Error
    )
    {
        if (
            when.Date is { Value: not null } date
            && start.Date is { Value: not null } first
            && PeriodBound.StartOf(date) is { IsUnknownBefore: false } begins
        )
        {
            var broken = PeriodBound.StartOf(first).NotAfter(begins).Not();
            context.ReportIf(
                broken,
                when,
                BeginsBefore(when, start),
                [when, start],
                Chronology.Related(start),
                most: most
            );
        }
    }

    /// <summary>Requires that something does not end after another thing does, where both are on record.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="when">What is contained, reported at. Where its end is unknown, its start is compared.</param>
    /// <param name="end">The end of what contains it.</param>
    /// <param name="days">How many days later it may end all the same.</param>
    public static void RequireNotPast(this RuleContext context, NamedDate when, NamedDate end, long days = 0)
    {
        if (when.Date is { Value: not null } date && end.Date is { Value: not null } closes)
        {
            var broken = IsPast(LastOf(date), PeriodBound.EndOf(closes), days);
            context.ReportIf(broken, when, IsAfter(when, end), [when, end], Chronology.Related(end));
        }
    }

    /// <summary>Requires that what a record is about lies within the time of what contains it.</summary>
    /// <param name="rule">The property rule.</param>
    /// <param name="contained">What lies in what; null where nothing is compared.</param>
    /// <param name="days">How many days later it may end all the same.</param>
    public static IRuleBuilderOptionsConditions<T, TProperty> Within<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule,
        Func<T, RuleContext, Contained?> contained,
        long days = 0
    )
        where T : class =>
        rule.Custom(
            (_, validation) =>
            {
                var context = PropertyRules.Current(validation).Context;
                var what = contained(validation.InstanceToValidate, context);
                if (what is { First: { } first })
                {
                    context.RequireNotBefore(first, what.Start);
                }

                if (what is { Last: { } last })
                {
                    context.RequireNotPast(last, what.End, days);
                }
            }
        );

    /// <summary>That something lies between a start and an end, as both of the above require it.</summary>
    public static IEnumerable<Precedence> Orders(NamedDate when, NamedDate start, NamedDate end) =>
        [
            Precedence.NotBeginningBefore(start, when),
            new(when, end)
            {
                EarlierSide =
                    when.Date is { Value: not null } date && IsUnknown(PeriodBound.EndOf(date))
                        ? DateEnd.Start
                        : DateEnd.End,
            },
        ];

    [Message("{what} begins before {start}")]
    private static partial Message BeginsBefore(NamedDate what, NamedDate start);

    /// <summary>That something is after the end of what contains it.</summary>
    [Message("{what} is after {end}")]
    public static partial Message IsAfter(NamedDate what, NamedDate end);

    static Ternary IsPast(PeriodBound last, PeriodBound end, long days)
    {
        var broken = last.NotAfter(end).Not();
        return broken == Ternary.No || end.MaxDaysTo(last) <= days ? Ternary.No
            : broken == Ternary.Yes && end.MinDaysTo(last) <= days ? Ternary.Unknown
            : broken;
    }

    static PeriodBound LastOf(SourceDate date) =>
        IsUnknown(PeriodBound.EndOf(date)) ? PeriodBound.StartOf(date) : PeriodBound.EndOf(date);

    static bool IsUnknown(PeriodBound end) => end.Date is null && end != PeriodBound.StillGoingOn;
}

/// <summary>The first and the last date of a thing, and the start and the end of what contains it.</summary>
/// <param name="First">The first date; null where the start is not compared.</param>
/// <param name="Last">The last date; null where the end is not compared.</param>
/// <param name="Start">The start of what contains it.</param>
/// <param name="End">The end of what contains it.</param>
sealed record Contained(NamedDate? First, NamedDate? Last, NamedDate Start, NamedDate End);
