using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations import</c>: writes a workbook, or any other dossier, as a folder of YAML files.</summary>
static class ImportCommand
{
    const int MostHidden = 20;

    public static Command Define(Terminal terminal)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "An exported workbook, edited or not; or any other dossier.",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description =
                "The folder to make, with dossier.yaml and a file for each collection; it must be empty or absent.",
            HelpName = "DIR",
            Required = true,
        };
        var command = new Command("import", "Write a workbook as a folder of YAML files.") { file, output };
        command.SetAction(arguments =>
        {
            var (path, folder) = (arguments.GetValue(file)!, arguments.GetValue(output)!);
            OutputFiles.RequireEmpty(terminal, folder);
            var dossier = Inputs.Read(terminal, path);
            if (dossier.Problems.Any(problem => problem is { IsRemark: false, IsWarning: false }))
            {
                return Refuse(terminal, path, dossier);
            }

            var files = FolderWriter.Yaml(dossier).ToList();
            var copies = new Copies(terminal, folder, dossier);
            copies.Require(files.Select(file => file.Path));
            OutputFiles.MakeFolder(terminal, folder, files.Concat(copies.Files));
            copies.SayWhatIsMissing(path);
            SayWhatIsDoubtful(terminal, path, dossier);
            SayWhatIsUnread(terminal, folder, dossier);
            return ExitStatus.Success;
        });
        return command;
    }

    // Sheets that are left out, cells that show something else than is read, and the like.
    static void SayWhatIsDoubtful(Terminal terminal, string path, Dossier dossier)
    {
        var folder = Inputs.FolderOf(terminal, path);
        foreach (var problem in dossier.Problems.Where(problem => problem.IsRemark || problem.IsWarning))
        {
            var file = folder.Length == 0 ? problem.Place.File : $"{folder}/{problem.Place.File}";
            terminal.Error.WriteLine($"relations: {file}:{problem.Place.At}: {problem.Message}");
        }
    }

    // Dates that cannot be read are kept as they are written, which validate finds and nobody sees here.
    static void SayWhatIsUnread(Terminal terminal, string folder, Dossier dossier)
    {
        var unread = dossier
            .Records.SelectMany(Walk.Values)
            .Concat(Walk.Values(Header.Shape, dossier.Header))
            .Count(value => value.Value is SourceDate { Failure: not null });
        if (unread > 0)
        {
            var dates =
                unread == 1
                    ? "1 date that cannot be read stands"
                    : FormattableString.Invariant($"{unread} dates that cannot be read stand");
            terminal.Error.WriteLine($"relations: {dates} there as written; relations validate {folder} shows where");
        }
    }

    // The dossier may ignore or waive a rule, but what it says of that file is still the reason.
    static void SayWhatIsHidden(Terminal terminal, DisplayedResult shown, Dossier dossier, CheckResult result)
    {
        var seen = result.Findings.Select(finding => (finding.Place, finding.Message)).ToHashSet();
        var hidden = dossier
            .Problems.Where(problem => !problem.IsRemark && !seen.Contains((problem.Place, problem.Message)))
            .ToList();
        foreach (var problem in hidden.Take(MostHidden))
        {
            var place = $"{shown.PathOf(problem.Place.File)}:{problem.Place.At}";
            terminal.Error.WriteLine($"relations: {place}: {problem.Message}");
        }

        if (hidden.Count > MostHidden)
        {
            terminal.Error.WriteLine(
                FormattableString.Invariant($"relations: and {hidden.Count - MostHidden} more that cannot be read")
            );
        }
    }

    // What cannot be read would be lost, and nobody would know.
    static int Refuse(Terminal terminal, string path, Dossier dossier)
    {
        var options = new CheckOptions { Select = ["FMT"] };
        var result = Checker.Check(dossier, options);
        var shown = new DisplayedResult(Inputs.FolderOf(terminal, path), result);
        TextReport.Write(terminal, terminal.Output, [shown], noColor: false);
        SayWhatIsHidden(terminal, shown, dossier, result);
        terminal.Error.WriteLine("relations: not imported, because some of it cannot be read");
        return dossier.IsIncomplete ? ExitStatus.Failure : ExitStatus.Findings;
    }
}
