using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Finds the day on which a body was founded in its own quotations: "was founded on 1 January 1958".</summary>
static class FoundingsSaid
{
    // Further off the day belongs to something else.
    const int MaxWords = 6;

    static readonly char[] Ends = ['.', ';', '\n'];

    /// <summary>The day that the quotations of a body say; null where they say none, or two.</summary>
    public static SourceDate? Of(Organization body)
    {
        var said = Evidenced
            .Texts(body)
            .SelectMany(text => text.Split(Ends))
            .Select(InSentence)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return said is [var only] ? new SourceDate(only) : null;
    }

    static string? InSentence(string sentence)
    {
        if (Terms.Of("founding").In(sentence) is not [var term])
        {
            return null;
        }

        var last = term.At + FoldedNames.WordsOf(term.Words).Length - 1;
        return DateMentions
            .Find(sentence)
            .Where(mention =>
                mention.Date is EdtfDate && !mention.Date.ToString().StartsWith("XXXX", StringComparison.Ordinal)
            )
            .Select(mention =>
            {
                var first = FoldedNames.WordsOf(sentence[..mention.Start]).Length;
                var words = FoldedNames.WordsOf(sentence.Substring(mention.Start, mention.Length)).Length;
                // English and French name the day after the verb, Turkish and Azerbaijani before it.
                return (
                    Date: mention.Date.ToString(),
                    Away: term.Value == "after" ? first - last : term.At - (first + words - 1)
                );
            })
            .Where(mention => mention.Away is > 0 and <= MaxWords)
            .OrderBy(mention => mention.Away)
            .Select(mention => mention.Date)
            .FirstOrDefault();
    }
}
