using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A citation and its path in the record.</summary>
readonly record struct PlacedCitation(string Path, Citation Citation);

/// <summary>Goes over the citations of records.</summary>
static class Quotations
{
    const int MaxShown = 200;

    public static IEnumerable<PlacedCitation> Of(Record record) =>
        record.Citations.Select(
            (citation, i) => new PlacedCitation(FormattableString.Invariant($"citations[{i}]"), citation)
        );

    /// <summary>Whether a quote of the record mentions just this date.</summary>
    public static bool Mention(Record record, SourceDate date) =>
        record.Citations.Any(citation =>
            citation.Quote is { } quote && DateMentions.Find(quote).Any(mention => mention.Date.Equals(date.Value))
        );

    /// <summary>A value in quotation marks as it stands, with the spaces around it, cut in its middle to what a message has room for.</summary>
    public static string Verbatim(string value) => $"\"{Truncation.InMiddle(value, MaxShown)}\"";

    /// <summary>A text in quotation marks, on one line and cut in its middle to what a message has room for.</summary>
    public static QuotationValue Shown(string text, int most = MaxShown) =>
        new(Truncation.InMiddle(new FoldedText(text).Text, most));
}
