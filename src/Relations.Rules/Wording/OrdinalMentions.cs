using System.Globalization;
using System.Text.RegularExpressions;

namespace Relations.Rules;

/// <summary>Finds ordinals in texts: digits with an ending, Roman numerals, and words.</summary>
static partial class OrdinalMentions
{
    const string Digits = "IVXLC";
    static readonly int[] Values = [1, 5, 10, 50, 100];

    /// <summary>The ordinals of a text, with their words.</summary>
    public static IEnumerable<(int Number, string Words)> In(string text)
    {
        foreach (var match in InDigits().Matches(text).Cast<Match>())
        {
            if (
                int.TryParse(
                    match.Groups["number"].ValueSpan,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
            {
                yield return (number, match.Value.TrimEnd('.'));
            }
        }

        foreach (var match in Roman().Matches(text).Cast<Match>())
        {
            if (Read(match.Groups["roman"].Value) is { } number)
            {
                yield return (number, match.Groups["roman"].Value);
            }
        }

        foreach (var term in Terms.Of("ordinal").In(text))
        {
            yield return (int.Parse(term.Value, CultureInfo.InvariantCulture), term.Words);
        }
    }

    static int? Read(string roman)
    {
        var (sum, last) = (0, int.MaxValue);
        foreach (var digit in roman)
        {
            var value = Values[Digits.IndexOf(digit, StringComparison.Ordinal)];
            sum += value > last ? value - 2 * last : value;
            last = value;
        }

        return sum is > 0 and < 200 ? sum : null;
    }

    // A day before a month is none: "30. Oktober" is not read.
    [GeneratedRegex(
        @"\b(?<number>\d{1,3})(?:st|nd|rd|th|er|re|ère|e|ème|ième|['’]?(?:inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü)|-(?:ci|cı|cu|cü))\b|\b(?<number>\d{1,3})\.(?=\s+\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex InDigits();

    // A single letter is an initial, where no full stop and a word of small letters or the end of a sentence follows.
    [GeneratedRegex(
        @"(?<![\p{L}\d.])(?<roman>[IVXLC]{2,7}|[IVX](?=\.\s+\p{Ll}))(?![\p{L}\d])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Roman();
}
