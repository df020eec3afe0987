using System.CommandLine;
using System.CommandLine.Parsing;
using Relations.Cli.Commands;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli;

/// <summary>The command line: what the arguments mean, and how every failure ends.</summary>
static class RelationsTool
{
    // Words that begin with @ are words, and name no file of more arguments.
    static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the process of the tool.</summary>
    public static int Start(IReadOnlyList<string> args)
    {
        var error = VisibleWriter.Of(StandardStreams.Error());
        return Guard(
            error,
            new(),
            interruption =>
            {
                using var signals = interruption.OnSignals();
                return Run(args, Terminal.OfProcess(error) with { Interruption = interruption });
            }
        );
    }

    /// <summary>Does what the arguments say.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal) =>
        Guard(terminal.Error, terminal.Interruption, _ => Parse(args, terminal));

    static int Parse(IReadOnlyList<string> args, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(args, Parsing);
        if (parsed.Errors.Count > 0)
        {
            terminal.Error.WriteLine(
                $"relations: {FindingWords.OneLine(ProblemOf(parsed)).TrimEnd('.')}; see relations {CommandOf(parsed)}--help"
            );
            return ExitStatus.Failure;
        }

        using var bare = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        using var output = new VisibleWriter(bare);
        return parsed.Invoke(
            new()
            {
                Output = output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }
        );
    }

    static int Guard(TextWriter error, Interruption interruption, Func<Interruption, int> run)
    {
        try
        {
            return run(interruption);
        }
        catch (CommandFailure failure)
        {
            error.WriteLine("relations: " + failure.Message);
            return ExitStatus.Failure;
        }
        catch (OperationCanceledException) when (interruption.Status is { } status)
        {
            return status;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error.WriteLine("relations: " + FindingWords.OneLine(failure.Message));
            return ExitStatus.Failure;
        }
#pragma warning disable CA1031 // The last resort of a tool whose users must never see a stack trace.
        catch (Exception defect)
#pragma warning restore CA1031
        {
            var name = defect.GetType().Name;
            error.WriteLine(
                $"relations: a defect of the tool, please report it: {name}: {FindingWords.OneLine(defect.Message)}"
            );
            return ExitStatus.Failure;
        }
    }

    static RootCommand Root(Terminal terminal) =>
        new("Checks curated data on how states deal with each other, and exports it to workbooks and briefings.")
        {
            BuildCommand.Define(terminal),
            ValidateCommand.Define(terminal),
            ExportCommand.Define(terminal),
            NewCommand.Define(terminal),
            FmtCommand.Define(terminal),
            FixCommand.Define(terminal),
            ImportCommand.Define(terminal),
            RulesCommand.Define(terminal),
            ExplainCommand.Define(terminal),
            SchemaCommand.Define(terminal),
            DateCommand.Define(terminal),
            CoverageCommand.Define(terminal),
            InferCommand.Define(terminal),
            DiffCommand.Define(terminal),
            CompletionsCommand.Define(terminal),
        };

    static string CommandOf(ParseResult parsed)
    {
        var names = "";
        for (
            SymbolResult? at = parsed.CommandResult;
            at is CommandResult { Command: not RootCommand } of;
            at = at.Parent
        )
        {
            names = of.Command.Name + " " + names;
        }

        return names;
    }

    // A word that is no command is worth more than the parser's remark that a command is missing.
    static string ProblemOf(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count == 0 || parsed.UnmatchedTokens is not [var word, ..])
        {
            return parsed.Errors[0].Message;
        }

        var nearest = Nearest.To(word, command.Subcommands.Select(known => known.Name));
        return $"there is no command {word}" + (nearest is null ? "" : $" (did you mean {nearest}?)");
    }
}
