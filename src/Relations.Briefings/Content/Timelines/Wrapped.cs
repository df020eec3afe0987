using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Breaks text of drawings into lines.</summary>
static class Wrapped
{
    /// <summary>The lines of a text, of which none is wider than so much where a word is not; what is left after the last is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, double width, TextStyle style, int most)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length == 0 || LetterWidths.Of(longer, TimelinePen.Text, style) <= width)
            {
                lines[^1] = longer;
            }
            else if (lines.Count == most)
            {
                lines[^1] += " …";
                break;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
