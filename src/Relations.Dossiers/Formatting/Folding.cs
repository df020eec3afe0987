using System.Text;

namespace Relations.Dossiers;

/// <summary>Writes texts that are too long for a line, or have several, as blocks.</summary>
static class Folding
{
    /// <summary>The lines of a block: its head, then its content without indentation. Null where none holds the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How many columns a line of content may have.</param>
    public static IReadOnlyList<string>? Of(string text, int width)
    {
        var isOpen = text.EndsWith('\n');
        var lines = (isOpen ? text[..^1] : text).Split('\n');
        if (lines[0].Length == 0 || lines[^1].Length == 0)
        {
            return null;
        }

        var isFolded = lines.Length == 1 || lines.Any(line => WidthOf(line) > width);
        return isFolded && lines.All(IsFoldable) ? [isOpen ? ">" : ">-", .. Paragraphs(lines, width)]
            : text.Contains('\n', StringComparison.Ordinal) && IsLiteral(lines) ? [isOpen ? "|" : "|-", .. lines]
            : null;
    }

    /// <summary>How many columns a text takes, one for each character.</summary>
    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            width++;
        }

        return width;
    }

    static bool IsFoldable(string line) =>
        ScalarText.IsPrintable(line)
        && !line.Contains("  ", StringComparison.Ordinal)
        && (line.Length == 0 || !(char.IsWhiteSpace(line[0]) || char.IsWhiteSpace(line[^1])));

    // Spaces at either end of a line are kept there, but those of the first line would count as indentation.
    static bool IsLiteral(string[] lines) =>
        !char.IsWhiteSpace(lines[0][0])
        && Array.TrueForAll(
            lines,
            line => ScalarText.IsPrintable(line) && (line.Length == 0 || !string.IsNullOrWhiteSpace(line))
        );

    // A line break of the text is a blank line of the block.
    static IEnumerable<string> Paragraphs(string[] lines, int width)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                yield return "";
            }

            foreach (var line in lines[i].Length == 0 ? [] : Filled(lines[i], width))
            {
                yield return line;
            }
        }
    }

    static IEnumerable<string> Filled(string text, int width)
    {
        var line = new StringBuilder();
        var taken = 0;
        foreach (var word in text.Split(' '))
        {
            var wide = WidthOf(word);
            if (line.Length > 0 && taken + 1 + wide > width)
            {
                yield return line.ToString();
                line.Clear();
                taken = 0;
            }

            taken += (line.Length > 0 ? 1 : 0) + wide;
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
