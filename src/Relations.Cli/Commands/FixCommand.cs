using System.CommandLine;
using Relations.Cli.Editing;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Cli.Commands;

/// <summary><c>relations fix</c>: makes the fixes that findings offer.</summary>
static class FixCommand
{
    public static Command Define(Terminal terminal)
    {
        var dossier = Inputs.Dossier();
        var isUnsafe = new Option<bool>("--unsafe")
        {
            Description = "Make the fixes too that are guesses, or lose words; look at the difference afterwards.",
        };
        var diff = new Option<bool>("--diff") { Description = "Show the difference and write nothing." };
        var select = Inputs.Codes("--select", "Fix only what the rules find whose codes begin so.");
        var ignore = Inputs.Codes("--ignore", "Leave what the rules find whose codes begin so.");
        var asOf = Inputs.AsOf();
        var failOn = FailOn.Option();
        var command = new Command("fix", "Make the fixes that findings offer; comments and layout stay as they are.")
        {
            dossier,
            isUnsafe,
            diff,
            select,
            ignore,
            asOf,
            failOn,
        };
        command.SetAction(arguments =>
        {
            var path = arguments.GetValue(dossier)!;
            var options = new CheckOptions
            {
                AsOf = Inputs.AsOfOf(arguments.GetValue(asOf)),
                Select = Inputs.Known(arguments.GetValue(select) ?? []),
                Ignore = Inputs.Known(arguments.GetValue(ignore) ?? []),
            };
            if (WorkbookFormat.IsWorkbook(path))
            {
                throw new CommandFailure($"{path}: workbooks are not changed; edit the cells");
            }

            var read = Inputs.Read(terminal, path);
            var fixes = new FixReport(terminal, Inputs.FolderOf(terminal, path), read.Files);
            var result = Fixer.Fix(read, options, arguments.GetValue(isUnsafe));
            if (arguments.GetValue(diff))
            {
                fixes.Diff(result);
                return result.After.Dossier.IsIncomplete ? ExitStatus.Failure
                    : result.Made.Count > 0 ? ExitStatus.Findings
                    : ExitStatus.Success;
            }

            fixes.Write(result);
            return FailOn.Status([new(fixes.Folder, result.After)], arguments.GetValue(failOn)!);
        });
        return command;
    }
}
