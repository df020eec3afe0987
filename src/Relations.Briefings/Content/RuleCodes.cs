using System.Globalization;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Codes of rules, listed in few words or told with what the rule flags.</summary>
static partial class RuleCodes
{
    /// <summary>
    /// A code with what its rule flags, as it stands within a sentence: <c>REC001 (relations begin before the recognition on
    /// record)</c>. A code that no rule has stands alone.
    /// </summary>
    public static string Told(string code, Language language) =>
        Catalogue.Find(code) is { Info.SummaryText: var summary } ? WithSummary(code, summary).In(language) : code;

    [Message("{code} ({summary:clause})")]
    private static partial Message WithSummary(string code, LocalizedString summary);

    /// <summary>
    /// Codes by their letters, numbers that follow each other as a range: <c>DAT001–003, 005; SRC001</c>. A range holds
    /// nothing but the codes that were given.
    /// </summary>
    public static string Short(IEnumerable<string> codes) =>
        string.Join(
            "; ",
            codes
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .GroupBy(
                    code => code.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']),
                    StringComparer.Ordinal
                )
                .Select(group =>
                    group.Key + string.Join(", ", Ranges([.. group.Select(code => code[group.Key.Length..])]))
                )
        );

    static IEnumerable<string> Ranges(IReadOnlyList<string> numbers)
    {
        for (var first = 0; first < numbers.Count; )
        {
            var last = first;
            while (last + 1 < numbers.Count && Value(numbers[last + 1]) == Value(numbers[last]) + 1)
            {
                last++;
            }

            yield return last == first
                ? numbers[first]
                : $"{numbers[first]}{(last == first + 1 ? ", " : "–")}{numbers[last]}";
            first = last + 1;
        }
    }

    static long Value(string number) =>
        long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
