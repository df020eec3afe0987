using System.Globalization;
using System.Text.RegularExpressions;

namespace Relations;

/// <inheritdoc />
public sealed partial class AzerbaijaniGrammar : Grammar
{
    static readonly string[] Seasons = "yaz, yay, payız, qış".Split(", ");
    static readonly string[] SeasonsOf = "yazı, yayı, payızı, qışı".Split(", ");
    static readonly string[] Parts =
        "birinci rüb, ikinci rüb, üçüncü rüb, dördüncü rüb, ilk dörd ay, ikinci dörd ay, son dörd ay, birinci yarı, ikinci yarı".Split(
            ", "
        );
    static readonly string[] PartsOf =
        "birinci rübü, ikinci rübü, üçüncü rübü, dördüncü rübü, ilk dörd ayı, ikinci dörd ayı, son dörd ayı, birinci yarısı, ikinci yarısı".Split(
            ", "
        );

    static readonly string[] PossessiveMonths =
        "yanvarı, fevralı, martı, apreli, mayı, iyunu, iyulu, avqustu, sentyabrı, oktyabrı, noyabrı, dekabrı".Split(
            ", "
        );

    const string Il = AzerbaijaniSuffixes.Il;

    /// <inheritdoc />
    public override string Culture => "az-Latn-AZ";

    /// <inheritdoc />
    public override bool HasOrdinalStop => true;

    /// <inheritdoc />
    public override bool HasPossessiveTitles => true;

    internal override bool HasCaseSuffixes => true;

    /// <summary>The suffix of a year and the word after it go without saying.</summary>
    public override string ShortenDate(string text) => YearSuffix().Replace(base.ShortenDate(text), "${year}");

