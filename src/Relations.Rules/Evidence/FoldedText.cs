using System.Text;
using Relations.Unicode;

namespace Relations.Rules;

/// <summary>
/// A text made comparable: Unicode Form C, each run of white space one space and none at the ends, quote marks plain,
/// soft hyphens gone. Nothing else is changed. Every place in it maps back to the original.
/// </summary>
sealed class FoldedText
{
    // Below it stands nothing that combines with what is before it, and everything is composed.
    const char FirstMark = '\u0300';
    const char SoftHyphen = '\u00AD';
    const string SingleQuotes = "\u2018\u2019\u201A\u201B\u02BC\u2039\u203A\uFF07";
    const string DoubleQuotes = "\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";

    readonly string original;
    readonly StringBuilder folded;

    // Where the distance between a place and its origin changes; between two such places it stays.
    readonly List<int> places = [];
    readonly List<int> origins = [];

    /// <summary>Folds a text, in one pass over it.</summary>
    public FoldedText(string text)
    {
        original = text;
        folded = new(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var end = PlainEnd(at);
            at = end > at ? AppendPlain(at, end) : Fold(at);
        }

        Text = folded.ToString();
        folded.Clear();
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Where in the original the character at a place of <see cref="Text"/> starts.</summary>
    public int StartOf(int place)
    {
        var found = places.BinarySearch(place);
        var point = found < 0 ? ~found - 1 : found;
        return point < 0 ? place : origins[point] + place - places[point];
    }

    /// <summary>The first place of <see cref="Text"/> whose character does not start before a place of the original.</summary>
    public int PlaceOf(int origin)
    {
        var (low, high) = (0, Text.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = StartOf(middle) < origin ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Where in the original a stretch ends that ends before a place of <see cref="Text"/>.</summary>
    public int EndOf(int place)
    {
        var end = place >= Text.Length ? original.Length : StartOf(place);
        while (end > 0 && IsBlank(original[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a place of <see cref="Text"/> lies between two letters, and not between a letter and its marks.</summary>
    public bool IsBetweenLetters(int place) =>
        place == 0 || place >= Text.Length || StartOf(place) != StartOf(place - 1);

    /// <summary>The words of the original that a stretch of <see cref="Text"/> stems from.</summary>
    public string Original(int start, int end) => start >= end ? "" : original[StartOf(start)..EndOf(end)];

    // Most of most texts: ASCII words with single spaces between, which stay as they are. The last character before
    // one that may combine with it is left out.
    int PlainEnd(int at)
    {
        var end = at;
        while (
            end < original.Length
            && (IsPlain(end) || (end > at && original[end] == ' ' && IsPlain(end - 1) && IsPlain(end + 1)))
        )
        {
            end++;
        }

        return end > at && end < original.Length && original[end] >= FirstMark ? end - 1 : end;
    }

    bool IsPlain(int at) => at < original.Length && original[at] is > ' ' and < '\u007F';

    int AppendPlain(int at, int end)
    {
        Map(at);
        folded.Append(original, at, end - at);
        return end;
    }

    int Fold(int at)
    {
        var c = original[at];
        if (IsBlank(c))
        {
            return FoldBlank(at);
        }

        var plain =
            SingleQuotes.Contains(c, StringComparison.Ordinal) ? '\''
            : DoubleQuotes.Contains(c, StringComparison.Ordinal) ? '"'
            : c;
        if (plain != c || (c < FirstMark && (at + 1 == original.Length || original[at + 1] < FirstMark)))
        {
            Append(plain, at);
            return at + 1;
        }

        var end = Nfc.SegmentEnd(original, at);
        foreach (var composed in Nfc.OfSegment(original.AsSpan(at, end - at)))
        {
            Append(composed, at);
        }

        return end;
    }

    // A soft hyphen alone leaves nothing, and white space at either end neither.
    int FoldBlank(int at)
    {
        var (start, isSpace) = (at, false);
        for (; at < original.Length && IsBlank(original[at]); at++)
        {
            isSpace |= original[at] != SoftHyphen;
        }

        if (isSpace && folded.Length > 0 && at < original.Length)
        {
            Append(' ', start);
        }

        return at;
    }

    void Append(char c, int origin)
    {
        Map(origin);
        folded.Append(c);
    }

    void Map(int origin)
    {
        var distance = origins.Count == 0 ? 0 : origins[^1] - places[^1];
        if (origin - folded.Length != distance)
        {
            places.Add(folded.Length);
            origins.Add(origin);
        }
    }

    static bool IsBlank(char c) => c == SoftHyphen || char.IsWhiteSpace(c);
}
