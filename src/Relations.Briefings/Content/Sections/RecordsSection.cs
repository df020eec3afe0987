using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Records of a type that no section is written for: a table of what the type says of itself.</summary>
sealed class RecordsSection(RecordShape shape) : BriefingSection
{
    readonly RecordProfile profile = shape.Profile;

    public override string Name => shape.Collection;

    public override LocalizedString Title => profile.Heading;

    public override IReadOnlyList<RecordShape> Tells => [shape];

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        var records = Of(context);
        return records.Count == 0 ? [] : [RecordTable.Of(context, records, [.. Columns(context)])];
    }

    /// <summary>The records that it tells of, in order.</summary>
    public IReadOnlyList<Record> Of(BriefingContext context) =>
        DateSorting.Of(context.Dossier.Records.Where(record => record.TypeShape == shape), MainDates.Of);

    IEnumerable<RecordColumn<Record>> Columns(BriefingContext context)
    {
        yield return new(CommonTexts.Name, 3, record => RecordTitles.Undated(context, record)) { NamesRows = true };
        if (profile.MainDate is not null)
        {
            yield return new(CommonTexts.Date, 1.5, record => [context.Date(record, MainDates.Of(record))]);
        }

        foreach (var party in profile.Parties)
        {
            yield return new(party.Label, 1.5, record => context.Names(party.In(record)));
        }

        yield return new(MissionTexts.Remarks, 3, record => Remarks(context, record));
        yield return new(CommonTexts.Sources, 1, context.Cited);
    }

    // What the other columns do not say; fields that all records have are told of elsewhere.
    Inlines Remarks(BriefingContext context, Record record) =>
        BriefingContext.Joined(
            shape
                .Fields.Where(field => field.Type == shape.Name && !IsShown(field))
                .Select(field => (Field: field, Value: field.Get(record)))
                .Where(one => one.Value is not null && !ReferenceEquals(one.Value, profile.NameOf(record)))
                .Select(one => FieldText.Labelled(context, one.Field, one.Value!)),
            context.Semicolon
        );

    bool IsShown(Field field) =>
        profile.MainDate?.Fields.Contains(field.Name) == true || profile.Parties.Any(party => party.Name == field.Name);
}
