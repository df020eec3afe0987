namespace Relations;

/// <summary>Finds dates in running text, in English, Turkish, Azerbaijani and French, whichever the text is in.</summary>
/// <remarks>
/// <para>Found are days (<c>November 9, 1991</c>, <c>9 Kasım 1991</c>, <c>1991-ci il noyabrın 9-da</c>, <c>13 December</c>), spans
/// (<c>9-10 July 2017</c>, <c>October 30 – November 2, 2017</c>), months with their year (<c>Dec. 2017</c>), decades (<c>1990s</c>), days in
/// digits (<c>2017-07-09</c>, <c>08.11.2020</c>), and any number of four digits from 1000 to 2099 that is not marked as a page, an
/// amount or a part of a longer number. Month names may have case suffixes and may lack diacritics.</para>
/// <para>Found are as well a season or a century (<c>the spring of 1928</c>, <c>nineteenth century</c>), and what stands before or after a
/// date, or near it (<c>before 1928</c>, <c>after 1928</c>, <c>about 1928</c>, <c>1928'den önce</c>, <c>1928-ci ildən əvvəl</c>), with these words.</para>
/// <para>Two dates with nothing between them are two mentions. A day that the calendar does not have is none. Other words that
/// stand around a date (since, until) are not part of it. The time taken is proportional to the length of the text.</para>
/// </remarks>
public static class DateMentions
{
    /// <summary>Finds all dates of a text, in the order in which they stand. They do not overlap.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static IReadOnlyList<DateMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new Tokens(text);
        var mentions = new List<DateMention>();
        for (var at = 0; tokens[at].Kind != MentionTokenKind.End; )
        {
            var found = MentionReader.Read(tokens, at);
            if (found.Text is not null && EdtfPattern.Level2.TryParse(found.Text, out var date))
                mentions.Add(new(tokens[at].Start, tokens[found.Next - 1].End - tokens[at].Start, date));
            at = Math.Max(at + 1, found.Next);
        }
        return mentions;
    }

    /// <summary>Reads a text that is one date and nothing else; null when it is not.</summary>
    internal static string? Whole(string text)
    {
        var tokens = new Tokens(text);
        var found = MentionReader.Read(tokens, 0);
        return found.Text is not null && tokens[found.Next].Kind == MentionTokenKind.End ? found.Text : null;
    }

    /// <summary>Whether a text is one day and nothing else, and the calendar has no such day: 29 February 1900.</summary>
    internal static bool IsNoSuchDay(string text)
    {
        var tokens = new Tokens(text);
        var found = MentionReader.Read(tokens, 0);
        if (found.Tried is null || tokens[found.Next].Kind != MentionTokenKind.End)
            return false;
        var reading = new ParseOutcome(found.Tried);
        return !EdtfReader.TryRead(found.Tried, ref reading, out _) && reading.Fault == ParseFault.NoSuchDay;
    }
}
