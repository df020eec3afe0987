using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli;

/// <summary>All that the tool sees of the machine it runs on, so that a test can give it another.</summary>
sealed record Terminal
{
    /// <summary>Standard output, as bytes: machine formats are UTF-8 on every system.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error. What would steer the terminal is shown.</summary>
    public required TextWriter Error
    {
        get;
        init => field = VisibleWriter.Of(value);
    }

    public required TextReader Input { get; init; }

    /// <summary>Standard input as bytes, for files of any encoding; null where only its text can be had.</summary>
    public Stream? InputBytes { get; init; }

    /// <summary>Whether a person looks at standard output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Standard error as it is, where a person looks at it: control sequences steer it. Null elsewhere.</summary>
    public TextWriter? Screen { get; init; }

    /// <summary>Whether a person is told nothing besides results and problems.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether a person is there who is told how work goes and ends.</summary>
    public bool HasCompany => Screen is not null && !IsQuiet;

    /// <summary>Columns of the terminal; 80 where there is none.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The language of what people read.</summary>
    public Language Language { get; init; }

    /// <summary>What relative paths start from.</summary>
    /// <exception cref="CommandFailure">It does not exist any more.</exception>
    [AllowNull]
    public required string WorkingDirectory
    {
        get => field ?? throw new CommandFailure(TerminalTexts.NoWorkingDirectory());
        init;
    }

    /// <summary>Ends the run when a signal comes.</summary>
    public RunCancellation Interruption { get; init; } = new();

    /// <summary>Is cancelled when a signal comes.</summary>
    public CancellationToken Token => Interruption.Token;

    /// <summary>The rules that dossiers are checked by.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>How many threads read and check at once; as many as there are processors where 0.</summary>
    public int Jobs { get; init; }

    /// <summary>Whether the stack of a defect is shown.</summary>
    public bool ShowsStacks { get; init; }

    /// <summary>Files that the run reads beside the dossier, and writes over in no case.</summary>
    public SparedFiles Spared { get; } = new();

    public required IClock Clock { get; init; }

    public required Func<string, string?> Variable { get; init; }

    /// <summary>Writes a line on standard error, with the name of the tool before it.</summary>
    public void Tell(Message line) => Error.WriteLine("relations: " + line.In(Language));

    /// <summary>Writes a line on standard error for a person who is there.</summary>
    public void TellCompany(Message line)
    {
        if (HasCompany)
        {
            Error.WriteLine(line.In(Language));
        }
    }

    /// <summary>Writes a line on standard error, and below it the stack of what was thrown where that is asked for.</summary>
    public void Tell(Message line, Exception thrown)
    {
        Tell(line);
        if (ShowsStacks)
        {
            Error.WriteLine(thrown.ToString());
        }
    }

    /// <summary>Writes text for people on standard output. What would steer the terminal is shown.</summary>
    public void Say(string text) => Output.Write(Encoding.UTF8.GetBytes(ControlPictures.Of(text, keepBreaks: true)));

    /// <summary>The terminal that the process was started in.</summary>
    /// <param name="error">Standard error.</param>
    public static Terminal OfProcess(TextWriter error) =>
        new()
        {
            Output = StandardStreams.Output(),
            Error = error,
            Input = StandardStreams.Input(),
            InputBytes = StandardStreams.Bytes(),
            OutputIsTerminal = !Console.IsOutputRedirected,
            Screen = Console.IsErrorRedirected ? null : StandardStreams.Screen(),
            Width = WidthOfWindow(),
            WorkingDirectory = Folder(),
            Clock = SystemClock.Instance,
            Variable = Environment.GetEnvironmentVariable,
        };

    static string? Folder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    static int WidthOfWindow()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth < 40 ? 80 : Math.Min(Console.WindowWidth, 120);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return 80;
        }
    }
}
