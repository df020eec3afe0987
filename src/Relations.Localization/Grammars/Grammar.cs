using System.Globalization;
using System.Numerics;

namespace Relations;

/// <summary>
/// What a table of texts cannot say of one language: numbers, letter case, endings of words and the wording of dates. A
/// catalogue <c>languages/de.json</c> of the language German needs a class <c>GermanGrammar</c>. Dates are day, month, year.
/// </summary>
public abstract partial class Grammar
{
    /// <summary>The grammar of every language, in the order of <see cref="Language"/>.</summary>
    public static IReadOnlyList<Grammar> All => Grammars;

    /// <summary>The grammar of a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Language"/>.</exception>
    public static Grammar Of(Language language) =>
        Enum.IsDefined(language) ? Grammars[(int)language] : throw new ArgumentOutOfRangeException(nameof(language));

    /// <summary>The tag of the language and its usual region, as programs for texts know it: en-GB.</summary>
    public abstract string Culture { get; }

    /// <summary>A colon with the spaces around it.</summary>
    public virtual string Colon => ": ";

    /// <summary>A semicolon with the spaces around it.</summary>
    public virtual string Semicolon => "; ";

    /// <summary>Whether texts of the language write ordinal numbers with a full stop, which then ends no sentence.</summary>
    public virtual bool HasOrdinalStop => false;

    /// <summary>Whether names of months take case suffixes.</summary>
    internal virtual bool HasCaseSuffixes => false;

    /// <summary>An ordinal number: 6th, 6., 6-cı, 6e.</summary>
    public abstract string Ordinal(long number);

    /// <summary>Which form of a word goes with a number.</summary>
    public abstract PluralForm PluralOf(long number);

    /// <summary>A whole number with its thousands set apart, from five digits on.</summary>
    public string Grouped(long number) => (number < 0 ? "-" : "") + Grouped(Int128.Abs(number));

    /// <summary>A number with its thousands set apart, from five digits on, and the digits after the decimal mark as they are.</summary>
    public string Grouped(decimal number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = (number < 0 ? "-" : "") + Grouped((Int128)decimal.Truncate(Math.Abs(number)));
        return point < 0 ? whole : whole + (Thousands == "," ? '.' : ',') + digits[(point + 1)..];
    }

    /// <summary>
    /// A word in a grammatical case or another form that the language has, as <c>genitive</c>; unchanged for a form that it
    /// lacks. What is inflected is a name, so that an ending follows an apostrophe where the language sets one.
    /// </summary>
    public virtual string Inflect(string word, string form) => word;

