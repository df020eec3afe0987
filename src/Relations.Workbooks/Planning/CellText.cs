using System.Buffers;
using System.Text;
using System.Xml;

namespace Relations.Workbooks;

/// <summary>What the text of a cell may be.</summary>
static class CellText
{
    /// <summary>The most UTF-16 code units that Excel takes in a cell.</summary>
    public const int MaxLength = 32_767;

    // Whatever is here needs a closer look; everything else is legal in XML.
    static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(c => (char)c),
        .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>Why a cell cannot hold a text; null where it can.</summary>
    public static Message? WhyNot(string cell) =>
        cell.Length > MaxLength ? ProblemTexts.TooLong(MaxLength, cell.Length)
        : FirstIllegal(cell) is var at && at >= 0
            ? ProblemTexts.Character(FormattableString.Invariant($"U+{(int)cell[at]:X4}"), at + 1)
        : null;

    /// <summary>The text for a cell from which nothing is read back: shortened, and without what no cell can hold.</summary>
    public static string Fit(string text)
    {
        var shown = text.Length > MaxLength ? text[..(MaxLength - 2)] + "…" : text;
        if (FirstIllegal(shown) < 0)
        {
            return shown;
        }

        var legal = new StringBuilder(shown);
        for (var at = FirstIllegal(shown); at >= 0; at = FirstIllegal(legal.ToString()))
        {
            legal[at] = '\uFFFD';
        }

        return legal.ToString();
    }

    static int FirstIllegal(string text)
    {
        var at = text.AsSpan().IndexOfAny(Suspects);
        while (at >= 0 && at < text.Length)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at += 2;
            }
            else if (XmlConvert.IsXmlChar(text[at]))
            {
                at++;
            }
            else
            {
                return at;
            }
        }

        return -1;
    }
}
