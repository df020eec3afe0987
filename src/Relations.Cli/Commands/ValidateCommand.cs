using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations validate</c>: checks dossiers and reports.</summary>
static class ValidateCommand
{
    public static Command Define(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Dossiers: folders or files.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "How to report.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var failOn = FailOn.Option();
        var select = Inputs.Codes("--select", "Run only the rules whose codes begin so.");
        var ignore = Inputs.Codes("--ignore", "Do not run the rules whose codes begin so.");
        var asOf = Inputs.AsOf();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write the report to a file.",
            HelpName = "FILE",
        };
        var noColor = new Option<bool>("--no-color") { Description = "No colours, also not on a terminal." };
        var command = new Command("validate", "Check dossiers and report what is wrong, or may be.")
        {
            paths,
            format,
            failOn,
            select,
            ignore,
            asOf,
            output,
            noColor,
        };
        command.SetAction(arguments =>
        {
            var options = new CheckOptions
            {
                AsOf = Inputs.AsOfOf(arguments.GetValue(asOf)),
                Select = Inputs.Known(arguments.GetValue(select) ?? []),
                Ignore = Inputs.Known(arguments.GetValue(ignore) ?? []),
            };
            List<DisplayedResult> results =
            [
                .. arguments.GetValue(paths)!.Select(path => Inputs.Check(terminal, path, options)),
            ];
            var isText = arguments.GetValue(format) == "text";
            if (arguments.GetValue(output) is { } file)
            {
                OutputFiles.Write(
                    terminal,
                    file,
                    stream => Report(terminal with { OutputIsTerminal = false }, stream, results, isText, true)
                );
            }
            else
            {
                Report(terminal, terminal.Output, results, isText, arguments.GetValue(noColor));
            }

            return FailOn.Status(results, arguments.GetValue(failOn)!);
        });
        return command;
    }

    static void Report(Terminal terminal, Stream stream, List<DisplayedResult> results, bool isText, bool noColor)
    {
        if (isText)
        {
            TextReport.Write(terminal, stream, results, noColor);
        }
        else
        {
            FindingsJson.Write(results, stream);
        }
    }
}
