using System.Globalization;
using NodaTime;

namespace Relations;

/// <summary>Notations of catalogues, databases and spreadsheets. Where one may mean two things, both are said and none is offered.</summary>
static class CatalogueNotations
{
    // The last country of note to begin the year on 25 March was Great Britain.
    const int LastYearOfTwoStyles = 1752;
    const int LastSerialDay = 73_415; // 31 December 2100
    const string Midnight = "T00:00:00Z";

    static readonly LocalDate DayZero = new(1899, 12, 30);

    /// <summary>What such a notation says; null for any other text.</summary>
    public static Meaning? Of(string text) =>
        ShortSpan(text)
        ?? MonthOrYear(text)
        ?? WithoutEnd(text)
        ?? WithoutStart(text)
        ?? Zeros(text)
        ?? SerialDay(text);

    // 1743/44, 1960/65, 11 Feb 1731/2.
    static Meaning? ShortSpan(string text)
    {
        var slash = text.LastIndexOf('/');
        var digits = text.Length - slash - 1;
        if (slash < 4 || digits is not (1 or 2) || !TextShape.AllDigits(text.AsSpan(slash + 1)))
            return null;
        var year = text[(slash - 4)..slash];
        if (!TextShape.AllDigits(year))
            return null;
        var later = string.Concat(year.AsSpan(0, 4 - digits), text.AsSpan(slash + 1));
        var years = Number(later) - Number(year);
        if (years <= 0)
            return null;
        var isOfTwoStyles = years == 1 && Number(year) < LastYearOfTwoStyles;
        if (slash > 4)
            return isOfTwoStyles ? DayOfTwoStyles(text[..(slash - 4)], year, later) : null;
        return YearsOrMonth(year, later, text[(slash + 1)..], isOfTwoStyles);
    }

    static Meaning YearsOrMonth(string year, string later, string digits, bool isOfTwoStyles)
    {
        var span = $"{year}/{later}";
        var month = digits.Length == 2 && Diagnosis.IsValid($"{year}-{digits}") && Number(digits) <= 12;
        if (!isOfTwoStyles && !month)
            return new(span, NotationTexts.WholeYear());
        var years = NotationTexts.Years(year, later, span);
        var oneYear = NotationTexts.YearOfTwoStyles(year, later, $"[{year},{later}]");
        var asMonth = NotationTexts.Month($"{year}-{digits}");
        return new(
            null,
            isOfTwoStyles && month
                ? NotationTexts.OneOfThree(years, oneYear, asMonth)
                : NotationTexts.Either(years, isOfTwoStyles ? oneYear : asMonth)
        );
    }

    static Meaning? DayOfTwoStyles(string before, string year, string later) =>
        DateMentions.Whole(before + later) is { Length: 7 or 10 } date
        && string.CompareOrdinal(date, 5, "04", 0, 2) < 0
        && Diagnosis.IsValid(date)
            ? new(null, NotationTexts.DayOfTwoStyles(year, later, date))
            : null;

    // 1846-7.
    static Meaning? MonthOrYear(string text) =>
        TextShape.Is(text, "0000-0") && text[5] > text[3]
            ? new(
                null,
                NotationTexts.MonthOrYears(
                    $"{text[..5]}0{text[5]}",
                    text[..4],
                    $"{text[..3]}{text[5]}",
                    $"{text[..4]}/{text[..3]}{text[5]}"
                )
            )
            : null;

    // 1960-, and with any other dash.
    static Meaning? WithoutEnd(string text) =>
        text.Length > 4
        && IsDash(text[^1])
        && text[..^1].TrimEnd() is var date
        && char.IsAsciiDigit(date[^1])
        && Diagnosis.IsValid(date)
        && !date.Contains('/', StringComparison.Ordinal)
            ? new(null, NotationTexts.NoEnd(date))
            : null;

    // –1960: the minus sign of a year before 1 BCE is the plain hyphen or U+2212.
    static Meaning? WithoutStart(string text) =>
        text.Length > 4
        && text[0] is '\u2013' or '\u2014'
        && text[1..].TrimStart() is var date
        && char.IsAsciiDigit(date[0])
        && Diagnosis.IsValid(date)
        && !date.Contains('/', StringComparison.Ordinal)
            ? new(null, NotationTexts.NoStart(date))
            : null;

    // 1883-00-00, 2019-11-00 and, as Wikidata writes it, +1883-00-00T00:00:00Z.
    static Meaning? Zeros(string text)
    {
        var isOfWikidata = text.StartsWith('+') && text.EndsWith(Midnight, StringComparison.Ordinal);
        var date = isOfWikidata ? WithShortYear(text[1..^Midnight.Length]) : text;
        if (!TextShape.Is(date, "0000-00-00") && !TextShape.Is(date, "0000-00"))
            return null;
        if (date.StartsWith("0000-00", StringComparison.Ordinal))
            return new(null, NotationTexts.NoDate());
        var known = WithoutZeros(date);
        if ((known == date && !isOfWikidata) || !Diagnosis.IsValid(known))
            return null;
        return new(known, isOfWikidata ? NotationTexts.Wikidata() : NotationTexts.Zeros());
    }

    // Older data of Wikidata has eleven digits.
    static string WithShortYear(string date)
    {
        var hyphen = date.IndexOf('-', StringComparison.Ordinal);
        var year = hyphen < 0 ? date : date[..hyphen].TrimStart('0').PadLeft(4, '0');
        return hyphen < 0 ? date : year + date[hyphen..];
    }

    static string WithoutZeros(string date) =>
        date.EndsWith("-00-00", StringComparison.Ordinal) ? date[..4]
        : date.EndsWith("-00", StringComparison.Ordinal) ? date[..^3]
        : date.Replace("-00-", "-XX-", StringComparison.Ordinal);

    // 33617: spreadsheets count days from 30 December 1899.
    static Meaning? SerialDay(string text)
    {
        if (!TextShape.Is(text, "00000") || text[0] == '0' || Number(text) > LastSerialDay)
            return null;
        var day = DayZero.PlusDays(Number(text)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return new(null, NotationTexts.DayNumber(day, "Y" + text));
    }

    static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015');

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
