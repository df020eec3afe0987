using System.Globalization;

namespace Relations.Cli.Reports;

/// <summary>Explains one date to a person.</summary>
static class DateText
{
    /// <summary>Writes what a text says, or why it says nothing and what was probably meant.</summary>
    /// <returns>Whether it is a date.</returns>
    public static bool Write(Ink ink, string text, EdtfCalendar calendar)
    {
        var isValid = calendar.TryRead(text, out var value, out var failure);
        if (isValid)
        {
            Write(ink, text, value!, calendar);
        }
        else
        {
            Write(ink, text, failure!);
        }

        return isValid;
    }

    static void Write(Ink ink, string text, Edtf value, EdtfCalendar calendar)
    {
        ink.Line(OneLine(text), Styles.Strong);
        if (calendar != EdtfCalendar.Gregorian)
        {
            Field(ink, "gregorian", value.ToString());
        }
        else if (value.ToString() != text)
        {
            Field(ink, "canonical", value.ToString());
        }

        Field(ink, "kind", $"{DateWords.KindOf(value)}, level {value.Level.ToString(CultureInfo.InvariantCulture)}");
        var bounds = value.Bounds;
        if (value is EdtfInterval or EdtfSet { IsOneOf: false })
        {
            Field(ink, "starts", Span(bounds.EarliestStart, bounds.LatestStart, bounds.Start));
            Field(ink, "ends", Span(bounds.EarliestEnd, bounds.LatestEnd, bounds.End));
        }
        else
        {
            Field(ink, "day", Span(bounds.Earliest, bounds.Latest, EdtfEnd.Finite));
        }

        foreach (var language in Languages.All)
        {
            Field(ink, language.Code(), value.ToText(language));
        }
    }

    static string Span(EdtfDay? earliest, EdtfDay? latest, EdtfEnd end)
    {
        if (end != EdtfEnd.Finite)
        {
            return DateWords.Of(end);
        }

        return (earliest, latest) switch
        {
            ({ } first, { } last) when first == last => $"on {first.ToString()}",
            ({ } first, { } last) => $"from {first.ToString()} to {last.ToString()}",
            ({ } first, null) => $"{first.ToString()} or later",
            (null, { } last) => $"{last.ToString()} or earlier",
            _ => "not told: open at both sides, or in a year of more than 64 bits",
        };
    }

    static void Write(Ink ink, string text, EdtfFailure failure)
    {
        ink.Put($"error[{failure.Hint}]", Styles.Problem).Line(": " + failure.Message);
        // Without the quotes nobody sees a space at either end.
        var isBare = text.Length == 0 || !(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
        ink.Line("  " + (isBare ? OneLine(text) : $"\"{OneLine(text)}\""));
        ink.Put(new string(' ', failure.Position + (isBare ? 2 : 3)))
            .Line(new string('^', Math.Max(1, failure.Length)), Styles.Problem);
        if (failure.Suggestion is { } suggestion && EdtfPattern.Level2.TryParse(suggestion, out var meant))
        {
            ink.Put("help", Styles.Help).Line($": {suggestion} is {meant.ToText(Language.English)}");
        }
    }

    static void Field(Ink ink, string name, string text) => ink.Line("  " + name.PadRight(11) + text);

    // The caret stands below its place only when every character takes one column of one line.
    static string OneLine(string text) =>
        string.Create(
            text.Length,
            text,
            static (line, source) =>
            {
                for (var i = 0; i < line.Length; i++)
                {
                    line[i] = char.IsControl(source[i]) ? ' ' : source[i];
                }
            }
        );
}
