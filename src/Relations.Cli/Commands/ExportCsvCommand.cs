using System.CommandLine;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations export csv</c>: writes a folder of CSV files, which is a dossier itself.</summary>
static class ExportCsvCommand
{
    public static Command Define(Terminal terminal)
    {
        var dossier = Inputs.Dossier();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to.",
            HelpName = "DIR",
            Required = true,
        };
        var safe = new Option<bool>("--csv-safe")
        {
            Description =
                "Put an apostrophe before text that a spreadsheet would run as a formula; not to be read back.",
        };
        var draft = Inputs.Draft();
        var asOf = Inputs.AsOf();
        var command = new Command("csv", "A folder with a CSV file for each collection, and a datapackage.json.")
        {
            dossier,
            output,
            safe,
            draft,
            asOf,
        };
        command.SetAction(arguments =>
        {
            var options = new CheckOptions { AsOf = Inputs.AsOfOf(arguments.GetValue(asOf)) };
            var shown = Inputs.Check(terminal, arguments.GetValue(dossier)!, options);
            if (Exporter.Refusal(terminal, shown, arguments.GetValue(draft)) is { } status)
            {
                return status;
            }

            var read = shown.Result.Dossier;
            if (CsvFolder.WhyNot(read) is { } why)
            {
                throw new CommandFailure("CSV cannot hold this dossier: " + why);
            }

            foreach (var (path, write) in CsvFolder.Files(read, arguments.GetValue(safe)))
            {
                OutputFiles.Write(terminal, Path.Combine(arguments.GetValue(output)!, path), [shown], write);
            }

            return ExitStatus.Success;
        });
        return command;
    }
}
