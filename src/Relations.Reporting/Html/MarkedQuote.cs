using Relations.Dossiers;

namespace Relations.Reporting;

/// <summary>A stretch of text and what stands around it, cut to what a reader has use for: a line can be a whole file.</summary>
/// <param name="Before">What stands before the stretch; begins with … where it is cut.</param>
/// <param name="Text">The stretch; ends with … where it is cut.</param>
/// <param name="After">What stands after the stretch; ends with … where it is cut.</param>
sealed record MarkedQuote(string Before, string Text, string After)
{
    const int Most = 600;

    /// <summary>The stretch of a line that a place names.</summary>
    public static MarkedQuote Of(string line, TextSpan span)
    {
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        var end = Math.Clamp(start + span.Length, start, line.Length);
        return Of(line, 0, start, end, line.Length);
    }

    /// <summary>The stretch from one position to another, within a larger one.</summary>
    public static MarkedQuote Of(string text, int first, int start, int end, int last) =>
        new(
            start - first <= Most ? text[first..start] : "…" + text[Whole(text, start - Most)..start],
            Cut(text, start, end),
            Cut(text, end, last)
        );

    static string Cut(string text, int start, int end) =>
        end - start <= Most ? text[start..end] : text[start..Whole(text, start + Most)] + "…";

    // A character of two code units stays whole.
    static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;
}
