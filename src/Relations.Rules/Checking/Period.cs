namespace Relations.Rules;

/// <summary>A stretch of time in a record, given by one date or by two.</summary>
/// <param name="What">What lasts so long, for messages.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="Dates">The dates that give it.</param>
sealed record Period(Message What, PeriodBound Start, PeriodBound End, IReadOnlyList<NamedDate> Dates)
    : IMessageArgument
{
    /// <summary>The first of the dates that is on record.</summary>
    public NamedDate First => Dates.FirstOrDefault(dated => dated.Date is not null) ?? Dates[0];

    /// <summary>It as a related place.</summary>
    public IReadOnlyList<RelatedField> Related =>
        First.Record.Origin.File is null ? [] : [new(AsMessage(), First.Spot)];

    /// <summary>The dates that would have to be more exact; an absent end is none of them.</summary>
    public IEnumerable<NamedDate> Inexact =>
        Dates.Where((dated, i) => dated.Date is not null || !(i == 0 ? Start : End).IsExact);

    /// <summary>The period that one date gives; null where it is absent or unreadable.</summary>
    public static Period? Of(NamedDate whole) =>
        whole.Date is { Value: not null } date
            ? new(whole.What, PeriodBound.StartOf(date), PeriodBound.EndOf(date), [whole])
            : null;

    /// <summary>
    /// The period between two dates; null where both are absent or one is unreadable. Where only the start is on
    /// record, it still goes on; where only the end is, the start is any day up to it.
    /// </summary>
    public static Period? Of(Message what, NamedDate from, NamedDate to)
    {
        if ((from.Date ?? to.Date) is null || from.Date?.Failure is not null || to.Date?.Failure is not null)
        {
            return null;
        }

        var end = to.Date is { } last ? PeriodBound.EndOf(last) : PeriodBound.StillGoingOn;
        var start = from.Date is { } first
            ? PeriodBound.StartOf(first)
            : PeriodBound.Unknown with
            {
                Latest = end.Latest,
            };
        return new(what, start, end, [from, to]);
    }

    /// <summary>
    /// The same, where an end that is not on record is unknown: that a record has no end does not say that the thing
    /// goes on. Only an open end says so.
    /// </summary>
    public static Period? OfKnown(Message what, NamedDate from, NamedDate to) =>
        Of(what, from, to) is not { } period ? null
        : to.Date is not null ? period
        : period with { End = PeriodBound.Unknown with { Earliest = period.Start.Earliest } };

    /// <summary>The time that it shares with another; whether there is any is another question.</summary>
    public Period Within(Period other) =>
        this with
        {
            Start = PeriodBound.Max(Start, other.Start),
            End = PeriodBound.Min(End, other.End),
            Dates = [.. Dates, .. other.Dates],
        };

    /// <summary>The same, where an end that is unreadable, or both that are absent, may be any day.</summary>
    public static Period OfAny(Message what, NamedDate from, NamedDate to) =>
        Of(what, from, to)
        ?? new(
            what,
            from.Date is { } first ? PeriodBound.StartOf(first) : PeriodBound.Unknown,
            to.Date is { } last ? PeriodBound.EndOf(last)
                : from.Date is null ? PeriodBound.Unknown
                : PeriodBound.StillGoingOn,
            [from, to]
        );

    /// <summary>
    /// Whether the two share more than the day, or the coarse unit, on which one ends and the other begins. Of a
    /// period of one day with that same day, no.
    /// </summary>
    public Ternary Overlaps(Period other) => Start.Before(other.End).And(other.Start.Before(End));

    /// <summary>
    /// Whether the two share more than a number of days, whichever of the two ends first: the time that it takes to
    /// wind up what the other one ends.
    /// </summary>
    public Ternary Overlaps(Period other, long days) =>
        (this with { Start = Start.Later(days) }).Overlaps(other with { Start = other.Start.Later(days) });

    /// <summary>Whether this one begins in another, on its first and last day too.</summary>
    public Ternary BeginsIn(Period other) => other.Start.NotAfter(Start).And(Start.NotAfter(other.End));

    /// <summary>Whether this one neither begins before nor ends after another.</summary>
    public Ternary IsWithin(Period other) => other.Start.NotAfter(Start).And(End.NotAfter(other.End));

    /// <summary>What lasts and from when to when, as a text.</summary>
    public Message AsMessage() => CheckTexts.WithDate(What, Written);

    /// <inheritdoc />
    public ArgumentValue AsArgument() => new MessageValue(AsMessage());

    public override string ToString() => AsMessage().ToString();

    /// <summary>Its dates as written.</summary>
    public ArgumentValue Written =>
        Dates is [{ Date: { } whole }]
            ? new DateValue(whole.ToString())
            : Join(
                Dates[0].Date?.ToString(),
                Dates[1].Date?.ToString() ?? (End == PeriodBound.StillGoingOn ? ".." : null)
            );

    // A date that is an interval itself cannot be one of the ends of an interval.
    static ArgumentValue Join(string? from, string? to) =>
        from?.Contains('/', StringComparison.Ordinal) != true && to?.Contains('/', StringComparison.Ordinal) != true
            ? new DateValue($"{from}/{to}")
        : to is null or ".." ? ArgumentValue.Of(CheckTexts.From(new DateValue(from!)))
        : from is null ? ArgumentValue.Of(CheckTexts.To(new DateValue(to)))
        : ArgumentValue.Of(CheckTexts.FromTo(new DateValue(from), new DateValue(to)));
}
