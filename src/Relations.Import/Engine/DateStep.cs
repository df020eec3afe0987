namespace Relations.Import;

/// <summary>How dates are read.</summary>
/// <param name="Patterns">The patterns, tried in order.</param>
sealed record DateReading(IReadOnlyList<DatePattern> Patterns)
{
    /// <summary>The calendar of the numbers; null for the Gregorian.</summary>
    public string? Calendar { get; init; }

    /// <summary>Whether the text is kept as the wording.</summary>
    public bool KeepsWording { get; init; }

    /// <summary>What a text beside the date says of it; null where none is asked.</summary>
    public QualifierPlan? Qualifier { get; init; }
}

/// <summary>Reads dates.</summary>
/// <param name="reading">How.</param>
/// <param name="unmapped">What becomes of a text that is no such date.</param>
/// <param name="span">Where the mapping says it.</param>
sealed class DateStep(DateReading reading, Unmapped unmapped, TextSpan span) : TranslateStep(unmapped, span)
{
    protected override MappedValue? Translate(MappedValue value, RowScope scope)
    {
        foreach (var pattern in reading.Patterns)
        {
            if (pattern.Read(value.Text) is { } edtf)
            {
                edtf = reading.Qualifier?.Qualify(edtf, scope) ?? edtf;
                return value with
                {
                    Text = edtf,
                    Calendar = reading.Calendar,
                    Written = reading.KeepsWording ? value.Text : null,
                };
            }
        }

        return null;
    }

    protected override Message WhyNot(MappedValue value, RowScope scope) =>
        EngineTexts.NoDate(
            Scalars.Shorten(value.Text),
            ArgumentValue.List(reading.Patterns.Select(pattern => ArgumentValue.Of(pattern.Text)), ListForm.Or)
        );
}

/// <summary>Reads what a text beside a date says of it.</summary>
/// <param name="text">The text.</param>
/// <param name="words">What each sign is told by.</param>
sealed class QualifierPlan(ValuePlan text, IReadOnlyList<(Pattern Pattern, QualifierKind Kind)> words)
{
    /// <summary>The date as the text qualifies it.</summary>
    public string Qualify(string edtf, RowScope scope)
    {
        var beside = text.Evaluate(scope);
        if (beside.IsNone)
        {
            return edtf;
        }

        foreach (var (pattern, kind) in words)
        {
            if (pattern.IsIn(beside.First, scope))
            {
                edtf = Qualified(edtf, kind);
            }
        }

        return edtf;
    }

    static string Qualified(string edtf, QualifierKind kind) =>
        edtf.Contains('/', StringComparison.Ordinal)
            ? edtf
            : (kind, edtf[^1]) switch
            {
                (QualifierKind.Approximate, '?') => edtf[..^1] + "%",
                (QualifierKind.Approximate, not ('~' or '%')) => edtf + "~",
                (QualifierKind.Uncertain, '~') => edtf[..^1] + "%",
                (QualifierKind.Uncertain, not ('?' or '%')) => edtf + "?",
                (QualifierKind.Before, _) => "../" + edtf,
                (QualifierKind.After, _) => edtf + "/..",
                _ => edtf,
            };
}

/// <summary>What a text beside a date may say of it.</summary>
enum QualifierKind
{
    Approximate,
    Uncertain,
    Before,
    After,
}

/// <summary>Makes an interval of two dates.</summary>
/// <param name="start">The start.</param>
/// <param name="end">The end.</param>
/// <param name="missing">What an end is that is not there.</param>
sealed class IntervalPlan(ValuePlan? start, ValuePlan? end, MissingEnd missing) : ValuePlan
{
    public override MappedValues Evaluate(RowScope scope)
    {
        var from = start?.Evaluate(scope) ?? MappedValues.None;
        var to = end?.Evaluate(scope) ?? MappedValues.None;
        if (from.IsNone && to.IsNone)
        {
            return MappedValues.None;
        }

        var value = from.IsNone ? to.First : from.First;
        return new(value with { Text = Joined(from.First.Text, to.First.Text) });
    }

    // A start that is "before a day", or an end that is "after a day", is an interval itself, of which the day is taken.
    string Joined(string? from, string? to)
    {
        if (from == to)
        {
            return from!;
        }

        if (string.IsNullOrEmpty(from) || string.IsNullOrEmpty(to))
        {
            var known = string.IsNullOrEmpty(from) ? to! : from;
            var sign = missing == MissingEnd.Open ? ".." : "";
            return missing == MissingEnd.Single || known.Contains('/', StringComparison.Ordinal) ? known
                : string.IsNullOrEmpty(from) ? $"{sign}/{known}"
                : $"{known}/{sign}";
        }

        return $"{Side(from, first: true)}/{Side(to, first: false)}";
    }

    static string Side(string date, bool first)
    {
        var at = date.IndexOf('/', StringComparison.Ordinal);
        if (at < 0)
        {
            return date;
        }

        var (before, after) = (date[..at], date[(at + 1)..]);
        return first
            ? before is ".." or ""
                ? after
                : before
            : after is ".." or ""
                ? before
                : after;
    }
}

/// <summary>What an end of an interval is that is not there.</summary>
enum MissingEnd
{
    Unknown,
    Open,
    Single,
}
