namespace Relations.Rules;

/// <summary>What is wrong where a property rule does not hold, and all that a finding says about it.</summary>
/// <param name="Wrong">What is wrong, as a clause that can follow "whether".</param>
sealed record Violation(Message Wrong)
{
    /// <summary>Whether it is certain, where what contradicts the record is not certain to do so.</summary>
    public Ternary Certain { get; init; } = Ternary.Yes;

    /// <summary>The path reported at; the property's where null. Empty for the record as a whole.</summary>
    public string? Path { get; init; }

    /// <summary>The field of the property that is reported at, as the office of a visitor; null for the property itself.</summary>
    public string? Field { get; init; }

    /// <summary>The date reported at, in the place of a path.</summary>
    public NamedDate? At { get; init; }

    /// <summary>The dates that the answer rests on, of which those that are open would settle it.</summary>
    public IEnumerable<NamedDate> RestsOn { get; init; } = [];

    /// <summary>The other spots that the message speaks of.</summary>
    public IReadOnlyList<RelatedField> Related { get; init; } = [];

    /// <summary>The day by which law is chosen; the last of the date reported at where null.</summary>
    public EdtfDay? Day { get; init; }

    /// <summary>What to do about it where it is certain.</summary>
    public Message? Help { get; init; }

    /// <summary>What would mend it.</summary>
    public PendingFix? Fix { get; init; }

    /// <summary>The most that it weighs.</summary>
    public Severity Most { get; init; } = Severity.Error;

    /// <summary>Whether it weighs one step less than its rule does.</summary>
    public bool IsMild { get; init; }

    /// <summary>One at a date, which would settle it.</summary>
    public static Violation Of(NamedDate date, Message wrong) => new(wrong) { At = date, RestsOn = [date] };

    /// <summary>One at a date that another contradicts.</summary>
    public static Violation Of(NamedDate date, NamedDate other, Message wrong) =>
        new(wrong)
        {
            At = date,
            RestsOn = [date, other],
            Related = Chronology.Related(other),
        };

    /// <summary>An order that is broken or may be, at one of its dates.</summary>
    public static Violation Of(Precedence order, NamedDate at)
    {
        var other = ReferenceEquals(at, order.Earlier) ? order.Later : order.Earlier;
        return new(CheckTexts.ComesBefore(order.Later, order.Earlier))
        {
            Certain = order.IsBroken,
            At = at,
            RestsOn = [order.Earlier, order.Later],
            Related = Chronology.Related(other),
            IsMild = order.IsMild,
            Most = order.Most,
        };
    }

    /// <summary>One of a period.</summary>
    public static Violation Of(Period period, Message wrong) =>
        new(wrong) { At = period.First, RestsOn = period.Inexact };

    /// <summary>One of a period that another contradicts.</summary>
    public static Violation Of(Period period, Period other, Message wrong) =>
        new(wrong)
        {
            At = period.First,
            RestsOn = [.. period.Inexact, .. other.Inexact],
            Related = other.Related,
        };

    /// <summary>Two periods that share more than a number of days.</summary>
    public static Violation OfOverlap(Period period, Period other, Message wrong, long days = 0) =>
        Of(period, other, wrong) with
        {
            Certain = period.Overlaps(other, days),
            Day = period.End.Latest <= other.End.Latest ? period.End.Latest : other.End.Latest,
        };

    /// <summary>Reports it.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="broken">Whether the rule is broken.</param>
    /// <param name="property">The path of the property.</param>
    public void Report(RuleContext context, Ternary broken, string property)
    {
        var path = Path ?? (Field is null ? property : $"{property}.{Field}");
        context.ReportIf(
            broken.And(Certain),
            At ?? NamedDate.Field(context.View.Record, path, null),
            Wrong,
            [.. RestsOn],
            Related,
            Day,
            Help,
            IsMild,
            Most,
            Fix
        );
    }
}
