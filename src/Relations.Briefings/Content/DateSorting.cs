using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The order of records: by date, what has none last, and by id, so that files may list them in any order.</summary>
static class DateSorting
{
    /// <summary>The records that the briefing goes by, in order: those set aside are left out.</summary>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> records, Func<T, SourceDate?> date)
        where T : Record => Every(records.Where(record => ((Record)record).Rank != Rank.Deprecated), date);

    /// <summary>All records in order, those set aside among them.</summary>
    public static IReadOnlyList<T> Every<T>(IEnumerable<T> records, Func<T, SourceDate?> date)
        where T : Record =>
        [
            .. records
                .Select(record => (Record: record, date(record)?.Value?.Bounds))
                .OrderBy(dated => dated.Bounds is null)
                .ThenBy(dated => dated.Bounds?.Earliest)
                .ThenBy(dated => dated.Bounds?.Latest is null)
                .ThenBy(dated => dated.Bounds?.Latest)
                .ThenBy(dated => dated.Record.Id, NaturalOrder.Comparer)
                .Select(dated => dated.Record),
        ];

    /// <summary>The records that the briefing goes by, in the order of their ids.</summary>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> records)
        where T : Record => Of(records, _ => null);

    /// <summary>The year in which a date certainly starts; null where several can be, or the year is doubtful or estimated.</summary>
    public static long? YearOf(SourceDate? date) =>
        date?.Value is { Bounds: { EarliestStart: { } first, LatestStart: { } last } } value
        && first.Year == last.Year
        && !Years.IsQualified(value)
            ? first.Year
            : null;
}
