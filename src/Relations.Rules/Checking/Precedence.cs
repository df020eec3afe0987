namespace Relations.Rules;

/// <summary>An end of a date.</summary>
enum DateEnd
{
    /// <summary>Its first day.</summary>
    Start,

    /// <summary>Its last day.</summary>
    End,
}

/// <summary>
/// An order that a rule demands: a day of one date is not after a day of another. Unless told otherwise the earlier one
/// begins no later than the later one ends, which is what <see cref="EdtfOrder.NotAfter"/> denies with certainty.
/// </summary>
/// <param name="Earlier">What must not come later.</param>
/// <param name="Later">What must not come earlier.</param>
sealed record Precedence(NamedDate Earlier, NamedDate Later)
{
    /// <summary>The day of the earlier one that is compared.</summary>
    public DateEnd EarlierSide { get; init; } = DateEnd.Start;

    /// <summary>The day of the later one that is compared.</summary>
    public DateEnd LaterSide { get; init; } = DateEnd.End;

    /// <summary>Whether the later date comes before the earlier one.</summary>
    public Ternary IsBroken => Chronology.NotAfter(Earlier.Date, Later.Date).Not();

    /// <summary>Whether breaking it weighs one step less than its rule does.</summary>
    public bool IsMild { get; init; }

    /// <summary>The most that breaking it weighs.</summary>
    public Severity Most { get; init; } = Severity.Error;

    /// <summary>
    /// What the check finds, where it looks at more than the two dates; what it gives is null where there is nothing to check.
    /// Null where the dates say it all.
    /// </summary>
    public Func<Violation?>? Finding { get; init; }

    /// <summary>Whether inference and the search for conflicts go by it, and not the check alone.</summary>
    public bool IsInferred { get; init; } = true;

    /// <summary>Whether no choice of days breaks it.</summary>
    public bool IsCertain =>
        EdgeOf(Earlier, EarlierSide) is { } first
        && EdgeOf(Later, LaterSide) is { } last
        && first.Latest <= last.Earliest;

    /// <summary>Whether both dates are on record.</summary>
    public bool IsOnRecord => Earlier.Date is not null && Later.Date is not null;

    /// <summary>That one thing lies within another: it neither begins before it nor ends after it.</summary>
    public static IEnumerable<Precedence> Within(NamedDate inner, NamedDate outer) =>
        [NotBeginningBefore(outer, inner), NotEndingAfter(inner, outer)];

    /// <summary>That something does not begin before another thing begins.</summary>
    public static Precedence NotBeginningBefore(NamedDate earlier, NamedDate later) =>
        new(earlier, later) { LaterSide = DateEnd.Start };

    /// <summary>That something does not end after another thing ends.</summary>
    public static Precedence NotEndingAfter(NamedDate earlier, NamedDate later) =>
        new(earlier, later) { EarlierSide = DateEnd.End };

    static PeriodBound? EdgeOf(NamedDate dated, DateEnd side) =>
        dated.Date is not { Value: not null } date ? null
        : side == DateEnd.Start ? PeriodBound.StartOf(date)
        : PeriodBound.EndOf(date);
}

/// <summary>
/// Demands orders between the dates of a subject and others. All such orders of all rules form one system, so that a new
/// rule joins it by having this interface. Demanded is also what a missing date must keep to.
/// </summary>
interface IPrecedences<in T>
    where T : class
{
    /// <summary>The orders that the subject is under.</summary>
    IEnumerable<Precedence> Orders(T subject, RuleContext context);
}

/// <summary>Checks the orders that it demands, each at its later date; they are stated once.</summary>
interface IChecksOrders<in T> : IChecks<T>, IPrecedences<T>
    where T : class
{
    void IChecks<T>.Check(T subject, RuleContext context)
    {
        foreach (var order in Orders(subject, context))
        {
            context.Require(order, order.Later);
        }
    }
}
