using System.CommandLine;
using System.CommandLine.Help;
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
        var interruption = new RunCancellation();
        using var signals = interruption.OnSignals();
        return Guard(
            new(error, Language.English, interruption, IsDebug(args)),
            () => Run(args, Terminal.OfProcess(error) with { Interruption = interruption })
        );
    }

    /// <summary>Does what the arguments say.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal) =>
        Guard(Failures.Of(terminal) with { ShowsStacks = IsDebug(args) }, () => Parse(args, terminal));

    static bool IsDebug(IReadOnlyList<string> args) => args.Contains(DebugOption.Name);

    static int Parse(IReadOnlyList<string> args, Terminal terminal)
    {
        terminal = terminal with { ShowsStacks = IsDebug(args) };
        var parsed = Root(terminal).Parse(args, Parsing);
        var (language, jobs) = (LanguageOf(parsed), JobsOption.Of(parsed));
        terminal = terminal with { IsQuiet = QuietOption.Of(parsed) };
        if (language != Language.English || jobs > 0 || terminal.IsQuiet)
        {
            terminal = terminal with { Language = language, Jobs = jobs };
            parsed = Root(terminal).Parse(args, Parsing);
        }

        return Guard(Failures.Of(terminal), () => Invoke(parsed, terminal));
    }

    static int Invoke(ParseResult parsed, Terminal terminal)
    {
        if (parsed.Errors.Count > 0)
        {
            var problem = ProblemOf(parsed).In(terminal.Language);
            terminal.Tell(TerminalTexts.WrongUsage(problem, CommandOf(parsed)));
            return ExitStatus.Failure;
        }

        using var bare = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        using var output = new VisibleWriter(bare);
        if (parsed.Action is not HelpAction || terminal.Language == Language.English)
        {
            return Invoke(parsed, terminal, output);
        }

        using var help = new StringWriter { NewLine = "\n" };
        var status = Invoke(parsed, terminal, help);
        output.Write(HelpTexts.In(terminal.Language, help.ToString()));
        return status;
    }

    static int Invoke(ParseResult parsed, Terminal terminal, TextWriter output) =>
        parsed.Invoke(
            new()
            {
                Output = output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }
        );

    static int Guard(Failures failures, Func<int> run)
    {
        try
        {
            var status = run();
            return failures.Interruption.Status ?? status;
        }
#pragma warning disable CA1031 // The last resort of a tool whose users see a stack trace only where they ask for it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return failures.StatusOf(failure);
        }
    }

    static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(CommandTexts.Root.In(terminal.Language));
        foreach (var command in CommandList.All(terminal))
        {
            root.Add(command);
        }

        root.Add(JobsOption.Make(terminal));
        root.Add(QuietOption.Make(terminal));
        root.Add(DebugOption.Make(terminal));
        root.Add(LanguageOption.Make(terminal, OptionTexts.ToolLang));
        return root;
    }

    // Of the command, or else given before it; what else is wrong with the arguments is told in that language.
    static Language LanguageOf(ParseResult parsed)
    {
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult of; at = at.Parent)
        {
            if (
                of.Command.Options.OfType<Option<Language>>().FirstOrDefault() is { } option
                && parsed.GetResult(option) is { Implicit: false } result
                && !result.Errors.Any()
            )
            {
                return result.GetValueOrDefault<Language>();
            }
        }

        return Language.English;
    }

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
            return UsageFaults.Of(FindingWords.OneLine(parsed.Errors[0].Message).TrimEnd('.'));
        }

        var nearest = Nearest.To(word, command.Subcommands.Select(known => known.Name));
        return nearest is null ? TerminalTexts.NoCommand(word) : TerminalTexts.NoCommandBut(word, nearest);
    }
}
