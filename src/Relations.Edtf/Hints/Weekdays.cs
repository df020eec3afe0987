using System.Collections.Frozen;

namespace Relations;

/// <summary>Names of days of the week, which say nothing that the date beside them does not.</summary>
static class Weekdays
{
    const string Names =
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
        + "|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|pazartesi günü|salı günü|çarşamba günü|perşembe günü|cuma günü"
        + "|cumartesi günü|pazar günü|bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə|bazar"
        + "|çərşənbə günü|cümə günü|şənbə günü|bazar günü";

    static readonly FrozenSet<string> FoldedNames = Names
        .Split('|')
        .Select(FoldedLetters.FoldText)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text without the name of a day before it or, as Turkish has it, behind it.</summary>
    public static string Without(string text)
    {
        var folded = FoldedLetters.FoldText(text);
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit > 0 && IsName(folded.AsSpan(0, digit)))
            return text[digit..];
        for (var at = text.LastIndexOf(' '); at > 0; at = text.LastIndexOf(' ', at - 1))
        {
            if (IsName(folded.AsSpan(at)))
                return text[..at].TrimEnd(',', ' ');
            if (folded.AsSpan(at).Count(' ') > 2)
                break;
        }
        return MonthAfterName(text, folded);
    }

    // "Tuesday, January 3, 1961": the month and not a digit stands behind the name.
    static string MonthAfterName(string text, string folded)
    {
        for (var at = text.IndexOf(' '); at > 0; at = text.IndexOf(' ', at + 1))
        {
            if (IsName(folded.AsSpan(0, at)))
                return text[at..].TrimStart();
        }
        return text;
    }

    static bool IsName(ReadOnlySpan<char> folded) =>
        FoldedNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.Trim().Trim("(),.").Trim());
}
