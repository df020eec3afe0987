using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Records of a type that no section is written for: a table of what the type says of itself.</summary>
sealed class RecordsSection(Shape shape) : BriefingSection
{
    readonly RecordProfile profile = shape.Profile;

    public override string Name => shape.Collection;

    public override LocalizedString Title => profile.Heading;

    public override IReadOnlyList<Shape> Tells => [shape];

    public override IEnumerable<Block> Compose(Desk desk)
    {
        var records = Of(desk);
        return records.Count == 0 ? [] : [RecordTable.Of(desk, records, [.. Columns(desk)])];
    }

    /// <summary>The records that it tells of, in order.</summary>
    public IReadOnlyList<Record> Of(Desk desk) =>
        Chronicle.Of(desk.Dossier.Records.Where(record => record.RecordShape == shape), MainDates.Of);

    IEnumerable<RecordColumn<Record>> Columns(Desk desk)
    {
        yield return new(CommonTexts.Name, 3, record => RecordTitles.Undated(desk, record)) { NamesRows = true };
        if (profile.MainDate is not null)
        {
            yield return new(CommonTexts.Date, 1.5, record => [desk.Date(record, MainDates.Of(record))]);
        }

        foreach (var party in profile.Parties)
        {
            yield return new(party.Label, 1.5, record => desk.Names(party.In(record)));
        }

        yield return new(MissionTexts.Remarks, 3, record => Remarks(desk, record));
        yield return new(CommonTexts.Sources, 1, desk.Cited);
    }

    // What the other columns do not say; fields that all records have are told of elsewhere.
    Inlines Remarks(Desk desk, Record record) =>
        Desk.Joined(
            shape
                .Fields.Where(field => field.Type == shape.Name && !IsShown(field))
                .Select(field => (Field: field, Value: field.Get(record)))
                .Where(one => one.Value is not null && !ReferenceEquals(one.Value, profile.NameOf(record)))
                .Select(one => FieldText.Labelled(desk, one.Field, one.Value!)),
            desk.Semicolon
        );

    bool IsShown(Field field) =>
        profile.MainDate?.Fields.Contains(field.Name) == true || profile.Parties.Any(party => party.Name == field.Name);
}
