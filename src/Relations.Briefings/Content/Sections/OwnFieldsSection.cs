using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What records say in fields that the dossier adds: a table for each collection that has such.</summary>
sealed class OwnFieldsSection : BriefingSection
{
    // More columns of one table leave none of them room.
    const int MaxColumns = 4;

    public override string Name => "own-fields";

    public override LocalizedString Title => FurtherTexts.Further;

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        foreach (var shape in context.Dossier.Collections.All)
        {
            var records = DateSorting.Of(
                context.Dossier.Records.Where(one => one.TypeShape == shape.Base && one.Own.Count > 0),
                MainDates.Of
            );
            if (records.Count > 0)
            {
                yield return new Heading(2, [context.Say(shape.Profile.Heading)]);
                yield return RecordTable.Of(context, records, [.. Columns(context, shape, records)]);
            }
        }
    }

    static IEnumerable<RecordColumn<Record>> Columns(
        BriefingContext context,
        RecordShape shape,
        IReadOnlyList<Record> records
    )
    {
        yield return new(CommonTexts.Name, 3, record => RecordTitles.Of(context, record)) { NamesRows = true };
        var fields = shape
            .Fields.Where(field => field.IsOwn && records.Any(record => field.Get(record) is not null))
            .ToList();
        if (fields.Count > MaxColumns)
        {
            yield return new(FurtherTexts.Further, 5, record => All(context, fields, record));
        }
        else
        {
            foreach (var field in fields)
            {
                yield return new(field.Label, 2, record => Value(context, field, record));
            }
        }

        yield return new(CommonTexts.Sources, 1, context.Cited);
    }

    static Inlines Value(BriefingContext context, Field field, Record record) =>
        field.Get(record) is { } value ? FieldText.Of(context, field.Kind, value) : [];

    static Inlines All(BriefingContext context, List<Field> fields, Record record) =>
        BriefingContext.Joined(
            fields
                .Where(field => field.Get(record) is not null)
                .Select(field => FieldText.Labelled(context, field, field.Get(record)!)),
            "; "
        );
}
