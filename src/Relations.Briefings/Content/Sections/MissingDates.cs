using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The records whose main date is not on record, one line for each type.</summary>
static class MissingDates
{
    const int MaxNamed = 12;

    public static IReadOnlyList<Inlines> Of(BriefingContext context)
    {
        var records = context.Dossier.Records.ToLookup(record => record.TypeShape);
        // What is of no lane of the timeline comes last.
        List<RecordShape> shapes =
        [
            .. Shapes
                .All.Where(shape => shape.Profile.MainDate is not null)
                .OrderBy(shape => shape.Profile.Lane is null),
        ];
        var relations = shapes.FindLastIndex(shape => typeof(IRelations).IsAssignableFrom(shape.RecordType)) + 1;
        return
        [
            .. shapes.Take(relations).SelectMany(shape => Line(context, shape.Profile, records[shape])),
            .. Resumptions(context, shapes, records),
            .. shapes.Skip(relations).SelectMany(shape => Line(context, shape.Profile, records[shape])),
        ];
    }

    static IEnumerable<Inlines> Line(BriefingContext context, RecordProfile profile, IEnumerable<Record> records) =>
        Line(
            context,
            profile.MainDate!.What,
            [
                .. DateSorting
                    .Of(records.Where(record => profile.DateOf(record) is null))
                    .Select(record => RecordTitles.Undated(context, record)),
            ]
        );

    // Relations that have ended are not expected to be resumed.
    static IEnumerable<Inlines> Resumptions(
        BriefingContext context,
        IReadOnlyList<RecordShape> shapes,
        ILookup<RecordShape, Record> records
    ) =>
        Line(
            context,
            ResumptionTexts.Missing,
            [
                .. shapes
                    .SelectMany(shape =>
                        DateSorting.Of(
                            records[shape].Where(record => record is IRelations { Ended: null }),
                            MainDates.Of
                        )
                    )
                    .SelectMany(record => Open(context, record, (IRelations)record)),
            ]
        );

    static IEnumerable<Inlines> Open(BriefingContext context, Record record, IRelations relations) =>
        relations
            .Interruptions.Where(one => one.To is null)
            .Select(one =>
                (IReadOnlyList<Inline>)
                    [
                        .. RecordTitles.Undated(context, record),
                        $", {RelationsSection.Interrupted(context, record, one)}{context.Colon}{context.Date(record, one.From)}",
                    ]
            );

    static IEnumerable<Inlines> Line(BriefingContext context, LocalizedString what, IReadOnlyList<Inlines> missing)
    {
        if (missing.Count > 0)
        {
            var names = BriefingContext.Joined(missing.Take(MaxNamed), context.Semicolon);
            var more =
                missing.Count > MaxNamed
                    ? context.Semicolon + UncertaintyTexts.More.Count(context.Language, missing.Count - MaxNamed)
                    : "";
            yield return [context.Say(what) + context.Colon, .. names, more];
        }
    }
}
