using System.Globalization;

namespace Relations.Briefings.Layout;

/// <summary>Cuts a text that stands on one line to the room that it has.</summary>
static class Shortening
{
    /// <summary>As many words of a text as fit; of a first word that does not fit, as many letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The room, in points.</param>
    /// <param name="set">Sets a text on a line.</param>
    internal static Line Fit(string text, double width, Func<string, Line> set)
    {
        var line = set(text);
        for (var words = text; line.Width > width && words.Contains(' ', StringComparison.Ordinal); )
        {
            words = words[..words.LastIndexOf(' ')];
            line = set(words + " …");
        }
        return line.Width > width ? Cut(text.Split(' ')[0], width, set) : line;
    }

    static Line Cut(string word, double width, Func<string, Line> set)
    {
        var ends = StringInfo.ParseCombiningCharacters(word);
        for (var i = ends.Length - 1; i > 0; i--)
        {
            var line = set(word[..ends[i]] + "…");
            if (line.Width <= width)
                return line;
        }
        return set("…");
    }
}
