using System.Globalization;
using System.Text.RegularExpressions;

namespace Relations.Rules;

/// <summary>Finds the whole numbers that a text writes in digits; a part of a decimal or of a larger number is not one.</summary>
static partial class WrittenNumbers
{
    /// <summary>The numbers, as they stand and by their value.</summary>
    public static IEnumerable<(string Digits, long Number)> In(string text)
    {
        foreach (var match in Digits().Matches(text).Cast<Match>())
        {
            // Digits of other scripts are not read.
            if (long.TryParse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                yield return (match.Value, number);
            }
        }
    }

    [GeneratedRegex(
        @"(?<![\d.,])\d{1,9}(?![\d]|[.,]\d)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Digits();
}
