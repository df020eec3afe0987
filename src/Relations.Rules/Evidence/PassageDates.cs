using System.Globalization;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// The dates that the passages of a record mention, whatever its reading: those of the quote, or of the whole stored
/// paragraph where a citation names only that.
/// </summary>
sealed class PassageDates
{
    /// <summary>What the passages mention, in the order of the citations.</summary>
    public IReadOnlyList<QuotedDate> Mentions { get; }

    /// <summary>What the notes of the record and its citations mention: the words of the curator, not of a source.</summary>
    public IReadOnlyList<QuotedDate> Notes { get; }

    /// <summary>Whether every citation has a passage that can be read.</summary>
    public bool IsWhole { get; }

    PassageDates(Record record, Dossier dossier)
    {
        List<(string Path, string? Text)> passages =
        [
            .. Quotations.Of(record).Select(placed => (placed.Path, PassageOf(placed.Citation, dossier))),
        ];
        IsWhole = passages.Count > 0 && passages.TrueForAll(passage => passage.Text is not null);
        Mentions = [.. passages.SelectMany(passage => MentionsIn(passage.Text, passage.Path))];
        Notes =
        [
            .. Quotations.Of(record).SelectMany(placed => MentionsIn(placed.Citation.Note, placed.Path)),
            .. MentionsIn(record.Note, "note"),
        ];
    }

    /// <summary>The dates of the passages of a record; null where it cites nothing.</summary>
    public static PassageDates? Of(Record record, RuleContext context) =>
        record.Citations.Count == 0 ? null : new(record, context.Dossier);

    /// <summary>Whether a passage or a note says a date, or something within it, the year aside where it has none.</summary>
    public bool Say(Edtf date) =>
        Mentions
            .Concat(Notes)
            .Any(mention =>
                DateReadings.IsReading(date, [DateReadings.InYearOf(date, mention.Date) ?? mention.Date], [date])
            );

    /// <summary>The mention of a span that a date is only a part of; null where there is none.</summary>
    public QuotedDate? CoarserThan(Edtf date) =>
        Mentions.FirstOrDefault(mention =>
            !mention.Date.Equals(date)
            && mention.Date is not EdtfInterval
            && (DateReadings.Contains(mention.Date, date) || IsEndOf(date, mention.Date))
        );

    /// <summary>The mention of just this year, alone or as an end of a span; null where there is none.</summary>
    public QuotedDate? OfYear(int year)
    {
        var text = year.ToString("D4", CultureInfo.InvariantCulture);
        return Mentions.FirstOrDefault(mention =>
            mention.Date is EdtfInterval span
                ? IsYear(span.Start, text) || IsYear(span.End, text)
                : IsYear(mention.Date, text)
        );
    }

    static bool IsEndOf(Edtf date, Edtf mention) =>
        date is EdtfInterval span
        && (span.Start ?? span.End) is { } end
        && !end.Equals(mention)
        && DateReadings.Contains(mention, end);

    static bool IsYear(Edtf? date, string year) => date is not null && date.ToString().TrimEnd('~', '?', '%') == year;

    static IEnumerable<QuotedDate> MentionsIn(string? text, string path) =>
        text is null ? [] : DateEvidence.MentionsIn(text, path);

    static string? PassageOf(Citation citation, Dossier dossier)
    {
        if (!SourceText.IsBlank(citation.Quote))
        {
            return citation.Quote;
        }

        return
            citation.Paragraph is { } number
            && dossier.Find(citation.Source) is { } source
            && SourceText.Of(dossier, source) is { } stored
            && stored.ParagraphOf(number) is { } paragraph
            ? stored.Text.Substring(paragraph.Start, paragraph.Length)
            : null;
    }
}
