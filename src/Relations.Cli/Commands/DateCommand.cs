using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary><c>relations date</c>: explains one date, or answers for a stream of them.</summary>
[Registered(110)]
static partial class DateCommand
{
    [Localized("Explain a date: its meaning, its first and last day, and its wording.")]
    static partial LocalizedString Description { get; }

    [Message("date needs a TEXT; see relations date --help")]
    private static partial Message NoText();

    [Message("there is no calendar {name}; relations date --help lists them")]
    private static partial Message NoCalendar(string name);

    [Message("there is no calendar {name}; did you mean {nearest}?")]
    private static partial Message NoCalendarBut(string name, string nearest);

    static ArgumentValue Calendars =>
        ArgumentValue.List(EdtfCalendar.All.Select(calendar => ArgumentValue.Of(calendar.ToString())));

    public static Command Define(Terminal terminal)
    {
        var text = new Argument<string?>("TEXT")
        {
            Description = ArgumentTexts.Date.In(terminal.Language),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<string>("--format")
        {
            Description = ArgumentTexts.DateFormat.In(terminal.Language),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "ndjson");
        var calendar = new Option<string>("--calendar")
        {
            Description = ArgumentTexts.Calendar.Format(terminal.Language, ("0", Calendars)),
            HelpName = "NAME",
            DefaultValueFactory = _ => EdtfCalendar.Gregorian.Name,
        };
        var lang = LanguageOption.Make(terminal, OptionTexts.ReportLang);
        var noColor = Inputs.NoColor(terminal);
        var command = new Command("date", Description.In(terminal.Language)) { text, format, calendar, lang, noColor };
        command.SetAction(arguments =>
        {
            var given = arguments.GetValue(text);
            var system = Calendar(arguments.GetValue(calendar)!);
            if (arguments.GetValue(format) == "ndjson")
            {
                using var input = given is null ? null : new StringReader(given);
                DateAnswers.Write(input ?? terminal.Input, terminal.Output, system);
                return ExitStatus.Success;
            }

            if (given is null)
            {
                throw new CommandFailure(NoText());
            }

            using var writer = new AnsiWriter(terminal, terminal.Output, arguments.GetValue(noColor));
            return DateText.Write(writer, given, system) ? ExitStatus.Success : ExitStatus.Findings;
        });
        return command;
    }

    static EdtfCalendar Calendar(string name)
    {
        if (EdtfCalendar.TryFromName(name, out var calendar))
        {
            return calendar;
        }

        var nearest = Nearest.To(name, EdtfCalendar.All.Select(known => known.Name));
        throw new CommandFailure(nearest is null ? NoCalendar(name) : NoCalendarBut(name, nearest));
    }
}