    [GeneratedRegex(@"(?<year>\d{4})-\p{L}+ il(in)?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearSuffix();

    internal override IReadOnlyList<string> Months { get; } =
    ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"];

    internal override string ShortMonths => "yan fev mar apr - iyn iyl avq sen,sent okt noy dek";

    internal override IReadOnlyList<(Sense Sense, string Patterns)> Frames { get; } = AzerbaijaniFrames.All;

    internal override string And => "və";
    internal override string Or => "və ya";
    internal override string DateNotKnown => "tarixi məlum deyil";
    internal override string OpenAtBothEnds => "başlanğıcı və sonu yoxdur";
    internal override string OpenStartUnknownEnd => "başlanğıcı yoxdur (sonu məlum deyil)";
    internal override string UnknownStartOpenEnd => "davam edir (başlanğıcı məlum deyil)";
    internal override string Uncertain => "dəqiq deyil";
    private protected override string Thousands => ".";

    private protected override string Name(Part part) =>
        part switch
        {
            Part.Day => "günü",
            Part.Month => "ayı",
            Part.Season => "fəsli",
            Part.Start => "başlanğıcı",
            Part.End => "sonu",
            _ => "ili",
        };

    private protected override string Bce(string number) => "e.ə. " + number;

    private protected override string Ce(string number) => "b.e. " + number;

    private protected override string NotKnown(string parts) => parts + " məlum deyil";

    internal override WordedDate Decade(int firstYear) =>
        new(
            AzerbaijaniSuffixes.Ordinal(firstYear.ToString(CultureInfo.InvariantCulture), firstYear) + " illər",
            Ending.Plural
        );

    internal override WordedDate Season(int code, string? year, long number)
    {
        var of = year is null ? "" : AzerbaijaniSuffixes.Ordinal(year, number) + " ilin ";
        var ending = year is null ? Ending.Closed : Ending.Possessive;
        if (code >= 33)
            return new(of + (year is null ? Parts : PartsOf)[code - 33], ending);
        var text = of + (year is null ? Seasons : SeasonsOf)[(code - 21) % 4];
        if (code <= 24)
            return new(text, ending);
        return new(text + (code <= 28 ? " (Şimal yarımkürəsi)" : " (Cənub yarımkürəsi)"));
    }

    internal override string Digits(string digits) => digits + " (X: məlum olmayan rəqəm)";

    internal override string DayNumber(string day) =>
        "ayın " + AzerbaijaniSuffixes.DayOf(int.Parse(day, CultureInfo.InvariantCulture));

    internal override string DaysBetween(int first, int last) =>
        $"{AzerbaijaniSuffixes.DayOf(first)} ilə {AzerbaijaniSuffixes.DayOf(last)} arası";

    internal override bool StatesEraOnce => false;

    // A year is never written bare: 1985-ci il.
    internal override string WholeYear(Int128 year) => InYear(year) + (Shown(year) > long.MaxValue ? "" : Il);

    // 9 noyabr 1991-ci il, 2016-cı ilin apreli, e.ə. 45-ci il martın 15-i.
    internal override string Plain(int? year, int? month, int? day) =>
        (year, month, day) switch
        {
            ({ } y, { } m, null) => $"{InYear(y)} ilin {PossessiveMonths[m - 1]}",
            ({ } y, { } m, { } d) when y is < 1000 or > 9999 =>
                $"{WholeYear(y)} {PossessiveMonths[m - 1]}n {AzerbaijaniSuffixes.DayOf(d)}",
            ({ } y, { } m, { } d) => $"{base.Plain(null, m, d)} {WholeYear(y)}",
            _ => base.Plain(year, month, day),
        };

    internal override string[] MonthsOf(int year, IReadOnlyList<int> months) =>
        [Plain(year, months[0], null), .. months.Skip(1).Select(month => PossessiveMonths[month - 1])];

    // Of two years, the noun stands once: 1860–1862-ci illər; but 1860–1870-ci illər might end in the decade.
    internal override string Span(string first, string last, bool isTight) =>
        YearsOf(first, last) ?? base.Span(first, last, isTight);

    static string? YearsOf(string first, string last) =>
        first.EndsWith(Il, StringComparison.Ordinal)
        && last.EndsWith(Il, StringComparison.Ordinal)
        && char.IsAsciiDigit(first[0])
        && char.IsAsciiDigit(last[0])
        && first.IndexOf(' ', StringComparison.Ordinal) == first.Length - Il.Length
        && last.IndexOf(' ', StringComparison.Ordinal) == last.Length - Il.Length
        && !last.Contains("0-", StringComparison.Ordinal)
            ? $"{first[..first.LastIndexOf('-')]}–{last}lər"
            : null;

    string InYear(Int128 year) =>
        Shown(year) <= long.MaxValue ? AzerbaijaniSuffixes.Ordinal(Year(year), (long)Shown(year)) : Year(year);

    static Int128 Shown(Int128 year) => year <= 0 ? 1 - year : year;

    internal override string Circa(string date) => "təxminən " + date;

    internal override string PartsAre(string parts, bool isUncertain, bool isApproximate) =>
        parts
        + (isUncertain, isApproximate) switch
        {
            (true, false) => " dəqiq deyil",
            (false, true) => " təxminidir",
            _ => " təxminidir və dəqiq deyil",
        };

    internal override string Between(string first, string last) =>
        YearsOf(first, last) is { } years ? years + " arası" : $"{first} ilə {last} arasında";

    internal override string Before(WordedDate date) =>
        AzerbaijaniSuffixes.From(date, Months) + " əvvəl" + AzerbaijaniSuffixes.After(date);

    internal override string OrEarlier(string date) => date + " və ya daha əvvəl";

    internal override string OrLater(string date) => date + " və ya daha sonra";

    internal override string AndEarlier(string date) => date + " və əvvəl";

    internal override string AndLater(string date) => date + " və sonra";

    internal override string Since(WordedDate date) =>
        AzerbaijaniSuffixes.From(date, Months) + " etibarən" + AzerbaijaniSuffixes.After(date);

    internal override string FromWithUnknownEnd(WordedDate date) =>
        AzerbaijaniSuffixes.From(date, Months) + " etibarən" + AzerbaijaniSuffixes.After(date) + " (sonu məlum deyil)";

    internal override string Until(WordedDate date) =>
        AzerbaijaniSuffixes.To(date, Months) + AzerbaijaniSuffixes.After(date);

    internal override string UntilWithUnknownStart(WordedDate date) => Until(date) + " (başlanğıcı məlum deyil)";

    internal override string Within(WordedDate date) => date.Text + " ərzində";

    /// <inheritdoc />
    public override string Ordinal(long number) =>
        AzerbaijaniSuffixes.Ordinal(number.ToString(CultureInfo.InvariantCulture), number);

    /// <summary>A noun after a number is in the singular: one form serves all numbers.</summary>
    public override PluralForm PluralOf(long number) => PluralForm.One;

    /// <inheritdoc />
    public override string Inflect(string word, string form) => AzerbaijaniCases.Inflect(word, form);

    /// <inheritdoc />
    protected override string Upper(char letter) => letter == 'i' ? "İ" : base.Upper(letter);

    /// <inheritdoc />
    protected override string Lower(char letter) => letter == 'I' ? "ı" : base.Lower(letter);
}
