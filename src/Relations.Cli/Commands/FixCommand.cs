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
        var diff = new Option<bool>("--diff")
        {
            Description = "Show the difference and write nothing; end with status 1 where there is one, too.",
        };
        var select = Inputs.Codes("--select", "Fix only what the rules find whose codes begin so.");
        var ignore = Inputs.Codes("--ignore", "Leave what the rules find whose codes begin so.");
        var asOf = Inputs.AsOf();
        var failOn = FailOn.Option();
        var command = new Command(
            "fix",
            "Make the fixes that findings offer; comments and layout stay. The status tells of what is left, as that of validate does."
        )
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
            var options = Inputs.Options(
                arguments.GetValue(asOf),
                arguments.GetValue(select),
                arguments.GetValue(ignore)
            );
            if (WorkbookFormat.IsWorkbook(path))
            {
                throw new CommandFailure($"{path}: workbooks are not changed; edit the cells");
            }

            var read = Inputs.Read(terminal, path);
            var fixes = new FixReport(terminal, path, read.Files);
            var result = Fixer.Fix(read, options, arguments.GetValue(isUnsafe));
            fixes.SayWhatIsBroken(result.After.Dossier);
            var left = FailOn.Status([new(fixes.Folder, result.After)], arguments.GetValue(failOn)!);
            if (arguments.GetValue(diff))
            {
                fixes.Diff(result);
                if (left == ExitStatus.Findings)
                {
                    fixes.SayWhatIsLeft(result);
                }

                return left == ExitStatus.Success && result.Made.Count > 0 ? ExitStatus.Findings : left;
            }

            fixes.Write(result);
            return left;
        });
        return command;
    }
}
