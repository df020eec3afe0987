using System.CommandLine;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary><c>relations export csv</c>: writes a folder of CSV files, which is a dossier itself.</summary>
static partial class ExportCsvCommand
{
    [Localized("A folder with a CSV file for each collection, and a datapackage.json.")]
    static partial LocalizedString Description { get; }

    [Message("CSV cannot hold this dossier: {why}")]
    private static partial Message CannotHold(Message why);

    public static Command Define(Terminal terminal)
    {
        var safe = new Option<bool>("--csv-safe") { Description = OptionTexts.CsvSafe.In(terminal.Language) };
        var command = new Command("csv", Description.In(terminal.Language));
        var inputs = new ExportInputs(terminal, command, "DIR");
        command.Add(safe);
        command.SetAction(arguments =>
        {
            var shown = inputs.Check(terminal, arguments);
            if (inputs.Refusal(terminal, arguments, shown) is { } status)
            {
                return status;
            }

            var read = shown.Result.Dossier;
            if (CsvFolder.WhyNot(read) is { } why)
            {
                throw new CommandFailure(CannotHold(why));
            }

            var folder = inputs.Output(arguments);
            var copies = new SourceFileCopier(terminal, folder, read);
            var files = CsvFolder.Files(read, copies.Found, arguments.GetValue(safe), terminal.Token).ToList();
            copies.Require(files.Select(file => file.Path));
            var left = Left(
                terminal,
                folder,
                [.. files.Select(file => file.Path), .. copies.Found.Select(f => f.Path)]
            );
            copies.RequireOwn(left);
            copies.RequireUnedited(files.Select(file => file.Path).Where(IsTable));
            var outlived = Outlived(terminal, folder, files.Select(file => file.Path));
            OutputFiles.WriteFolder(terminal, folder, shown, files.Concat(copies.Files), [.. left, .. outlived]);
            copies.SayWhatIsMissing(inputs.Dossier(arguments));
            LeftOut.Tell(terminal, shown, problem => problem.IsKeptInCsv);
            foreach (var message in SharedIds.In(read))
            {
                terminal.Error.WriteLine($"relations: {message}");
            }

            return ExitStatus.Success;
        });
        return command;
    }

    // A description that is written anew replaces the earlier one; where there is nothing to describe, that one goes too.
    static IEnumerable<string> Outlived(Terminal terminal, string folder, IEnumerable<string> written) =>
        !written.Contains(CsvFolder.Description, StringComparer.Ordinal)
        && File.Exists(Path.GetFullPath(Path.Combine(folder, CsvFolder.Description), terminal.WorkingDirectory))
            ? [CsvFolder.Description]
            : [];

    static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.Ordinal);

    // What would be read as part of the dossier, and is none.
    static List<string> Left(Terminal terminal, string folder, IReadOnlyList<string> written)
    {
        var full = Path.GetFullPath(folder, terminal.WorkingDirectory);
        return Directory.Exists(full)
            ? [.. FolderFiles.OfFolder(full).RecordFiles.Except(written, StringComparer.Ordinal)]
            : [];
    }
}
