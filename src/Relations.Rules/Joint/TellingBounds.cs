namespace Relations.Rules;

/// <summary>
/// Tells the bounds that are worth a look from those that follow from anything: that an office was held between the birth and the
/// death of its holder is no news, nor that something happened before what came decades later, nor that a date that is not on record
/// lies between those that stand beside it.
/// </summary>
public static class TellingBounds
{
    const long YearOfDays = 366;

    // The dates of a life bound everything that a person did.
    static readonly string[] Lives = ["born", "died"];

    /// <summary>
    /// An inference with those of its bounds that leave at most a year, and do not follow from a birth or a death alone, nor, of a
    /// missing date, from its own record; null where none is left.
    /// </summary>
    public static Inference? Of(Inference inference)
    {
        ArgumentNullException.ThrowIfNull(inference);
        var own =
            inference.Date.Date is { } text && EdtfPattern.Level2.TryParse(text, out var date, out _)
                ? date.Bounds
                : (EdtfBounds?)null;
        var isNarrowStart = IsNarrow(
            own?.EarliestStart,
            own?.LatestStart,
            DayOf(inference, BoundKind.NotBefore),
            DayOf(inference, BoundKind.NotAfter)
        );
        var isNarrowEnd = IsNarrow(
            own?.EarliestEnd,
            own?.LatestEnd,
            DayOf(inference, BoundKind.EndsNotBefore),
            DayOf(inference, BoundKind.EndsNotAfter)
        );
        InferredBound[] bounds =
        [
            .. inference.Bounds.Where(bound =>
                (bound.Kind is BoundKind.NotBefore or BoundKind.NotAfter ? isNarrowStart : isNarrowEnd)
                && !IsOfLife(bound)
                && !(inference.Date.Date is null && IsOfOneRecord(bound))
            ),
        ];
        return bounds.Length == 0 ? null : inference with { Bounds = bounds };
    }

    static EdtfDay? DayOf(Inference inference, BoundKind kind)
    {
        foreach (var bound in inference.Bounds.Where(bound => bound.Kind == kind))
        {
            return bound.Day;
        }

        return null;
    }

    // An inferred bound is tighter than the date's own.
    static bool IsNarrow(EdtfDay? earliest, EdtfDay? latest, EdtfDay? notBefore, EdtfDay? notAfter) =>
        (notBefore ?? earliest) is { } first
        && (notAfter ?? latest) is { } last
        && (Int128)last.Year - first.Year <= 1
        && last.DaysSince(first) <= YearOfDays;

    static bool IsOfOneRecord(InferredBound bound) =>
        bound.Proof.All(step => step.Date.Record == bound.Proof[0].Date.Record);

    // A lower bound is given by the first date of its proof, an upper one by the last.
    static bool IsOfLife(InferredBound bound)
    {
        var giving = bound.Kind is BoundKind.NotBefore or BoundKind.EndsNotBefore ? bound.Proof[0] : bound.Proof[^1];
        return Lives.Contains(giving.Date.Field);
    }
}
