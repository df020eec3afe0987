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
        format.AcceptOnlyFromAmong(ReportFormats.Names);
        var failOn = FailOn.Option();
        var select = Inputs.Codes("--select", "Run only the rules whose codes begin so.");
        var ignore = Inputs.Codes(
            "--ignore",
            "Do not run the rules whose codes begin so; those about lost data run all the same."
        );
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
        var baselines = new Baselines();
        baselines.AddTo(command);
        command.SetAction(arguments =>
        {
            var options = Inputs.Options(
                arguments.GetValue(asOf),
                arguments.GetValue(select),
                arguments.GetValue(ignore)
            );
            var results = baselines.Check(terminal, arguments, arguments.GetValue(paths)!, options);
            var request = new ReportRequest(results, arguments.GetValue(format)!, arguments.GetValue(failOn)!);
            if (arguments.GetValue(output) is { } file)
            {
                OutputFiles.Write(
                    terminal,
                    file,
                    results,
                    stream => Report(terminal with { OutputIsTerminal = false }, stream, request, true)
                );
            }
            else
            {
                Report(terminal, terminal.Output, request, arguments.GetValue(noColor));
            }

            return FailOn.Status(results, request.FailOn);
        });
        return command;
    }

    static void Report(Terminal terminal, Stream stream, ReportRequest request, bool noColor)
    {
        if (request.Format == "text")
        {
            TextReport.Write(terminal, stream, request.Results, noColor);
        }
        else
        {
            ReportFormats.Write(request.Format, request.Results, request.FailOn, stream);
        }
    }

    sealed record ReportRequest(List<DisplayedResult> Results, string Format, string FailOn);
}
