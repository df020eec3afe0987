using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The sources of records as one mark, by source and paragraph, and what the curator says of them as notes.</summary>
static class SourceMarks
{
    /// <summary>The marks after words that come from the records.</summary>
    public static Inlines Of(BriefingContext context, params IReadOnlyList<Record> records) =>
        BriefingContext.Trailing(InCell(context, records));

    /// <summary>The marks alone in a cell.</summary>
    public static Inlines InCell(BriefingContext context, params IReadOnlyList<Record> records)
    {
        var passages = records
            .SelectMany(record => record.Citations)
            .Select(context.Passages.Find)
            .OfType<NumberedPassage>()
            .DistinctBy(passage => passage.Number, StringComparer.Ordinal)
            .OrderBy(passage => passage.Number, NaturalOrder.Comparer);
        var numbers = BriefingContext.Joined(passages.Select(Opening), ", ");
        Inlines marks = numbers.Count == 0 ? [] : ["[", .. numbers, "]"];
        return [.. marks.Select(Marked), .. Notes(context, records)];
    }

    // A brief does not list its passages; formats that can open them beside the text.
    static Inlines Opening(NumberedPassage passage) => [new Reference(passage.Anchor, [Marked(passage.Number)])];

    static Inline Marked(Inline inline) => inline is Text text ? text with { Style = TextStyle.Mark } : inline;

    /// <summary>Whether what the curator says is in the language of the briefing.</summary>
    public static bool HasNotes(BriefingContext context) =>
        context.Dossier.Header.Languages is not [var first, ..] || first == context.Language.Code();

    // What is not in the language of the briefing is left to the full one.
    static IEnumerable<Inline> Notes(BriefingContext context, IReadOnlyList<Record> records) =>
        HasNotes(context)
            ? records
                .SelectMany(record => record.Citations)
                .Where(citation => !string.IsNullOrWhiteSpace(citation.Note))
                .Select(citation => Note(context, citation))
                .DistinctBy(BriefingContext.Plain)
                .Select(note => new Footnote(note))
            : [];

    static Inlines Note(BriefingContext context, Citation citation) =>
        citation.Reading is Reading.Inferred or Reading.Corrected
            ? CitationLinks.Departure(context, citation.Reading, citation.Note)
            : [citation.Note!];
}
