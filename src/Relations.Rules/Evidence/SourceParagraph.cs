namespace Relations.Rules;

/// <summary>A paragraph of a stored text: what stands between blank lines.</summary>
/// <param name="Number">Counted from 1; 0 for the heading.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 code units from 0.</param>
/// <param name="Length">How many UTF-16 code units it has, without the line break at its end.</param>
public readonly record struct SourceParagraph(int Number, int Start, int Length)
{
    /// <summary>Where it ends: the first code unit that is not part of it.</summary>
    public int End => Start + Length;
}

/// <summary>Divides a text into paragraphs.</summary>
static class ParagraphDivider
{
    const string SentenceEnds = ".!?:;\u2026";

    public static List<SourceParagraph> Of(string text)
    {
        var blocks = Blocks(text);
        var first = blocks.Count > 1 && IsHeading(text.AsSpan(blocks[0].Start, blocks[0].Length)) ? 0 : 1;
        return [.. blocks.Select((block, i) => block with { Number = i + first })];
    }

    // A heading is one line that ends no sentence.
    static bool IsHeading(ReadOnlySpan<char> block) =>
        !block.ContainsAny('\n', '\r') && !SentenceEnds.Contains(block.TrimEnd()[^1], StringComparison.Ordinal);

    static List<SourceParagraph> Blocks(string text)
    {
        List<SourceParagraph> blocks = [];
        var (start, end) = (-1, 0);
        for (var at = 0; at < text.Length; )
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r');
            var lineEnd = length < 0 ? text.Length : at + length;
            if (!text.AsSpan(at, lineEnd - at).Trim("\uFEFF \t\u00A0").IsWhiteSpace())
            {
                (start, end) = (start < 0 ? at : start, lineEnd);
            }
            else if (start >= 0)
            {
                blocks.Add(new(0, start, end - start));
                start = -1;
            }

            at = lineEnd + (text.AsSpan(lineEnd).StartsWith("\r\n") ? 2 : 1);
        }

        if (start >= 0)
        {
            blocks.Add(new(0, start, end - start));
        }

        return blocks;
    }
}
