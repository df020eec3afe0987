using System.CommandLine;
using System.Text;
using Relations.Cli.Completions;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary><c>relations completions</c>: the script that lets a shell complete the commands.</summary>
[Registered(150)]
static partial class CompletionsCommand
{
    [Localized("Write the script that lets a shell complete the commands.")]
    static partial LocalizedString Description { get; }

    public static Command Define(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = ArgumentTexts.Shell.In(terminal.Language) };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completions", Description.In(terminal.Language)) { shell };
        command.SetAction(arguments =>
        {
            List<CommandWords> commands = [.. CommandWords.Of(arguments.RootCommandResult.Command)];
            var script = arguments.GetValue(shell) switch
            {
                "zsh" => ZshScript.Write(commands),
                "fish" => FishScript.Write(commands),
                "pwsh" => PowerShellScript.Write(commands),
                _ => BashScript.Write(commands),
            };
            terminal.Output.Write(Encoding.UTF8.GetBytes(script));
            return ExitStatus.Success;
        });
        return command;
    }
}
