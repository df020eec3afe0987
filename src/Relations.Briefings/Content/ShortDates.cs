using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Dates in few letters, as labels of drawings need them: 14 Jan 1992.</summary>
static class ShortDates
{
    public static string Of(SourceDate? date, Language language) =>
        Grammar.Of(language).ShortenDate(DateTexts.Of(date, language));

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
}
