using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Where the dossier says something else than a source: by inference, by correction, or by setting it aside.</summary>
static class SourceDeviations
{
    /// <summary>One line for each reading of a passage, with all records that rest on it.</summary>
    public static IReadOnlyList<Inlines> Readings(BriefingContext context) =>
        [
            .. Ordered(context, IsDeparture)
                .SelectMany(record => record.Citations.Select(citation => (Record: record, Citation: citation)))
                .Where(read => read.Citation.Reading is Reading.Inferred or Reading.Corrected)
                .Select(read => (read.Record, read.Citation, Passage: context.Passages.Find(read.Citation)))
                .Where(read => read.Passage is not null)
                .GroupBy(
                    read => (read.Citation.Reading, read.Citation.Note, Passage: read.Passage!),
                    read => read.Record
                )
                .Select(group => Line(context, group, group.Key.Reading, group.Key.Note, group.Key.Passage)),
        ];

    /// <summary>How many records with such a reading are only counted, and so not told of.</summary>
    public static int ReadingsCounted(BriefingContext context) => context.Visits.OnlyCounted.Count(IsDeparture);

    /// <summary>One line for each record that is set aside.</summary>
    public static IReadOnlyList<Inlines> SetAside(BriefingContext context) =>
        [.. Ordered(context, IsSetAside).Select(record => SetAside(context, record))];

    /// <summary>How many records that are set aside are not told of, because what they belong to is only counted.</summary>
    public static int SetAsideCounted(BriefingContext context) => context.Visits.OnlyCounted.Count(IsSetAside);

    static Inlines SetAside(BriefingContext context, Record record) =>
        [.. RecordTitles.Of(context, record), .. Dated(context, record), .. context.Trailing(record)];

    static Inlines Line(
        BriefingContext context,
        IEnumerable<Record> records,
        Reading? reading,
        string? note,
        NumberedPassage passage
    ) =>
        [
            new Text(context.Headword(reading)) { Style = TextStyle.Strong },
            context.Colon,
            // The title of a statement is all of it, and it stands elsewhere in full.
            .. BriefingContext.Joined(records.Select(record => RecordTitles.Cut(context, record)), context.Semicolon),
            .. context.ListsPassages ? [BriefingContext.Clinging, .. context.Mark(passage)] : (Inlines)[],
            // What the curator says of it is most often told where the record is; then only its mark stands here.
            new Footnote(CitationLinks.Departure(context, reading, note)),
        ];

    static Inlines Dated(BriefingContext context, Record record) =>
        !RecordTitles.IsDated(context, record) && MainDates.Of(record) is { } date
            ? [$" ({context.Date(record, date)})"]
            : [];

    static bool IsSetAside(Record record) => record.Rank == Rank.Deprecated;

    static bool IsDeparture(Record record) =>
        record.Citations.Any(citation => citation.Reading is Reading.Inferred or Reading.Corrected);

    // What is only counted is not told of one by one.
    static IEnumerable<Record> Ordered(BriefingContext context, Func<Record, bool> picked)
    {
        var records = context
            .Dossier.Records.Where(record => picked(record) && !context.Visits.OnlyCounted.Contains(record))
            .ToLookup(record => record.RecordShape);
        return Shapes.All.SelectMany(shape => DateSorting.Every(records[shape], MainDates.Of));
    }
}
