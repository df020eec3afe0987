using System.CommandLine;
using Relations.Cli.Editing;
using Relations.Reporting;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Cli.Commands;

/// <summary><c>relations fix</c>: makes the fixes that findings offer.</summary>
[Registered(60)]
static partial class FixCommand
{
    [Localized(
        "Make the fixes that findings offer; comments and layout are kept. The exit status reports what is left, as "
            + "that of validate does."
    )]
    static partial LocalizedString Description { get; }

    [Message("{path}: workbooks are not changed; edit the cells")]
    private static partial Message IsWorkbook(string path);

    public static Command Define(Terminal terminal)
    {
        var isUnsafe = new Option<bool>("--unsafe") { Description = ArgumentTexts.Unsafe.In(terminal.Language) };
        var diff = new Option<bool>("--diff") { Description = ArgumentTexts.FixDiff.In(terminal.Language) };
        var select = Inputs.Codes(terminal, "--select", ArgumentTexts.FixSelect);
        var ignore = Inputs.Codes(terminal, "--ignore", ArgumentTexts.FixIgnore);
        var asOf = Inputs.AsOf(terminal);
        var failOn = FailThreshold.Option(terminal);
        var lang = LanguageOption.Make(terminal, OptionTexts.ReportLang);
        var command = new Command("fix", Description.In(terminal.Language))
        {
            isUnsafe,
            diff,
            select,
            ignore,
            asOf,
            failOn,
            lang,
        };
        var dossier = new DossierArgument(terminal, command);
        command.SetAction(arguments =>
        {
            var path = dossier.Of(arguments);
            var options = Inputs.Options(
                terminal,
                [path],
                arguments.GetValue(asOf),
                arguments.GetValue(select),
                arguments.GetValue(ignore)
            );
            if (WorkbookFormat.IsWorkbook(path))
            {
                throw new CommandFailure(IsWorkbook(path));
            }

            var read = DossierInputs.Read(terminal, path);
            var fixes = new FixReport(terminal, path, read.Files);
            var result = Fixer.Fix(
                read,
                options with
                {
                    Rules = terminal.Rules,
                },
                arguments.GetValue(isUnsafe),
                terminal.Token
            );
            DossierInputs.TellFailures(terminal, result.After);
            fixes.SayWhatIsBroken(result.After.Dossier);
            var left = FailThreshold.Status([new(fixes.Folder, result.After)], arguments.GetValue(failOn)!);
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
