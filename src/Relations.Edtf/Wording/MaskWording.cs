using System.Globalization;
using System.Text;

namespace Relations;

/// <summary>Words components of which some digits are not known.</summary>
static class MaskWording
{
    /// <summary>The wording of a year with unspecified digits, or null when it says nothing at all.</summary>
    public static WordedDate? Year(in DateComponents fields, Grammar words)
    {
        if (fields.YearDigits == 0xFFFF && !fields.Negative)
            return null;
        int first = DateSearch.FirstYear(fields),
            last = DateSearch.LastYear(fields);
        if (last - first == 9 && first >= 1000 && first % 100 != 0)
            return words.Decade(first);
        if (IsTrailing(fields.YearDigits))
            return new(words.Between(words.WholeYear(first), words.WholeYear(last)));
        var digits = new StringBuilder(fields.Negative ? "-" : "");
        Digits.Append(digits, fields.YearDigits, 4);
        return new(words.Digits(digits.ToString()));
    }

    /// <summary>The months or days, from 1 to a largest, that fit some digits.</summary>
    public static List<int> Fitting(byte digits, int most) =>
        [.. Enumerable.Range(1, most).Where(value => Digits.Match(digits, 2, value))];

    /// <summary>Values from which one is to be chosen; a run of three and more is written as a span.</summary>
    public static string Choice(List<int> values, Func<int, string> name, Grammar words) =>
        IsRun(values)
            ? words.Span(name(values[0]), name(values[^1]), isTight: true)
            : Grammar.List([.. values.Select(name)], words.Or);

    /// <summary>A note that the day is one of some.</summary>
    public static string OneOf(List<int> days, Grammar words) =>
        IsRun(days) ? words.DaysBetween(days[0], days[^1]) : words.Partly(Part.Day, Choice(days, Number, words));

    static bool IsRun(List<int> values) => values.Count > 2 && values[^1] - values[0] == values.Count - 1;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static bool IsTrailing(int digits)
    {
        while ((digits & 0xF) == Digits.Unspecified)
            digits >>= 4;
        return !Digits.AnyUnspecified(digits, 4);
    }
}
