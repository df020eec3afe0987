using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>
/// The records with dates that are uncertain, approximate, one of several or in part unknown: one line for each collection, which
/// names them or, where they are many, says how many.
/// </summary>
static partial class DoubtfulDates
{
    const int MaxNamed = 12;

    public static IReadOnlyList<Inlines> Of(BriefingContext context)
    {
        var records = context
            .Dossier.Records.Where(record => record.Rank != Rank.Deprecated && Doubtful(record).Any())
            .ToLookup(record => record.TypeShape);
        return
        [
            .. Shapes
                .All.Where(shape => records[shape].Any())
                .Select(shape => Line(context, shape, DateSorting.Of(records[shape], MainDates.Of))),
        ];
    }

    static Inlines Line(BriefingContext context, RecordShape shape, IReadOnlyList<Record> records) =>
        [
            context.Say(shape.Profile.Heading) + context.Colon,
            .. records.Count > MaxNamed
                ? [DoubtfulTexts.Records.Count(context.Language, records.Count)]
                : BriefingContext.Joined(records.Select(record => Told(context, record)), context.Semicolon),
        ];

    static Inlines Told(BriefingContext context, Record record) =>
        [
            .. RecordTitles.Undated(context, record),
            ", ",
            .. BriefingContext.Joined(
                Doubtful(record).Select(date => Told(context, record, date.Path, date.Date)),
                ", "
            ),
        ];

    // What the main date of a record is of goes without saying.
    static Inlines Told(BriefingContext context, Record record, string path, SourceDate date) =>
        Grade(record, date) is { } grade ? [$"{context.Say(grade)}{context.Colon}{context.Date(date)}"]
        : ReferenceEquals(date, MainDates.Of(record)) ? [context.Date(date)]
        : DoubtfulTexts.Kind(Places().Replace(path, "")) is { } kind ? context.Say(kind, [context.Date(date)])
        : [$"{FieldText.LabelAt(context, record.RecordShape, path)}{context.Colon}{context.Date(date)}"];

    static LocalizedString? Grade(Record record, SourceDate date) =>
        record.Profile.LaneDatesOf(record).FirstOrDefault(one => one.IsOfKind && ReferenceEquals(one.Date, date))?.Kind;

    static IEnumerable<(string Path, SourceDate Date)> Doubtful(Record record) =>
        FieldWalk.Dates(record).Where(date => date.Date.Value is { } value && DateCertainty.IsDoubtful(value));

    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, 1000)]
    private static partial Regex Places();
}
