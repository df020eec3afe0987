using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Links a record to the passages that it rests on, with what the curator has to say in footnotes.</summary>
static class Citing
{
    /// <summary>The links and notes of records that are told of in one line; empty where none has any.</summary>
    public static Inlines Of(BriefingContext desk, params IReadOnlyList<Record> records)
    {
        var cited = records
            .SelectMany(record => record.Citations)
            .Select(citation => (Passage: desk.Passages.Find(citation), Citation: citation))
            .Where(cited => cited.Passage is not null)
            .GroupBy(cited => cited.Passage!, cited => cited.Citation)
            .Select(group => Cited(desk, group.Key, group))
            .Where(cited => cited.Count > 0);
        Inlines notes =
        [
            .. records
                .Where(record => !string.IsNullOrWhiteSpace(record.Note))
                .Select(record => new Footnote(CuratorNote(desk, record.Note!))),
        ];
        return [.. BriefingContext.Joined(cited, " "), .. notes];
    }

    static Inlines Cited(BriefingContext desk, NumberedPassage passage, IEnumerable<Citation> citations) =>
        [
            .. desk.Mark(passage),
            .. citations
                .SelectMany(citation => Notes(desk, citation))
                .DistinctBy(BriefingContext.Plain)
                .Select(note => new Footnote(note)),
        ];

    /// <summary>What the curator says of a reading that departs from the source.</summary>
    public static Inlines Departure(BriefingContext desk, Reading? reading, string? note) =>
        [
            desk.Headword(reading) + desk.Colon,
            .. string.IsNullOrWhiteSpace(note)
                ? [desk.Say(CommonTexts.NoReason)]
                : LanguageTagging.OfCurator(desk, note),
        ];

    static Inlines CuratorNote(BriefingContext desk, string note) =>
        desk.Say(CommonTexts.CuratorNote, LanguageTagging.OfCurator(desk, note));

    // Where the briefing lists the passages, the place of each stands there.
    static IEnumerable<Inlines> Notes(BriefingContext desk, Citation citation)
    {
        if (!desk.ListsPassages && PlaceText.Of(desk, PassageKey.Of(citation).Place) is { Count: > 0 } place)
        {
            yield return desk.Say(SourceTexts.PlaceInSource, desk.Name(citation.Source), place);
        }

        if (citation.Reading is Reading.Inferred or Reading.Corrected)
        {
            yield return Departure(desk, citation.Reading, citation.Note);
        }
        else if (!string.IsNullOrWhiteSpace(citation.Note))
        {
            yield return CuratorNote(desk, citation.Note!);
        }
    }
}
