using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Links a record to the passages that it rests on, with what the curator has to say in footnotes.</summary>
static class CitationLinks
{
    /// <summary>The links and notes of records that are told of in one line; empty where none has any.</summary>
    public static Inlines Of(BriefingContext context, params IReadOnlyList<Record> records)
    {
        var cited = records
            .SelectMany(record => record.Citations)
            .Select(citation => (Passage: context.Passages.Find(citation), Citation: citation))
            .Where(cited => cited.Passage is not null)
            .GroupBy(cited => cited.Passage!.Number, StringComparer.Ordinal)
            .Select(group => Cited(context, group.First().Passage!, group.Select(cited => cited.Citation)))
            .Where(cited => cited.Count > 0);
        Inlines notes =
        [
            .. records
                .Where(record => !string.IsNullOrWhiteSpace(record.Note))
                .Select(record => new Footnote(CuratorNote(context, record.Note!))),
        ];
        return [.. BriefingContext.Joined(cited, " "), .. notes];
    }

    static Inlines Cited(BriefingContext context, NumberedPassage passage, IEnumerable<Citation> citations) =>
        [
            .. context.Mark(passage),
            .. citations
                .SelectMany(citation => Notes(context, citation))
                .DistinctBy(BriefingContext.Plain)
                .Select(note => new Footnote(note)),
        ];

    /// <summary>What the curator says of a reading that departs from the source.</summary>
    public static Inlines Departure(BriefingContext context, Reading? reading, string? note) =>
        [
            context.Headword(reading) + context.Colon,
            .. string.IsNullOrWhiteSpace(note)
                ? [context.Say(CommonTexts.NoReason)]
                : LanguageTagging.OfCurator(context, note),
        ];

    static Inlines CuratorNote(BriefingContext context, string note) =>
        context.Say(CommonTexts.CuratorNote, LanguageTagging.OfCurator(context, note));

    // Where the briefing lists the passages, the place of each stands there.
    static IEnumerable<Inlines> Notes(BriefingContext context, Citation citation)
    {
        if (!context.ListsPassages && PlaceText.Of(context, PassageKey.Of(citation).Place) is { Count: > 0 } place)
        {
            yield return context.Say(SourceTexts.PlaceInSource, context.Name(citation.Source), place);
        }

        if (citation.Reading is Reading.Inferred or Reading.Corrected)
        {
            yield return Departure(context, citation.Reading, citation.Note);
        }
        else if (!string.IsNullOrWhiteSpace(citation.Note))
        {
            yield return CuratorNote(context, citation.Note!);
        }
    }
}
