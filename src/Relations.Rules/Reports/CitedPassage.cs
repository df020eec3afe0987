using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A quote that a record rests on, in the paragraph of the source that it stands in.</summary>
/// <param name="Source">The title of the source, or its id where it has none.</param>
/// <param name="Paragraph">The paragraph's number; null where the quote stands nowhere in the stored text.</param>
/// <param name="Before">The words of the paragraph before the quote.</param>
/// <param name="Quote">The quote, as stored where it stands there.</param>
/// <param name="After">The words of the paragraph after the quote.</param>
sealed record CitedPassage(string Source, int? Paragraph, string Before, string Quote, string After)
{
    /// <summary>
    /// The passages beside a finding: that of the citation it is about, or all of its record where it is about the
    /// record's own fields.
    /// </summary>
    public static IEnumerable<CitedPassage> Of(Dossier dossier, Finding finding)
    {
        if (finding.Record is null || dossier.Find(finding.Record) is not { } record)
        {
            return [];
        }

        var cited = Quotes.Of(record).Where(placed => placed.Citation.Quote is not null).ToList();
        var own = cited.Where(placed => IsAbout(finding.Field, placed.Path)).ToList();
        return (own.Count > 0 ? own : cited).Select(placed => Of(dossier, placed.Citation));
    }

    static bool IsAbout(string? field, string path) =>
        field == path || field?.StartsWith(path + ".", StringComparison.Ordinal) == true;

    static CitedPassage Of(Dossier dossier, Citation citation)
    {
        var (id, quote) = (citation.Source.Id ?? "", citation.Quote!);
        if (dossier.Find(citation.Source) is not { } source)
        {
            return new(id, null, "", quote, "");
        }

        var title = dossier.NameOf(id, Language.English);
        var text = SourceText.Of(dossier, source);
        return text?.Find(quote, citation.Paragraph) is { } passage
            ? Within(title, text, passage)
            : new(title, null, "", quote, "");
    }

    static CitedPassage Within(string title, SourceText text, Passage passage)
    {
        var (start, end) = (passage.Start, passage.End);
        foreach (var paragraph in text.Paragraphs.Where(p => p.Start < passage.End && p.End > passage.Start))
        {
            (start, end) = (Math.Min(start, paragraph.Start), Math.Max(end, paragraph.End));
        }

        return new(
            title,
            passage.Paragraph,
            text.Text[start..passage.Start],
            text.Text[passage.Start..passage.End],
            text.Text[passage.End..end]
        );
    }
}
