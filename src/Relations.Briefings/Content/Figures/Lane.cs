using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A row of a figure over time.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Times">When; none for a row that only heads those below it.</param>
sealed record Lane(string Label, IReadOnlyList<LaneTime> Times)
{
    /// <summary>What the row above it names that it is a part of; empty where it is of none.</summary>
    public string Within { get; init; } = "";
}

/// <summary>A date as it is drawn.</summary>
/// <param name="Value">The date.</param>
/// <param name="Text">The same in words.</param>
/// <param name="IsInferred">Whether a source implies it rather than stating it.</param>
sealed record LaneTime(Edtf Value, string Text, bool IsInferred)
{
    /// <summary>The record that it is a date of, where the row does not say it; empty else.</summary>
    public string Subject { get; init; } = "";

    static readonly System.Buffers.SearchValues<char> Qualifiers = System.Buffers.SearchValues.Create("?~%");

    /// <summary>Whether it is drawn as one that is not certain.</summary>
    public bool IsDoubtful => IsInferred || Value.ToString().AsSpan().ContainsAny(Qualifiers);

    public IEnumerable<EdtfDay> Days =>
        Value.Bounds is var bounds
            ? (
                (EdtfDay?[])[bounds.EarliestStart, bounds.LatestStart, bounds.EarliestEnd, bounds.LatestEnd]
            ).OfType<EdtfDay>()
            : [];

    /// <summary>A date of a record; none where it is not known or cannot be read.</summary>
    /// <param name="context">Knows the language.</param>
    /// <param name="record">The record.</param>
    /// <param name="date">The date.</param>
    /// <param name="kind">What happened then; empty where the row shows one kind only.</param>
    /// <param name="subject">What the record is called; empty where the row says it, or it does not matter.</param>
    public static IEnumerable<LaneTime> Of(
        BriefingContext context,
        Record record,
        SourceDate? date,
        string kind = "",
        string subject = ""
    )
    {
        if (date?.Value is { } value)
        {
            var text = context.Date(record, date);
            var told = kind.Length == 0 ? text : context.OfKind(kind, text);
            yield return new(value, told, BriefingContext.IsInferred(record, date)) { Subject = subject };
        }
    }
}
