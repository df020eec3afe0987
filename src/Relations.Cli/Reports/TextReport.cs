using System.Globalization;
using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>Reports findings to a person, as a good compiler would.</summary>
static partial class TextReport
{
    [Message("record {record}")]
    private static partial Message OfRecord(ArgumentValue record);

    [Message("help: {help}")]
    private static partial Message Help(Message help);

    [Message("fix: {what} ({command})")]
    private static partial Message OfFix(Message what, string command);

    [Message("{count} findings of {code} have one cause, {cause}:")]
    private static partial Message OfOneCause(int count, string code, string cause);

    // From so many on, it is said that they have one cause; more of them may be one finding already.
    const int Several = 2;

    public static void Write(
        Terminal terminal,
        Stream output,
        IReadOnlyList<DisplayedResult> results,
        FindingLimits limits,
        bool noColor
    )
    {
        using var ink = new AnsiWriter(terminal, output, noColor);
        var lines = new Dictionary<object, SourceLines>(ReferenceEqualityComparer.Instance);
        foreach (var shown in results)
        {
            lines.Add(shown, new(shown.Result.Dossier.Files));
        }

        foreach (var group in FindingGroup.Of(results, limits))
        {
            WriteGroup(ink, group, lines);
        }

        SummaryText.Write(ink, results);
    }

    static void WriteGroup(AnsiWriter ink, FindingGroup group, Dictionary<object, SourceLines> lines)
    {
        string? told = null;
        foreach (var found in group.Findings)
        {
            if (found is { OfCause: >= Several, Cause: { } cause } && cause != told)
            {
                ink.Line(OfOneCause(found.OfCause, group.Code, cause), AnsiStyles.Strong);
                ink.Line();
                told = cause;
            }

            WriteFinding(ink, found.Shown, lines[found.Shown], found.Finding);
        }

        if (group.Left > 0)
        {
            ink.Line(FindingWords.NotShown(group), AnsiStyles.Strong);
            ink.Line();
        }
    }

    static void WriteFinding(AnsiWriter ink, DisplayedResult shown, SourceLines lines, Finding finding)
    {
        var head = $"{FindingWords.WeightWord(finding).In(ink.Language)}[{finding.Code}]";
        ink.Put(head, AnsiStyles.Of(finding));
        var first = true;
        foreach (
            var line in LineWrapping.Lines(
                $"{finding.Name}: {finding.Text.In(ink.Language)}",
                ink.Width - 2,
                head.Length - 1
            )
        )
        {
            ink.Put(first ? " " : "  ").Line(line, AnsiStyles.Strong);
            first = false;
        }

        var gutter = Gutter(finding);
        WritePlace(ink, shown, lines, finding, gutter);
        foreach (var related in finding.Related)
        {
            WriteRelated(ink, shown, lines, related, gutter);
        }

        WriteHelp(ink, finding, gutter);
        ink.Line();
    }

    static void WritePlace(AnsiWriter ink, DisplayedResult shown, SourceLines lines, Finding finding, int gutter)
    {
        if (finding.Place is { } place)
        {
            ink.Put(new string(' ', gutter) + "--> ", AnsiStyles.Frame).Line(FindingWords.Place(shown, place));
            WriteExcerpt(ink, lines, place, gutter, '^', AnsiStyles.Of(finding), "");
        }
        else if (finding.Record is not null)
        {
            ink.Put(new string(' ', gutter) + "--> ", AnsiStyles.Frame).Line(OfRecord(new RecordValue(finding.Record)));
        }
    }

    static void WriteRelated(AnsiWriter ink, DisplayedResult shown, SourceLines lines, Related related, int gutter)
    {
        ink.Put(new string(' ', gutter) + "::: ", AnsiStyles.Frame);
        if (related.Place is { } place)
        {
            ink.Line(FindingWords.Place(shown, place));
            WriteExcerpt(ink, lines, place, gutter, '-', AnsiStyles.Frame, related.Text.In(ink.Language));
        }
        else
        {
            ink.Line(related.Text);
        }
    }

    static void WriteExcerpt(
        AnsiWriter ink,
        SourceLines lines,
        SourceLocation place,
        int gutter,
        char mark,
        Spectre.Console.Style style,
        string label
    )
    {
        if (place.Sheet is not null)
        {
            WriteLabel(ink, gutter, label);
        }
        else if (lines.Get(place.File, place.Span.Line) is { } line)
        {
            ink.Line(new string(' ', gutter) + " |", AnsiStyles.Frame);
            Excerpt.Write(ink, line, place.Span, gutter, mark, style, label);
        }
    }

    // A cell has no line to show.
    static void WriteLabel(AnsiWriter ink, int gutter, string label)
    {
        foreach (var part in LineWrapping.Lines(label, ink.Width - gutter - 5).Where(part => part.Length > 0))
        {
            ink.Put(new string(' ', gutter) + " |   ", AnsiStyles.Frame).Line(part, AnsiStyles.Frame);
        }
    }

    static void WriteHelp(AnsiWriter ink, Finding finding, int gutter)
    {
        var indent = new string(' ', gutter) + " = ";
        var first = true;
        var help = Help(finding.HelpText ?? Message.Literal("relations explain " + finding.Code)).In(ink.Language);
        foreach (var part in help.Split('\n'))
        {
            foreach (var line in LineWrapping.Lines(part, ink.Width - indent.Length))
            {
                ink.Put(first ? indent : new string(' ', indent.Length), AnsiStyles.Frame).Line(line, AnsiStyles.Help);
                first = false;
            }
        }

        // Workbooks are not changed by the tool.
        if (finding.Fix is { } fix && finding.Place?.Sheet is null)
        {
            var how = fix.IsSafe ? "relations fix" : "relations fix --unsafe";
            ink.Put(indent, AnsiStyles.Frame).Line(OfFix(fix.Text, how), AnsiStyles.Help);
        }
    }

    static int Gutter(Finding finding) =>
        finding
            .Related.Select(related => related.Place)
            .Append(finding.Place)
            .Max(place => (place?.Span.Line ?? 1).ToString(CultureInfo.InvariantCulture).Length);
}
