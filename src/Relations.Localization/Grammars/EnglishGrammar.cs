using System.Globalization;

namespace Relations;

/// <inheritdoc />
public sealed class EnglishGrammar : Grammar
{
    static readonly string[] Seasons = "spring, summer, autumn, winter".Split(", ");
    static readonly string[] Parts =
        "first quarter, second quarter, third quarter, fourth quarter, first four months, middle four months, last four months, first half, second half".Split(
            ", "
        );

    /// <inheritdoc />
    public override string Culture => "en-GB";

    internal override IReadOnlyList<string> Months { get; } =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    internal override string ShortMonths => "Jan Feb Mar Apr - Jun Jul Aug Sep,Sept Oct Nov Dec";

    internal override IReadOnlyList<(Sense Sense, string Patterns)> Frames { get; } =
    [
        (
            Sense.Before,
            "before *|prior to *|bef *|shortly before *|just before *|immediately before *|some time before *"
        ),
        (Sense.After, "after *|aft *|shortly after *|just after *|soon after *|immediately after *|some time after *"),
        (
            Sense.Since,
            "since *|from *|from * on|from * onwards|from * onward|as of *|as from *|* onwards|* onward|* to date|* to present|* to the present|* - present|*-present|* – present|*–present"
        ),
        (Sense.Until, "until *|till *|up to *"),
        (Sense.SinceUnknownEnd, "from * (end not known)"),
        (Sense.UntilUnknownStart, "until * (start not known)"),
        (
            Sense.OrEarlier,
            "by *|on or before *|on or shortly before *|on or just before *|no later than *|not later than *|* or earlier|* or before|* at the latest"
        ),
        (
            Sense.OrLater,
            "on or after *|on or shortly after *|on or soon after *|no earlier than *|not before *|* or later|* or after|* at the earliest"
        ),
        (
            Sense.Circa,
            "c. *|c *|ca. *|ca *|circa *|about *|around *|approximately *|approx. *|approx *|roughly *|some time around *|abt *|est *|cal *"
        ),
        (Sense.Uncertain, "probably *|possibly *|perhaps *|maybe *|* (uncertain)|* (?)|*?"),
        (Sense.Between, "between * and *|bet * and *"),
        (Sense.Span, "from * to *|from * until *|* to *|* until *|* till *|* through *"),
        (Sense.Either, "either * or *|* or *"),
        (Sense.Both, "both * and *|* and *|* & *"),
        (Sense.Same, "in *|on *|the *|the year *|year *|dated *|during *|within *|the years *"),
        (Sense.Bce, "* bce|* bc|* b.c.|* b.c.e."),
        (Sense.Ce, "* ce|* ad|ad *|a.d. *|* a.d."),
        (Sense.Century, "* century|the * century|* cent|* c.|* c"),
    ];

    internal override string BeforeLast => ",";
    internal override string And => "and";
    internal override string Or => "or";
    internal override string DateNotKnown => "date not known";
    internal override string OpenAtBothEnds => "without start or end";
    internal override string OpenStartUnknownEnd => "without start (end not known)";
    internal override string UnknownStartOpenEnd => "still going on (start not known)";
    internal override string Uncertain => "uncertain";
    private protected override string Thousands => ",";

    private protected override string Name(Part part) =>
        part switch
        {
            Part.Day => "day",
            Part.Month => "month",
            Part.Season => "season",
            Part.Start => "start",
            Part.End => "end",
            _ => "year",
        };

    private protected override string Bce(string number) => number + " BCE";

    private protected override string Ce(string number) => number + " CE";

    private protected override string NotKnown(string parts) => parts + " not known";

    internal override WordedDate Decade(int firstYear) =>
        new(firstYear.ToString(CultureInfo.InvariantCulture) + "s", Ending.Plural);

    internal override WordedDate Season(int code, string? year, long number)
    {
        if (code >= 33)
            return new(Parts[code - 33] + (year is null ? "" : " of " + year), Ending.Possessive);
        var season = Seasons[(code - 21) % 4] + (year is null ? "" : " " + year);
        var hemisphere =
            code <= 24 ? ""
            : code <= 28 ? " (Northern Hemisphere)"
            : " (Southern Hemisphere)";
        return new(season + hemisphere);
    }

    internal override string Digits(string digits) => digits + " (X: a digit not known)";

    internal override string DayNumber(string day) => "day " + day;

    internal override string Circa(string date) => "c. " + date;

    internal override string PartsAre(string parts, bool isUncertain, bool isApproximate) =>
        parts
        + (isUncertain, isApproximate) switch
        {
            (true, false) => " uncertain",
            (false, true) => " approximate",
            _ => " uncertain and approximate",
        };

    internal override string Between(string first, string last) => $"between {first} and {last}";

    internal override string Before(WordedDate date) => "before " + date.Text;

    internal override string OrEarlier(string date) => date + " or earlier";

    internal override string OrLater(string date) => date + " or later";

    internal override string AndEarlier(string date) => date + " and earlier";

    internal override string AndLater(string date) => date + " and later";

    internal override string Since(WordedDate date) => "since " + The(date);

    internal override string FromWithUnknownEnd(WordedDate date) => $"from {The(date)} (end not known)";

    internal override string Until(WordedDate date) => "until " + The(date);

    internal override string UntilWithUnknownStart(WordedDate date) => $"until {The(date)} (start not known)";

    internal override string Within(WordedDate date) => "within " + The(date);

    // Decades and parts of a year have the article after a preposition.
    static string The(WordedDate date) => (date.Ending is Ending.Plural or Ending.Possessive ? "the " : "") + date.Text;

    /// <inheritdoc />
    public override string Ordinal(long number) =>
        number.ToString(CultureInfo.InvariantCulture)
        + (Math.Abs(number % 100) is >= 11 and <= 13 ? 0 : Math.Abs(number % 10)) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };

    // English texts have the straight marks of the files that they quote.
    internal override string Quote(string text) => $"\"{text}\"";

    /// <inheritdoc />
    public override PluralForm PluralOf(long number) => number == 1 ? PluralForm.One : PluralForm.Other;
}
