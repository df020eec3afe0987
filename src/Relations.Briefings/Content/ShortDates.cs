using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Dates in few letters, as labels of drawings need them: 14 Jan 1992.</summary>
static partial class ShortDates
{
    public static string Of(SourceDate? date, Language language) => Shortened(DateTexts.Of(date, language), language);

    public static string Of(EdtfDay day, Language language) => Of(new SourceDate(day.ToString()), language);

    /// <summary>The same without its year, where what stands below says it; with it where it is not one day or some days of one year.</summary>
    public static string WithoutYear(SourceDate? date, Language language)
    {
        var text = Of(date, language);
        return
            DateSorting.YearOf(date) is { } year
            && text.LastIndexOf(' ') is > 0 and var at
            && text[(at + 1)..] == Years.Labelled(year, language)
            ? text[..at]
            : text;
    }

    static string Shortened(string text, Language language)
    {
        var shortened = Grammar.Of(language).ShortenMonths(text);
        return language == Language.Azerbaijani ? Suffix().Replace(shortened, "${year}") : shortened;
    }

    // The suffix of a year and the word after it go without saying.
    [GeneratedRegex(@"(?<year>\d{4})-\p{L}+ il(in)?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suffix();
}
