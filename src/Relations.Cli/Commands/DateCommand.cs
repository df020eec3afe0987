using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary><c>relations date</c>: explains one date, or answers for a stream of them.</summary>
static class DateCommand
{
    public static Command Define(Terminal terminal)
    {
        var text = new Argument<string?>("TEXT")
        {
            Description = "A date as EDTF, or as people write it.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<string>("--format")
        {
            Description =
                "text for one date; ndjson for a date, or two with a tab between, in each line of standard input.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "ndjson");
        var calendar = new Option<string>("--calendar")
        {
            Description = "The calendar of the numbers: " + string.Join(", ", EdtfCalendar.All) + ".",
            HelpName = "NAME",
            DefaultValueFactory = _ => EdtfCalendar.Gregorian.Name,
        };
        var noColor = new Option<bool>("--no-color") { Description = "No colours, also not on a terminal." };
        var command = new Command("date", "Explain a date: what it says, between which days, and in words.")
        {
            text,
            format,
            calendar,
            noColor,
        };
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
                throw new CommandFailure("date needs a TEXT; see relations date --help");
            }

            using var ink = new Ink(terminal, terminal.Output, arguments.GetValue(noColor));
            return DateText.Write(ink, given, system) ? ExitStatus.Success : ExitStatus.Findings;
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
        throw new CommandFailure(
            $"there is no calendar {name}"
                + (nearest is null ? "; relations date --help lists them" : $"; did you mean {nearest}?")
        );
    }
}
