namespace Relations.Rules;

/// <summary>
/// What the words around a date in a text make of it, as <c>relations date</c> reads them: "on or before July 20, 1866" is
/// <c>[..1866-07-20]</c>. Looked at only where the date alone does not support what a record says.
/// </summary>
static class FramedMentions
{
    // "some time on or before the", and "tarihinden itibaren geçerli" or "at the latest" behind.
    const int MaxWordsBefore = 5;
    const int MaxWordsAfter = 4;

    // A sentence, or the part of one, ends what the words around a date can belong to.
    static readonly char[] EndCharacters = ['.', ';', '(', ')', '\n'];

    /// <summary>The meanings of the dates of a text with the words around them, without those of the dates alone.</summary>
    public static IEnumerable<QuotedDate> In(string text, string path) =>
        DateMentions.Find(text).SelectMany(mention => Around(text, mention, path));

    static IEnumerable<QuotedDate> Around(string text, DateMention mention, string path)
    {
        var starts = Starts(text, mention.Start).ToList();
        var ends = Ends(text, mention.Start + mention.Length).ToList();
        foreach (var start in starts)
        {
            foreach (var end in ends)
            {
                var words = text[start..end];
                if (words.Length > mention.Length && ReadingOf(words) is { } date && !date.Equals(mention.Date))
                {
                    yield return new(path, words, date);
                }
            }
        }
    }

    static Edtf? ReadingOf(string words) =>
        !EdtfPattern.Level2.TryParse(words, out _, out var failure)
        && failure.Suggestion is { } suggestion
        && EdtfPattern.Level2.TryParse(suggestion, out var date)
            ? date
            : null;

    static IEnumerable<int> Starts(string text, int at)
    {
        yield return at;
        for (var words = 0; words < MaxWordsBefore && at > 0; words++)
        {
            var word = at - 1;
            while (word > 0 && !char.IsWhiteSpace(text[word - 1]))
            {
                word--;
            }

            if (text.AsSpan(word, at - word).IndexOfAny(EndCharacters) >= 0)
            {
                yield break;
            }

            yield return at = word;
        }
    }

    static IEnumerable<int> Ends(string text, int at)
    {
        yield return at;
        for (var words = 0; words < MaxWordsAfter && at < text.Length; words++)
        {
            var end = at;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            yield return end - (text[end - 1] is ',' or '.' or ';' ? 1 : 0);
            if (text.AsSpan(at, end - at).IndexOfAny(EndCharacters) >= 0)
            {
                yield break;
            }

            at = end;
        }
    }
}
