using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What began last by the dates on record, and what may have begun later, as dates do not always decide.</summary>
/// <param name="Record">The record that begins last, where each is taken to begin as early as it may.</param>
/// <param name="MayBeLater">The others that may begin after it, in order; those without a date are among them.</param>
sealed record LatestRecords<T>(T Record, IReadOnlyList<T> MayBeLater)
    where T : Record;

/// <summary>Finds what began last, and words what else may have.</summary>
static class LatestRecords
{
    /// <summary>The latest of records; null where none has a date with a year that is known well enough.</summary>
    /// <param name="records">The records in the order of their dates.</param>
    /// <param name="date">When a record begins.</param>
    /// <param name="isBefore">Whether the first is before the second by something else than its date; never where null.</param>
    public static LatestRecords<T>? Of<T>(
        IReadOnlyList<T> records,
        Func<T, SourceDate?> date,
        Func<T, T, bool>? isBefore = null
    )
        where T : Record =>
        records.LastOrDefault(record => date(record)?.Value is { } value && Years.Bounding(value).Any()) is { } latest
            ? new(
                latest,
                [
                    .. records.Where(other =>
                        !ReferenceEquals(other, latest)
                        && MayBeAfter(date(other)?.Bounds, date(latest)?.Bounds)
                        && isBefore?.Invoke(other, latest) != true
                    ),
                ]
            )
            : null;

    /// <summary>Tells of the latest; of one other that may be later too, and of several how many they are.</summary>
    public static Inlines Told<T>(
        BriefingContext context,
        LatestRecords<T> latest,
        Func<T, Inlines> tell,
        LocalizedString others
    )
        where T : Record
    {
        var told = tell(latest.Record);
        return latest.MayBeLater switch
        {
            [] => told,
            [var other] => [.. told, context.Semicolon, .. context.Say(SummaryTexts.MayBeLater, tell(other))],
            { Count: var count } => [.. told, context.Semicolon, context.Count(others, count)],
        };
    }

    // What has always gone on did not begin after anything.
    static bool MayBeAfter(EdtfBounds? other, EdtfBounds? latest) =>
        other is not { } bounds
        || (
            bounds.Start != EdtfEnd.Open
            && ((bounds.LatestStart ?? bounds.LatestEnd) is not { } last || !(last <= latest?.EarliestStart))
        );
}
