using System.Text;

namespace Relations.Rules;

/// <summary>A sentence of a stored text, or a heading or item of a list that is none and stands for one.</summary>
/// <param name="Start">Where it starts in the text, in UTF-16 code units from 0.</param>
/// <param name="Length">How many UTF-16 code units it has, without white space at either end.</param>
/// <param name="Paragraph">The number of its paragraph.</param>
readonly record struct Sentence(int Start, int Length, int Paragraph);

/// <summary>
/// Divides paragraphs into sentences. A full stop ends none behind an initial, a Roman numeral, a known abbreviation
/// or the number of an item, nor before a small letter; what starts like an item of a list or a heading of Markdown
/// starts one.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="hasNumerals">Whether a full stop behind a number makes it an ordinal, as in Turkish and Azerbaijani.</param>
sealed class SentenceDivider(string text, bool hasNumerals)
{
    const string Ends = ".!?\u2026";
    const string Closing = "\"')]}\u2019\u201D\u00BB";
    const string Bullets = "-*\u2022\u2013\u2014\u00B7\u25AA";
    const int DigitsOfOrdinal = 2;
    const int DigitsOfItem = 3;

    /// <summary>The sentences of a paragraph that have a letter or digit, in order.</summary>
    public IEnumerable<Sentence> Of(SourceParagraph paragraph) =>
        Blocks(paragraph)
            .SelectMany(block => Sentences(block.Start, block.End))
            .Where(span => HasLetterOrDigit(span.Start, span.End))
            .Select(span => new Sentence(span.Start, span.End - span.Start, paragraph.Number));

    // Lines that run on are one block; a line that starts like an item or a heading begins another.
    List<(int Start, int End)> Blocks(SourceParagraph paragraph)
    {
        List<(int Start, int End)> blocks = [];
        var endsBlock = true;
        for (var at = paragraph.Start; at < paragraph.End; )
        {
            var length = text.AsSpan(at, paragraph.End - at).IndexOfAny('\n', '\r');
            var end = length < 0 ? paragraph.End : at + length;
            var line = text.AsSpan(at, end - at).TrimStart();
            if (endsBlock || IsItem(line) || IsHeading(line))
            {
                blocks.Add((at, end));
            }
            else
            {
                blocks[^1] = (blocks[^1].Start, end);
            }

            endsBlock = IsHeading(line);
            at = end + 1;
        }

        return blocks;
    }

    IEnumerable<(int Start, int End)> Sentences(int from, int to)
    {
        var start = SkipBlanks(from, to);
        for (var at = start; at < to; at++)
        {
            if (!Ends.Contains(text[at], StringComparison.Ordinal))
            {
                continue;
            }

            var stop = at;
            while (at + 1 < to && (Ends + Closing).Contains(text[at + 1], StringComparison.Ordinal))
            {
                at++;
            }

            var next = SkipBlanks(at + 1, to);
            if (next == to || (next > at + 1 && EndsSentence(start, stop, text[next])))
            {
                yield return (start, at + 1);
                start = next;
            }
        }

        var last = to;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        if (last > start)
        {
            yield return (start, last);
        }
    }

    bool EndsSentence(int start, int stop, char next)
    {
        if (char.IsLower(next))
        {
            return false;
        }

        if (text[stop] != '.')
        {
            return true;
        }

        var first = stop;
        while (first > start && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] == '.'))
        {
            first--;
        }

        var word = text.AsSpan(first, stop - first);
        return !IsInitial(word)
            && !IsRomanNumeral(word)
            && !Abbreviations.Contains(word)
            && !IsNumber(
                word,
                first == start ? DigitsOfItem
                    : hasNumerals ? DigitsOfOrdinal
                    : 0
            );
    }

    // "I. Aliyev", and "U.S." likewise.
    static bool IsInitial(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsLetter(word[^1]) && (word.Length == 1 || word[^2] == '.');

    static bool IsRomanNumeral(ReadOnlySpan<char> word) => word.Length > 0 && !word.ContainsAnyExcept("IVXLC");

    static bool IsNumber(ReadOnlySpan<char> word, int digits) =>
        word.Length > 0 && word.Length <= digits && !word.ContainsAnyExceptInRange('0', '9');

    static bool IsHeading(ReadOnlySpan<char> line) => line.StartsWith("#") && line.TrimStart('#').StartsWith(" ");

    static bool IsItem(ReadOnlySpan<char> line)
    {
        if (line.Length > 1 && Bullets.Contains(line[0], StringComparison.Ordinal) && char.IsWhiteSpace(line[1]))
        {
            return true;
        }

        var mark = line.StartsWith("(") ? line[1..] : line;
        var length = mark.IndexOfAnyExceptInRange('0', '9');
        length = length == 0 && mark.Length > 0 && char.IsLetter(mark[0]) ? 1 : length;
        return length is > 0 and <= DigitsOfItem
            && length + 1 < mark.Length
            && (mark[length] == ')' || (mark[length] == '.' && char.IsDigit(mark[0])))
            && char.IsWhiteSpace(mark[length + 1]);
    }

    int SkipBlanks(int at, int to)
    {
        while (at < to && (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF'))
        {
            at++;
        }

        return at;
    }

    bool HasLetterOrDigit(int start, int end)
    {
        foreach (var rune in text.AsSpan(start, end - start).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }
}
