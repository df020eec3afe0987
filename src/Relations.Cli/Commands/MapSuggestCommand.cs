using System.CommandLine;
using System.Text;
using Relations.Import;

namespace Relations.Cli.Commands;

/// <summary><c>relations map suggest</c>: drafts a mapping for foreign files.</summary>
static partial class MapSuggestCommand
{
    [Localized("Draft a mapping for files of any shape, and say what it is unsure of.")]
    static partial LocalizedString Description { get; }

    [Localized("The file that the mapping is written to; by default, standard output.")]
    static partial LocalizedString Output { get; }

    [Message("{file}: {doubt}")]
    private static partial Message Of(string file, Message doubt);

    [Message("{file}:{place}: {problem}")]
    private static partial Message At(string file, string place, Message problem);

    public static Command Define(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = ArgumentTexts.ForeignFiles.In(terminal.Language),
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = Output.In(terminal.Language),
            HelpName = "FILE",
        };
        var command = new Command("suggest", Description.In(terminal.Language)) { files, output };
        command.SetAction(arguments => Run(terminal, arguments.GetValue(files)!, arguments.GetValue(output)));
        return command;
    }

    static int Run(Terminal terminal, string[] paths, string? target)
    {
        // A mapping that is there may have been edited, and the path may be that of an input.
        if (target is not null)
        {
            OverwriteGuard.RequireNew(terminal, target);
        }

        var inputs = ForeignInputs.Of(terminal, paths);
        var suggestion = MappingSuggestion.Of(inputs.Files, terminal.Token);
        var bytes = Encoding.UTF8.GetBytes(suggestion.Text);
        if (target is null)
        {
            terminal.Output.Write(bytes);
        }
        else
        {
            OutputFiles.Write(terminal, target, stream => stream.Write(bytes));
        }

        foreach (var problem in suggestion.Problems)
        {
            terminal.Tell(At(problem.Place.File, problem.Place.At, problem.Text));
        }

        foreach (var (file, doubt) in suggestion.Doubts)
        {
            terminal.Tell(Of(file, doubt));
        }

        return suggestion.Problems.Any(problem => problem is { IsRemark: false, IsWarning: false })
            ? ExitStatus.Findings
            : ExitStatus.Success;
    }
}
