using System.Buffers;

namespace Relations;

/// <summary>Dates in words, with spaces, or with typographic dashes.</summary>
static class WordGuesses
{
    static readonly SearchValues<char> Alphabet = SearchValues.Create("0123456789XYESTZ:.,/-+?~%[]{}");
    static readonly SearchValues<char> DashCharacters = SearchValues.Create(
        "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
    );

    static readonly string[] CircaWords =
    [
        "circa",
        "ca.",
        "ca",
        "c.",
        "c",
        "about",
        "around",
        "yaklaşık olarak",
        "yaklaşık",
        "takriben",
        "təxminən",
        "təqribən",
    ];

    static readonly string[] Decades =
    [
        "s",
        "'s",
        "’s",
        "'ler",
        "’ler",
        "'lar",
        "’lar",
        "lar",
        "ler",
        "'lı yıllar",
        "’lı yıllar",
        "'li yıllar",
        "’li yıllar",
        "lı yıllar",
        "li yıllar",
        "'lu yıllar",
        "’lu yıllar",
        "'lü yıllar",
        "’lü yıllar",
        "-ci illər",
        "-cı illər",
        "-cu illər",
        "-cü illər",
    ];

    public static EdtfFailure? Circa(string text)
    {
        var trimmed = text.Trim();
        foreach (var word in CircaWords)
        {
            if (!trimmed.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var date = trimmed[word.Length..].TrimStart();
            // A date in words is for the sentence reader; here the date itself is EDTF already.
            if (date.Length > 0 && char.IsAsciiDigit(date[0]) && Diagnosis.IsValid(date + "~"))
                return Diagnosis.At("natural-circa", 0, text.IndexOf(date, StringComparison.Ordinal), date + "~");
        }
        return null;
    }

    public static EdtfFailure? Decade(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            trimmed = trimmed[4..].TrimStart();
        if (!TextShape.Starts(trimmed, "0000") || trimmed[3] != '0' || Array.IndexOf(Decades, trimmed[4..]) < 0)
            return null;
        var at = text.IndexOf(trimmed, StringComparison.Ordinal);
        return Diagnosis.At("natural-decade", at + 4, trimmed.Length - 4, trimmed[..3] + "X");
    }

    /// <summary>The first two digits of a year that ends in 00 and that a word for decade stands behind, as 18 in <c>ca. 1800s</c>.</summary>
    public static string? CenturyIn(string text)
    {
        for (
            var at = text.IndexOf("00", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf("00", at + 1, StringComparison.Ordinal)
        )
        {
            var start = at - 2;
            if (
                start >= 0
                && TextShape.Starts(text.AsSpan(start), "0000")
                && (start == 0 || !char.IsAsciiDigit(text[start - 1]))
                && Array.Exists(Decades, word => IsWordAt(text, at + 2, word))
            )
                return text[start..at];
        }
        return null;
    }

    static bool IsWordAt(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0
        && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));

    public static EdtfFailure? WhiteSpace(string text)
    {
        var at = IndexOfWhiteSpace(text);
        if (at < 0)
            return null;
        var length = 1;
        while (at + length < text.Length && char.IsWhiteSpace(text[at + length]))
            length++;
        var joined = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return Diagnosis.At("whitespace", at, length, Diagnosis.IsValid(joined) ? joined : null);
    }

    public static EdtfFailure? Dashes(string text)
    {
        var at = text.AsSpan().IndexOfAny(DashCharacters);
        if (at < 0)
            return null;
        var hyphens = Replace(text, '-');
        if (Diagnosis.IsValid(hyphens))
            return Diagnosis.At(
                text.Contains('\u2212', StringComparison.Ordinal) ? "unicode-minus" : "unicode-hyphen",
                at,
                1,
                hyphens
            );
        var slashes = Replace(text, '/');
        return Diagnosis.IsValid(slashes) ? Diagnosis.At("dash-interval", at, 1, slashes) : null;
    }

    public static EdtfFailure? Character(string text)
    {
        var at = text.AsSpan().IndexOfAnyExcept(Alphabet);
        return at < 0 ? null : Diagnosis.At("character", at, 1);
    }

    static string Replace(string text, char dash) =>
        string.Create(
            text.Length,
            (text, dash),
            static (span, state) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = state.text[i] is (>= '\u2010' and <= '\u2015') or '\u2212' ? state.dash : state.text[i];
            }
        );

    static int IndexOfWhiteSpace(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                return i;
        }
        return -1;
    }
}
