using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>A quote that a record rests on, in the paragraph of the source that it stands in.</summary>
/// <param name="Where">The source and the paragraph, or why there is none.</param>
/// <param name="Quote">The quote, as stored where it stands there, in its paragraph.</param>
sealed record CitedPassage(Message Where, MarkedQuote Quote)
{
    /// <summary>The language of the source, by ISO 639 code; empty where it is not known.</summary>
    public string LanguageCode { get; init; } = "";

    /// <summary>
    /// The passages beside a finding: that of the citation it is about, or all of its record where it is about the
    /// record's own fields.
    /// </summary>
    public static IEnumerable<CitedPassage> Of(Dossier dossier, Finding finding, Language language)
    {
        if (finding.Record is null || dossier.Find(finding.Record) is not { } record)
        {
            return [];
        }

        var cited = record.Citations.Where(citation => citation.Quote is not null).ToList();
        var own = record
            .Citations.Where((citation, i) => citation.Quote is not null && IsAbout(finding.Field, PathOf(i)))
            .ToList();
        return (own.Count > 0 ? own : cited).Select(citation => Of(dossier, citation, language));
    }

    static string PathOf(int citation) => FormattableString.Invariant($"citations[{citation}]");

    static bool IsAbout(string? field, string path) =>
        field == path || field?.StartsWith(path + ".", StringComparison.Ordinal) == true;

    static CitedPassage Of(Dossier dossier, Citation citation, Language language)
    {
        var (id, alone) = (citation.Source.Id ?? "", new MarkedQuote("", citation.Quote!, ""));
        if (dossier.Find(citation.Source) is not { } source)
        {
            return new(PassageTexts.OfUnknown(id), alone);
        }

        var title = dossier.NameOf(id, language);
        var passage = Find(dossier, source, citation, title, alone);
        return passage with { LanguageCode = source.Language is { } code && IsCode(code) ? code : "" };
    }

    static CitedPassage Find(Dossier dossier, Source source, Citation citation, string title, MarkedQuote alone) =>
        SourceText.Of(dossier, source) is not { } text ? new(PassageTexts.NotStored(title), alone)
        : text.Find(citation.Quote!, citation.Paragraph) is { } passage ? Within(title, text, passage)
        : citation.Paragraph is { } number ? new(PassageTexts.NotInParagraph(title, number), alone)
        : new(PassageTexts.NotInText(title), alone);

    static bool IsCode(string text) => text.Length is 2 or 3 && text.All(char.IsAsciiLetterLower);

    static CitedPassage Within(string title, SourceText text, Passage passage)
    {
        var (start, end) = (passage.Start, passage.End);
        foreach (var paragraph in text.Paragraphs.Where(p => p.Start < passage.End && p.End > passage.Start))
        {
            (start, end) = (Math.Min(start, paragraph.Start), Math.Max(end, paragraph.End));
        }

        return new(
            PassageTexts.Found(title, passage.Paragraph),
            MarkedQuote.Of(text.Text, start, passage.Start, passage.End, end)
        );
    }
}
