using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary><c>relations validate</c>: checks dossiers and reports.</summary>
[Registered(20)]
static partial class ValidateCommand
{
    [Localized("Validate dossiers and report the findings.")]
    static partial LocalizedString Description { get; }

    public static Command Define(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = OptionTexts.Dossiers.In(terminal.Language),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = Inputs.Format(terminal, FindingReports.Names);
        var failOn = FailThreshold.Option(terminal);
        var select = Inputs.Codes(terminal, "--select", OptionTexts.Select);
        var ignore = Inputs.Codes(terminal, "--ignore", OptionTexts.Ignore);
        var asOf = Inputs.AsOf(terminal);
        var output = new Option<string?>("--output", "-o")
        {
            Description = OptionTexts.ReportFile.In(terminal.Language),
            HelpName = "FILE",
        };
        var lang = LanguageOption.Make(terminal, OptionTexts.ReportLang);
        var noColor = Inputs.NoColor(terminal);
        var command = new Command("validate", Description.In(terminal.Language))
        {
            paths,
            format,
            failOn,
            select,
            ignore,
            asOf,
            output,
            lang,
            noColor,
        };
        var baselines = new Baselines(terminal);
        baselines.AddTo(command);
        var shards = new ShardOptions(terminal);
        shards.AddTo(command);
        var limits = new ReportLimits(terminal, command);
        var display = new DisplayOptions(terminal, command);
        command.SetAction(arguments =>
        {
            var chosen = DossierPaths.Of(terminal, arguments.GetValue(paths) ?? []);
            string[] given = [.. chosen.Select(one => one.Path)];
            var options = Inputs.Options(
                terminal,
                given,
                arguments.GetValue(asOf),
                arguments.GetValue(select),
                arguments.GetValue(ignore)
            );
            if (shards.Facts(arguments, given, options) is { } facts)
            {
                WriteFacts(terminal, arguments.GetValue(output), facts);
                return ExitStatus.Success;
            }

            options = shards.Reduced(arguments, given, options);
            List<DisplayedResult> results =
            [
                .. baselines
                    .Check(arguments, given, options)
                    .Zip(chosen, (shown, one) => shown with { Result = one.Of(shown.Result) }),
            ];
            var request = new ReportRequest(
                display.Of(arguments, results),
                arguments.GetValue(format)!,
                arguments.GetValue(failOn)!
            )
            {
                Limits = limits.Of(arguments),
                ShowsWaived = display.ShowsWaived(arguments),
            };
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

            return FailThreshold.Status(results, request.FailOn);
        });
        return command;
    }

    static void WriteFacts(Terminal terminal, string? file, Action<Stream> facts)
    {
        if (file is null)
        {
            facts(terminal.Output);
        }
        else
        {
            OutputFiles.Write(terminal, file, facts);
        }
    }

    static void Report(Terminal terminal, Stream stream, ReportRequest request, bool noColor)
    {
        if (request.Format == FindingReports.Text)
        {
            TextReport.Write(terminal, stream, request.Results, request.Limits, noColor, request.ShowsWaived);
        }
        else
        {
            FindingReports.Write(
                request.Format,
                request.Results,
                request.FailOn,
                terminal.Language,
                request.Limits,
                stream
            );
        }
    }

    sealed record ReportRequest(IReadOnlyList<DisplayedResult> Results, string Format, string FailOn)
    {
        public required FindingLimits Limits { get; init; }

        public required bool ShowsWaived { get; init; }
    }
}
