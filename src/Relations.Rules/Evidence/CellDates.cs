using System.Globalization;
using System.Text.RegularExpressions;

namespace Relations.Rules;

/// <summary>
/// Dates in the forms that cells of tables have and prose has not: 19930214, 14.02.93, 14-Feb-1993, 02/1993, and a year beside
/// other numbers, as in <c>AFG,KOR,1973,1977</c>.
/// </summary>
static partial class CellDates
{
    // What stands before and after a cell of CSV, a value of JSON and the text of an element.
    const string Before = """(?:^|[,;\t|"':>=\[]) ?""";
    const string After = """(?:\.0|(?:-00){1,2}|T[0-9:.]*Z?)? ?(?:$|[,;\t|"'<}\]\r\n])""";

    /// <summary>Whether a cell of a quote says a date, or cells say both ends of an interval.</summary>
    /// <param name="date">The date.</param>
    /// <param name="quote">The quote.</param>
    public static bool Say(Edtf date, string quote) =>
        date is EdtfInterval span
            ? (span.Start ?? span.End) is not null && EndIsSaid(span.Start, quote) && EndIsSaid(span.End, quote)
            : IsSaid(date, quote);

    // An end that is open or unknown is said by no cell.
    static bool EndIsSaid(Edtf? end, string quote) => end is null || IsSaid(end, quote);

    static bool IsSaid(Edtf date, string quote)
    {
        var parts = Plain().Match(date.ToString());
        if (!parts.Success)
        {
            return false;
        }

        var forms = FormsOf(parts.Groups["y"].Value, parts.Groups["m"].Value, parts.Groups["d"].Value);
        var cell = new Regex(
            $"{Before}(?<cell>{string.Join('|', forms)}){After}",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
        );
        List<DateMention>? mentions = null;
        foreach (Match match in cell.Matches(quote))
        {
            mentions ??= [.. DateMentions.Find(quote)];
            var found = match.Groups["cell"];
            if (!mentions.Exists(mention => Rules(mention, found)))
            {
                return true;
            }
        }

        return false;
    }

    // What prose says of a date goes before: "before 1928" is not 1928.
    static bool Rules(DateMention mention, Group cell)
    {
        var (start, end) = (mention.Start, mention.Start + mention.Length);
        var overlaps = start < cell.Index + cell.Length && end > cell.Index;
        return overlaps && mention.Length >= cell.Length;
    }

    static IEnumerable<string> FormsOf(string year, string month, string day)
    {
        var (m, d) = (month.TrimStart('0'), day.TrimStart('0'));
        if (month.Length == 0)
        {
            return [year];
        }

        if (day.Length == 0)
        {
            return [$"{year}-?{month}", $"0?{m}[./-]{year}"];
        }

        var name = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[
            int.Parse(month, CultureInfo.InvariantCulture) - 1
        ];
        var years = $"(?:{year[..2]})?{year[2..]}";
        return
        [
            $"{year}-?{month}-?{day}",
            $"0?{d}[./-]0?{m}[./-]{years}",
            $"0?{m}/0?{d}/{years}",
            $"0?{d}[- ]{name}[- ]{years}",
        ];
    }

    [GeneratedRegex(
        "^(?<y>[0-9]{4})(-(?<m>[0-9]{2})(-(?<d>[0-9]{2}))?)?[~?%]?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Plain();
}
