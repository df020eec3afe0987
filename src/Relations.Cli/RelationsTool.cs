using System.CommandLine;
using System.CommandLine.Parsing;
using Relations.Cli.Commands;
using Relations.Dossiers;
using Relations.Reporting;

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
            Language.English,
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
        Guard(terminal.Error, Language.English, terminal.Interruption, _ => Parse(args, terminal));

    static int Parse(IReadOnlyList<string> args, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(args, Parsing);
        var language = LanguageOf(parsed);
        if (language != Language.English)
        {
            terminal = terminal with { Language = language };
            parsed = Root(terminal).Parse(args, Parsing);
        }

        return Guard(terminal.Error, language, terminal.Interruption, _ => Invoke(parsed, terminal));
    }

    static int Invoke(ParseResult parsed, Terminal terminal)
    {
        if (parsed.Errors.Count > 0)
        {
            var problem = FindingWords.OneLine(ProblemOf(parsed).In(terminal.Language)).TrimEnd('.');
            terminal.Tell(TerminalTexts.WrongUsage(problem, CommandOf(parsed)));
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

    static int Guard(TextWriter error, Language language, Interruption interruption, Func<Interruption, int> run)
    {
        try
        {
            return run(interruption);
        }
        catch (CommandFailure failure)
        {
            error.WriteLine("relations: " + failure.Text.In(language));
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
            var told = TerminalTexts.Defect(defect.GetType().Name, FindingWords.OneLine(defect.Message));
            error.WriteLine("relations: " + told.In(language));
            return ExitStatus.Failure;
        }
    }

    static RootCommand Root(Terminal terminal) =>
        new(CommandTexts.Root.In(terminal.Language))
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

    // Where the command has the option; what else is wrong with the arguments is told in that language.
    static Language LanguageOf(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.OfType<Option<Language>>().FirstOrDefault() is { } option
        && parsed.GetResult(option) is { } result
        && !result.Errors.Any()
            ? result.GetValueOrDefault<Language>()
            : Language.English;

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
    static Message ProblemOf(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count == 0 || parsed.UnmatchedTokens is not [var word, ..])
        {
            return Message.Literal(parsed.Errors[0].Message);
        }

        var nearest = Nearest.To(word, command.Subcommands.Select(known => known.Name));
        return nearest is null ? TerminalTexts.NoCommand(word) : TerminalTexts.NoCommandBut(word, nearest);
    }
}
