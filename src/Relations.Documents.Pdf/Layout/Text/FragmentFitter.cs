using System.Globalization;

namespace Relations.Documents.Pdf.Layout;

/// <summary>Sees to it that every stretch without a break fits on a line, by breaks within words where there is no other way.</summary>
static class FragmentFitter
{
    const int FirstTried = 64;

    public static TextFragment[] Fit(TextFragment[] pieces, double width, ITextMeasure measure)
    {
        List<TextFragment>? fitted = null;
        for (var start = 0; start < pieces.Length; )
        {
            var end = start;
            var stretch = pieces[start].Width;
            while (pieces[end].Gap == Gap.None && end + 1 < pieces.Length)
                stretch += pieces[++end].Width;
            if (stretch > width && fitted is null)
                fitted = [.. pieces.AsSpan(0, start)];
            for (; start <= end; start++)
            {
                if (stretch > width)
                    Cut(pieces[start], width, measure, fitted!);
                else
                    fitted?.Add(pieces[start]);
            }
        }
        return fitted is null ? pieces : [.. fitted];
    }

    static void Cut(TextFragment piece, double width, ITextMeasure measure, List<TextFragment> fitted)
    {
        var rest = piece.Text.AsSpan();
        while (rest.Length > 0)
        {
            var (text, itsWidth, length) = Longest(rest, piece, width, measure);
            rest = rest[length..];
            fitted.Add(
                rest.IsEmpty
                    ? piece with
                    {
                        Text = text,
                        Width = itsWidth,
                        Gap = piece.Gap == Gap.None ? Gap.Break : piece.Gap,
                    }
                    : new TextFragment(text, itsWidth, piece.Run) { Gap = Gap.Break }
            );
        }
    }

    // The longest beginning that fits, in whole characters as readers know them, by halving what is twice as long at most.
    static (string Text, double Width, int Length) Longest(
        ReadOnlySpan<char> text,
        TextFragment piece,
        double width,
        ITextMeasure measure
    )
    {
        List<int> ends = [];
        for (var count = FirstTried; ; count *= 2)
        {
            AddEnds(text, ends, count);
            if (ends[^1] == text.Length || measure.Measure(piece.Run.Lettering, text[..ends[^1]]).Width > width)
                break;
        }
        var (low, high) = (0, ends.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (measure.Measure(piece.Run.Lettering, text[..ends[middle]]).Width <= width)
                low = middle;
            else
                high = middle - 1;
        }
        var (word, itsWidth) = measure.Measure(piece.Run.Lettering, text[..ends[low]]);
        return (word, itsWidth, ends[low]);
    }

    static void AddEnds(ReadOnlySpan<char> text, List<int> ends, int count)
    {
        var end = ends.Count == 0 ? 0 : ends[^1];
        while (end < text.Length && ends.Count < count)
        {
            end += StringInfo.GetNextTextElementLength(text[end..]);
            ends.Add(end);
        }
    }
}