    /// <summary>A text with its first letter as a capital.</summary>
    public string Capitalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : Upper(text[0]) + text[1..];
    }

    /// <summary>A clause as a sentence: with a capital, and a full stop where it does not end in a mark.</summary>
    public string Sentence(string clause) =>
        clause is [.., '.' or '?' or '!'] ? Capitalize(clause) : Capitalize(clause) + ".";

    /// <summary>A sentence as it stands within another; its first word is neither a name nor an abbreviation.</summary>
    public string Clause(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Uncapitalize(sentence is [.. var words, '.'] ? words : sentence);
    }

    /// <summary>A sentence as it stands within another; its first word is neither a name nor an abbreviation.</summary>
    public string Uncapitalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : Lower(text[0]) + text[1..];
    }

    /// <summary>A letter as a capital.</summary>
    protected virtual string Upper(char letter) => letter == 'ı' ? "I" : char.ToUpperInvariant(letter).ToString();

    /// <summary>A capital as a small letter.</summary>
    protected virtual string Lower(char letter) => letter == 'İ' ? "i" : char.ToLowerInvariant(letter).ToString();

    /// <summary>January to December, as in the middle of a sentence.</summary>
    internal abstract IReadOnlyList<string> Months { get; }

    /// <summary>Short forms of the months, with commas between several of one month, and a hyphen for a month without one.</summary>
    internal abstract string ShortMonths { get; }

    /// <summary>Whether the title of an office ends in a possessive, which needs the name of its state before it.</summary>
    public virtual bool HasPossessiveTitles => false;

    /// <summary>A date in fewer letters: months in their short forms, where they have one, and no words that a year goes without.</summary>
    public virtual string ShortenDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var forms = ShortMonths.Split(' ');
        for (var i = 0; i < forms.Length; i++)
        {
            if (forms[i] != "-")
            {
                text = text.Replace(Months[i], forms[i].Split(',')[0], StringComparison.Ordinal);
            }
        }

        return text;
    }

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
    private protected abstract string Thousands { get; }

    private protected abstract string Name(Part part);
    private protected abstract string Bce(string number);
    private protected abstract string Ce(string number);
    private protected abstract string NotKnown(string parts);

    internal abstract WordedDate Decade(int firstYear);
    internal abstract WordedDate Season(int code, string? year, long number);
    internal abstract string Digits(string digits);
    internal abstract string DayNumber(string day);
    internal abstract string Circa(string date);
    internal abstract string Uncertain { get; }
    internal abstract string PartsAre(string parts, bool isUncertain, bool isApproximate);
    internal abstract string Between(string first, string last);

    internal virtual WordedDate Circa(WordedDate date) => date with { Text = Circa(date.Text) };

    /// <summary>A year with what it takes where no word of its date follows it: 1985-ci il.</summary>
    internal virtual string WholeYear(Int128 year) => Year(year);

    /// <summary>Months of one year, which the first or the last of them states.</summary>
    internal virtual string[] MonthsOf(int year, IReadOnlyList<int> months) =>
        [.. months.SkipLast(1).Select(month => Months[month - 1]), Plain(year, months[^1], null)];

    /// <summary>Whether dates of one month that have an era state it once, with the last.</summary>
    internal virtual bool StatesEraOnce => true;

    /// <summary>A note that the day is one of a run of days.</summary>
    internal virtual string DaysBetween(int first, int last) =>
        Partly(Part.Day, Span(DayText(first), DayText(last), isTight: true));

    /// <summary>Two dates as a span; tight where neither needs a space before the dash.</summary>
    internal virtual string Span(string first, string last, bool isTight) =>
        isTight ? $"{first}–{last}" : $"{first} – {last}";

    /// <summary>The number of a day before the name of its month.</summary>
    private protected virtual string DayOfMonth(int day) => DayText(day);

    internal abstract string Before(WordedDate date);
    internal abstract string OrEarlier(string date);
    internal abstract string OrLater(string date);
    internal abstract string AndEarlier(string date);
    internal abstract string AndLater(string date);
    internal abstract string Since(WordedDate date);
    internal abstract string FromWithUnknownEnd(WordedDate date);
    internal abstract string Until(WordedDate date);
    internal abstract string UntilWithUnknownStart(WordedDate date);
    internal abstract string Within(WordedDate date);

    internal virtual string NotKnown(IReadOnlyList<Part> parts) => NotKnown(List([.. parts.Select(Name)], And));

    internal virtual string PartsAre(IReadOnlyList<Part> parts, bool isUncertain, bool isApproximate) =>
        PartsAre(List([.. parts.Select(Name)], And), isUncertain, isApproximate);

    internal string Partly(Part part, string known) => Name(part) + Colon + known;

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

    private protected static string DayText(int day) => day.ToString(CultureInfo.InvariantCulture);

    static string OneMore(string digits) =>
        (BigInteger.Parse(digits, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Day, month and year, those that there are.</summary>
    internal virtual string Plain(int? year, int? month, int? day)
    {
        var parts = new List<string>(3);
        if (day is { } number)
            parts.Add(month is null ? DayText(number) : DayOfMonth(number));
        if (month is { } index)
            parts.Add(Months[index - 1]);
        if (year is { } value)
            parts.Add(month is null ? WholeYear(value) : Year(value));
        return string.Join(' ', parts);
    }

    /// <summary>A text in quotation marks.</summary>
    internal virtual string Quote(string text) => $"“{text}”";

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

/// <summary>Forms of words that go with numbers, as far as the languages here tell them apart.</summary>
public enum PluralForm
{
    /// <summary>The form for one.</summary>
    One,

    /// <summary>The form for all others.</summary>
    Other,
}
