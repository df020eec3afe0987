using System.Globalization;

namespace Relations.Documents.Pdf.Layout;

/// <summary>Cuts a text that stands on one line to the room that it has.</summary>
static class Shortening
{
    /// <summary>As many words of a text as fit; of a first word that does not fit, as many letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The room, in points.</param>
    /// <param name="set">Sets a text on a line.</param>
    public static Line Fit(string text, double width, Func<string, Line> set)
    {
        var line = set(text);
        if (line.Width <= width)
            return line;
        List<int> ends = [];
        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = text.IndexOf(' ', at + 1))
            ends.Add(at);
        return Longest(ends.Count, count => set(text[..ends[count - 1]] + " …"), width)
            ?? (ends.Count > 0 ? Cut(text[..ends[0]], width, set) : Cut(text, width, set));
    }

    static Line Cut(string word, double width, Func<string, Line> set)
    {
        var starts = StringInfo.ParseCombiningCharacters(word);
        return Longest(starts.Length - 1, count => set(word[..starts[count]] + "…"), width) ?? set("…");
    }

    /// <summary>The line of as many parts as fit; null where not one does. What is much too long is never set.</summary>
    static Line? Longest(int most, Func<int, Line> set, double width)
    {
        Line? best = null;
        var (fits, over) = (0, most + 1);
        for (var count = 1; fits + 1 < over; )
        {
            var line = set(count);
            if (line.Width <= width)
                (best, fits) = (line, count);
            else
                over = count;
            count = over > most ? Math.Min(most, fits * 2) : (fits + over) / 2;
        }
        return best;
    }
}
