using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations infer</c>: what the other dates say of coarse and missing ones.</summary>
static class InferCommand
{
    public static Command Define(Terminal terminal)
    {
        var path = Inputs.Dossier();
        var format = new Option<string>("--format")
        {
            Description = "How to report.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var asOf = Inputs.AsOf();
        var noColor = new Option<bool>("--no-color") { Description = "No colours, also not on a terminal." };
        var command = new Command(
            "infer",
            "Infer bounds of coarse and missing dates from the other dates, with proofs."
        )
        {
            path,
            format,
            asOf,
            noColor,
        };
        command.SetAction(arguments =>
        {
            var given = arguments.GetValue(path)!;
            var options = CheckOptions.Default with { AsOf = Inputs.AsOfOf(arguments.GetValue(asOf)) };
            var shown = Inputs.Check(terminal, given, options);
            if (shown.Result.Dossier.IsIncomplete)
            {
                throw new CommandFailure(
                    $"{given}: a file could not be read to its end; relations validate shows where"
                );
            }

            return Report(terminal, shown, arguments.GetValue(format) == "text", arguments.GetValue(noColor));
        });
        return command;
    }

    static int Report(Terminal terminal, DisplayedResult shown, bool isText, bool noColor)
    {
        var inferences = Inferences.Of(shown.Result.Dossier);
        var settlements = Settlement.Of(shown.Result.Findings);
        var impossible = shown.Result.Findings.Count(finding => finding.Code == "DAT011");
        if (isText)
        {
            using var ink = new Ink(terminal, terminal.Output, noColor);
            InferencesText.Write(ink, inferences, settlements, impossible, shown.PathOf);
        }
        else
        {
            InferencesJson.Write(inferences, settlements, shown.PathOf, terminal.Output);
        }

        return impossible > 0 ? ExitStatus.Findings : ExitStatus.Success;
    }
}
