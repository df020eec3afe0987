using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>Explains one date to a person.</summary>
static partial class DateText
{
    [Localized("gregorian")]
    static partial LocalizedString InGregorian { get; }

    [Localized("canonical")]
    static partial LocalizedString Canonical { get; }

    [Localized("kind")]
    static partial LocalizedString Kind { get; }

    [Localized("starts")]
    static partial LocalizedString Starts { get; }

    [Localized("ends")]
    static partial LocalizedString Ends { get; }

    [Localized("day")]
    static partial LocalizedString Day { get; }

    [Localized("help")]
    static partial LocalizedString Help { get; }

    [Message("{kind}, level {level}")]
    private static partial Message OfKind(LocalizedString kind, int level);

    [Message("on {day}")]
    private static partial Message On(string day);

    [Message("from {first} to {last}")]
    private static partial Message Between(string first, string last);

    [Message("{day} or later")]
    private static partial Message OrLater(string day);

    [Message("{day} or earlier")]
    private static partial Message OrEarlier(string day);

    [Message("not told: open at both sides, or in a year of more than 64 bits")]
    private static partial Message NotTold();

    [Message(": {text} is {words}")]
    private static partial Message Suggestion(string text, string words);

    /// <summary>Writes what a text says, or why it says nothing and what was probably meant.</summary>
    /// <returns>Whether it is a date.</returns>
    public static bool Write(AnsiWriter writer, string text, EdtfCalendar calendar)
    {
        var isValid = calendar.TryRead(text, out var value, out var failure);
        if (isValid)
        {
            Write(writer, text, value!, calendar);
        }
        else
        {
            Write(writer, text, failure!);
        }

        return isValid;
    }

    static void Write(AnsiWriter writer, string text, Edtf value, EdtfCalendar calendar)
    {
        writer.Line(OneLine(text), AnsiStyles.Strong);
        if (calendar != EdtfCalendar.Gregorian)
        {
            Field(writer, InGregorian, value.ToString());
        }
        else if (value.ToString() != text)
        {
            Field(writer, Canonical, value.ToString());
        }

        Field(writer, Kind, OfKind(DateWords.KindWord(value), value.Level).In(writer.Language));
        var bounds = value.Bounds;
        if (value is EdtfInterval or EdtfSet { IsOneOf: false })
        {
            Field(writer, Starts, Span(writer, bounds.EarliestStart, bounds.LatestStart, bounds.Start));
            Field(writer, Ends, Span(writer, bounds.EarliestEnd, bounds.LatestEnd, bounds.End));
        }
        else
        {
            Field(writer, Day, Span(writer, bounds.Earliest, bounds.Latest, EdtfEnd.Finite));
        }

        foreach (var language in Languages.All)
        {
            Field(writer, language.Code(), value.ToText(language));
        }
    }

    static string Span(AnsiWriter writer, EdtfDay? earliest, EdtfDay? latest, EdtfEnd end) =>
        end == EdtfEnd.Finite ? Span(earliest, latest).In(writer.Language) : DateWords.EndWord(end).In(writer.Language);

    static Message Span(EdtfDay? earliest, EdtfDay? latest) =>
        (earliest, latest) switch
        {
            ({ } first, { } last) when first == last => On(first.ToString()),
            ({ } first, { } last) => Between(first.ToString(), last.ToString()),
            ({ } first, null) => OrLater(first.ToString()),
            (null, { } last) => OrEarlier(last.ToString()),
            _ => NotTold(),
        };

    static void Write(AnsiWriter writer, string text, EdtfFailure failure)
    {
        writer
            .Put($"{FindingWords.WordOf(Severity.Error).In(writer.Language)}[{failure.Hint}]", AnsiStyles.Problem)
            .Line(": " + failure.Text.In(writer.Language));
        // Without the quotes nobody sees a space at either end.
        var isBare = text.Length == 0 || !(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
        writer.Line("  " + (isBare ? OneLine(text) : $"\"{OneLine(text)}\""));
        writer
            .Put(new string(' ', failure.Position + (isBare ? 2 : 3)))
            .Line(new string('^', Math.Max(1, failure.Length)), AnsiStyles.Problem);
        if (failure.Suggestion is { } suggestion && EdtfPattern.Level2.TryParse(suggestion, out var meant))
        {
            writer
                .Put(Help.In(writer.Language), AnsiStyles.Help)
                .Line(Suggestion(suggestion, meant.ToText(writer.Language)));
        }
    }

    static void Field(AnsiWriter writer, LocalizedString name, string text) =>
        Field(writer, name.In(writer.Language), text);

    static void Field(AnsiWriter writer, string name, string text) => writer.Line("  " + name.PadRight(11) + text);

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
