using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A date and what it is the date of, for messages that name both.</summary>
/// <param name="What">What happened then, as "the recognition of AZE by TUR".</param>
/// <param name="Record">The record.</param>
/// <param name="Path">The path of the date in the record.</param>
/// <param name="Date">The date; null where it is absent.</param>
sealed record Dated(string What, Record Record, string Path, SourceDate? Date)
{
    public Spot Spot => new(Record, Path);

    public override string ToString() => Date is null ? $"{What} (no date on record)" : $"{What} ({Date})";
}

/// <summary>
/// Three-valued order of the dates of a dossier. An absent date answers cannot tell. One that is no EDTF satisfies
/// everything: another rule says what is wrong with it.
/// </summary>
static class Chronology
{
    public static Truth Before(SourceDate? a, SourceDate? b) => Ask(a, b, (x, y) => EdtfOrder.Before(x, y));

    public static Truth NotAfter(SourceDate? a, SourceDate? b) => Ask(a, b, (x, y) => EdtfOrder.NotAfter(x, y));

    static Truth Ask(SourceDate? a, SourceDate? b, Func<Edtf, Edtf, Truth> order) =>
        a?.Failure is not null || b?.Failure is not null ? Truth.Yes
        : a?.Value is { } x && b?.Value is { } y ? order(x, y)
        : Truth.CannotTell;

    /// <summary>Requires that one date is not after another, and reports at the subject's date where it is or may be.</summary>
    /// <param name="found">Where to report.</param>
    /// <param name="earlier">What must not come later.</param>
    /// <param name="later">What must not come earlier.</param>
    /// <param name="at">Which of the two is reported at; the other is the related place.</param>
    public static void RequireOrder(this Inspection found, Dated earlier, Dated later, Dated at)
    {
        var other = ReferenceEquals(at, earlier) ? later : earlier;
        IReadOnlyList<RelatedSpot> related = [new(other.ToString(), other.Spot)];
        switch (NotAfter(earlier.Date, later.Date))
        {
            case Truth.No:
                found.Report(Verdict.Violated, at.Spot, $"{later} comes before {earlier}", null, related, at.Date);
                break;
            case Truth.CannotTell:
                var message = $"cannot tell whether {later} comes before {earlier}";
                found.Report(Verdict.Maybe, at.Spot, message, Settling(earlier, later), related, at.Date);
                break;
        }
    }

    /// <summary>Which missing or coarse date would settle a question.</summary>
    public static string Settling(params ReadOnlySpan<Dated> dates)
    {
        List<string> missing = [];
        foreach (var dated in dates)
        {
            if (dated.Date is null)
            {
                missing.Add($"a date for {dated.Path} of {dated.Record.Id}");
            }
            else if (dated.Date.Value is { } date && !IsOneDay(date))
            {
                missing.Add($"a more exact date than {dated.Date} for {dated.Path} of {dated.Record.Id}");
            }
        }

        return string.Join(" or ", missing) + " would settle it";
    }

    static bool IsOneDay(Edtf date) =>
        date.Bounds.Earliest is { } first && date.Bounds.Latest is { } last && first.Equals(last);
}
