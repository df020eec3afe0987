using System.CommandLine;

namespace Relations.Cli.Commands;

/// <summary>The dossier that a command works on: the one that is named, or else the one that the working directory lies in.</summary>
sealed class DossierArgument
{
    readonly Terminal terminal;
    readonly Argument<string?> argument;

    public DossierArgument(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        argument = new("DOSSIER")
        {
            Description = OptionTexts.Dossier.In(terminal.Language),
            Arity = ArgumentArity.ZeroOrOne,
        };
        command.Add(argument);
    }

    /// <summary>The path of the dossier.</summary>
    /// <exception cref="CommandFailure">None is named, and the working directory lies in none.</exception>
    public string Of(ParseResult arguments) =>
        DossierPaths.Of(terminal, arguments.GetValue(argument) is { } path ? [path] : [])[0].Path;
}
