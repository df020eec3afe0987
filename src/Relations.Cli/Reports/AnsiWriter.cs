using System.Text;
using Relations.Reporting;
using Spectre.Console;

namespace Relations.Cli.Reports;

/// <summary>Writes lines in colour where a person looks, and plain elsewhere.</summary>
sealed class AnsiWriter : IDisposable
{
    readonly StreamWriter writer;
    readonly IAnsiConsole console;
    readonly bool isPlain;
    readonly string? linksFrom;

    /// <param name="terminal">Says whether a person looks.</param>
    /// <param name="output">Where the lines go; stays open.</param>
    /// <param name="noColor">Whether colours are unwanted.</param>
    public AnsiWriter(Terminal terminal, Stream output, bool noColor)
    {
        writer = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        isPlain = noColor || !terminal.OutputIsTerminal || !string.IsNullOrEmpty(terminal.Variable("NO_COLOR"));
        console = AnsiConsole.Create(
            new()
            {
                Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Yes,
                ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        linksFrom = !isPlain && TerminalLinks.Has(terminal.Variable) ? terminal.WorkingDirectory : null;
        // The report breaks its own lines; a path must stay in one piece to be clicked on.
        console.Profile.Width = 10_000;
        Width = terminal.Width;
        Language = terminal.Language;
    }

    /// <summary>How many columns a line should keep to.</summary>
    public int Width { get; }

    /// <summary>The language of the text.</summary>
    public Language Language { get; }

    /// <summary>Writes text without ending the line.</summary>
    public AnsiWriter Put(string text, Style? style = null)
    {
        // What a dossier holds must not steer the terminal that shows it.
        text = ControlPictures.Of(text);
        if (style is null || isPlain)
        {
            console.Profile.Out.Writer.Write(text);
        }
        else
        {
            console.Write(new Text(text, style));
        }

        return this;
    }

    /// <summary>Writes a whole line that leads to a file, where the terminal has links.</summary>
    /// <param name="text">The line.</param>
    /// <param name="file">The path of the file, as the user would name it.</param>
    public void LinkLine(string text, string file)
    {
        if (linksFrom is null)
        {
            Line(text);
            return;
        }

        // By hand, since the library gives each link a random number.
        var target = new Uri(Path.GetFullPath(file, linksFrom)).AbsoluteUri;
        console.Profile.Out.Writer.Write($"\u001b]8;;{target}\u001b\\{ControlPictures.Of(text)}\u001b]8;;\u001b\\\n");
    }

    /// <summary>Ends the line.</summary>
    public void End() => console.Profile.Out.Writer.Write('\n');

    /// <summary>Writes a whole line.</summary>
    public void Line(string text = "", Style? style = null) => Put(text, style).End();

    /// <summary>Writes a whole line in the language of the terminal.</summary>
    public void Line(Message text, Style? style = null) => Line(text.In(Language), style);

    /// <summary>Writes a text on lines that fit; nothing for null.</summary>
    /// <param name="lead">What stands before the first line.</param>
    /// <param name="text">The text, or null.</param>
    /// <param name="next">What stands before further lines; as many spaces as the lead has letters, where null.</param>
    public void Wrapped(string lead, string? text, string? next = null)
    {
        next ??= new(' ', lead.Length);
        foreach (var line in text is null ? [] : LineWrapping.Lines(text, Width - next.Length))
        {
            Line(lead + line);
            lead = next;
        }
    }

    public void Dispose() => writer.Dispose();
}
