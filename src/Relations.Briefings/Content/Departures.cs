using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Where the dossier says something else than a source: by inference, by correction, or by setting it aside.</summary>
static class Departures
{
    public static IReadOnlyList<Inlines> Readings(Desk desk) =>
        [
            .. from record in Ordered(desk)
            from citation in record.Citations
            where citation.Reading is Reading.Inferred or Reading.Corrected
            let passage = desk.Passages.Find(citation)
            where passage is not null
            select Line(desk, record, citation, passage),
        ];

    public static IReadOnlyList<Inlines> SetAside(Desk desk) =>
        [.. Ordered(desk).Where(record => record.Rank == Rank.Deprecated).Select(record => SetAside(desk, record))];

    static Inlines SetAside(Desk desk, Record record) =>
        [.. RecordTitles.Of(desk, record), .. Dated(desk, record), " ", .. desk.Cited(record)];

    static Inlines Line(Desk desk, Record record, Citation citation, Passage passage) =>
        [
            new Text(desk.Headword(citation.Reading)) { Style = TextStyle.Strong },
            ": ",
            .. RecordTitles.Of(desk, record),
            ". ",
            string.IsNullOrWhiteSpace(citation.Note)
                ? desk.Say(UncertaintyTexts.NoReason)
                : CommonTexts.CuratorNote.With(desk.Language, citation.Note),
            " ",
            new Reference(passage.Anchor, [$"[{passage.Number}]"]),
        ];

    // A visit's title holds its date.
    static Inlines Dated(Desk desk, Record record) =>
        record is not Visit && MainDates.Of(record) is { } date ? [$" ({desk.Date(record, date)})"] : [];

    // What is only counted is not told of one by one.
    static IEnumerable<Record> Ordered(Desk desk) =>
        Shapes
            .All.SelectMany(shape =>
                Chronicle.Every(desk.Dossier.Records.Where(r => r.RecordShape == shape), MainDates.Of)
            )
            .Where(record => !desk.Visits.OnlyCounted.Contains(record));
}
