using System.Globalization;
using System.Numerics;

namespace Relations;

/// <summary>The words and the grammar of one language. Dates are day, month, year in all three.</summary>
internal abstract class Words
{
    static readonly Words[] s_all = [new EnglishWords(), new TurkishWords(), new AzerbaijaniWords()];

    /// <summary>The words of every language, in the order of <see cref="Language"/>.</summary>
    internal static IReadOnlyList<Words> All => s_all;

    internal static Words Of(Language language) =>
        Enum.IsDefined(language)
            ? s_all[(int)language]
            : throw new ArgumentOutOfRangeException(
                nameof(language),
                language,
                "There are three languages: en, tr and az."
            );

    /// <summary>January to December, as in the middle of a sentence.</summary>
    internal abstract IReadOnlyList<string> Months { get; }

    /// <summary>Short forms of the months, with commas between several of one month, and a hyphen for a month without one.</summary>
    internal abstract string ShortMonths { get; }

    /// <summary>What people put around a date, with an asterisk for the date, and what they mean by it.</summary>
    internal abstract IReadOnlyList<(Sense Sense, string Patterns)> Frames { get; }

    /// <summary>What stands before the word that joins the last of several ranges.</summary>
    internal virtual string BeforeLast => "";

    internal abstract string And { get; }
    internal abstract string Or { get; }
    internal abstract string DateNotKnown { get; }
    internal abstract string OpenAtBothEnds { get; }
    internal abstract string OpenStartUnknownEnd { get; }
    internal abstract string UnknownStartOpenEnd { get; }

    /// <summary>What stands between the thousands of years of more than four digits.</summary>
    protected abstract string Thousands { get; }

    protected abstract string Name(Part part);
    protected abstract string Bce(string number);
    protected abstract string Ce(string number);
    protected abstract string NotKnown(string parts);

    internal abstract Phrase Decade(int firstYear);
    internal abstract Phrase Season(int code, string? year, long number);
    internal abstract string Digits(string digits);
    internal abstract string DayNumber(string day);
    internal abstract string Circa(string date);
    internal abstract string Uncertain { get; }
    internal abstract string PartsAre(string parts, EdtfQualifier qualifier);
    internal abstract string Between(string first, string last);

    internal abstract string Before(Phrase date);
    internal abstract string OrEarlier(string date);
    internal abstract string OrLater(string date);
    internal abstract string AndEarlier(string date);
    internal abstract string AndLater(string date);
    internal abstract string Since(Phrase date);
    internal abstract string FromWithUnknownEnd(Phrase date);
    internal abstract string Until(Phrase date);
    internal abstract string UntilWithUnknownStart(Phrase date);
    internal abstract string Within(Phrase date);

    internal string NotKnown(IReadOnlyList<Part> parts) => NotKnown(List([.. parts.Select(Name)], And));

    internal string PartsAre(IReadOnlyList<Part> parts, EdtfQualifier qualifier) =>
        PartsAre(List([.. parts.Select(Name)], And), qualifier);

    internal string Partly(Part part, string known) => $"{Name(part)}: {known}";

    /// <summary>The number of an astronomical year and its era, which is left out where there is no doubt.</summary>
    internal string Year(Int128 year)
    {
        if (year <= 0)
            return Bce(Grouped(1 - year));
        return year >= 1000 && year <= 9999 ? Grouped(year) : Ce(Grouped(year));
    }

    /// <summary>A year too large for 64 bits, as its significant digits and power of ten.</summary>
    internal string HugeYear(bool negative, string digits, string power)
    {
        // The year before 0001 is 1 BCE and is counted as 0. In powers of ten one year more is none to speak of.
        if (power.Length == 0)
            return negative ? Bce(OneMore(digits)) : Ce(digits);
        var number = $"{digits} × 10^{power}";
        return negative ? Bce(number) : Ce(number);
    }

    static string OneMore(string digits) =>
        (BigInteger.Parse(digits, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Day, month and year, those that there are.</summary>
    internal string Plain(int? year, int? month, int? day)
    {
        var parts = new List<string>(3);
        if (day is { } number)
            parts.Add(number.ToString(CultureInfo.InvariantCulture));
        if (month is { } index)
            parts.Add(Months[index - 1]);
        if (year is { } value)
            parts.Add(Year(value));
        return string.Join(' ', parts);
    }

    /// <summary>Items with commas between, and a word before the last.</summary>
    internal static string List(IReadOnlyList<string> items, string word) =>
        items.Count == 1 ? items[0] : $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}";

    string Grouped(Int128 number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        for (var at = digits.Length - 3; at > 0 && number > 9999; at -= 3)
            digits = digits.Insert(at, Thousands);
        return digits;
    }
}
