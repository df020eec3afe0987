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
        bool noColor,
        bool showsWaived = false
    )
    {
        using var writer = new AnsiWriter(terminal, output, noColor);
        var lines = new Dictionary<object, SourceLines>(ReferenceEqualityComparer.Instance);
        foreach (var shown in results)
        {
            lines.Add(shown, new(shown.Result.Dossier.Files));
        }

        foreach (var group in FindingGroup.Of(results, limits))
        {
            WriteGroup(writer, group, lines);
        }

        SummaryText.Write(writer, results, showsWaived);
    }

    static void WriteGroup(AnsiWriter writer, FindingGroup group, Dictionary<object, SourceLines> lines)
    {
        string? told = null;
        foreach (var found in group.Findings)
        {
            if (found is { OfCause: >= Several, Cause: { } cause } && cause != told)
            {
                writer.Line(OfOneCause(found.OfCause, group.Code, cause), AnsiStyles.Strong);
                writer.Line();
                told = cause;
            }

            WriteFinding(writer, found.Shown, lines[found.Shown], found.Finding);
        }

        if (group.Left > 0)
        {
            writer.Line(FindingWords.NotShown(group), AnsiStyles.Strong);
            writer.Line();
        }
    }

    static void WriteFinding(AnsiWriter writer, DisplayedResult shown, SourceLines lines, Finding finding)
    {
        var head = $"{FindingWords.WeightWord(finding).In(writer.Language)}[{finding.Code}]";
        writer.Put(head, AnsiStyles.Of(finding));
        var first = true;
        foreach (
            var line in LineWrapping.Lines(
                $"{finding.Name}: {finding.Text.In(writer.Language)}",
                writer.Width - 2,
                head.Length - 1
            )
        )
        {
            writer.Put(first ? " " : "  ").Line(line, AnsiStyles.Strong);
            first = false;
        }

        var gutter = Gutter(finding);
        WritePlace(writer, shown, lines, finding, gutter);
        foreach (var related in finding.Related)
        {
            WriteRelated(writer, shown, lines, related, gutter);
        }

        WriteHelp(writer, finding, gutter);
        writer.Line();
    }

    static void WritePlace(AnsiWriter writer, DisplayedResult shown, SourceLines lines, Finding finding, int gutter)
    {
        if (finding.Place is { } place)
        {
            writer
                .Put(new string(' ', gutter) + "--> ", AnsiStyles.Frame)
                .LinkLine(FindingWords.Place(shown, place), shown.PathOf(place.File));
            WriteExcerpt(writer, lines, place, gutter, '^', AnsiStyles.Of(finding), "");
        }
        else if (finding.Record is not null)
        {
            writer
                .Put(new string(' ', gutter) + "--> ", AnsiStyles.Frame)
                .Line(OfRecord(new RecordValue(finding.Record)));
        }
    }

    static void WriteRelated(AnsiWriter writer, DisplayedResult shown, SourceLines lines, Related related, int gutter)
    {
        writer.Put(new string(' ', gutter) + "::: ", AnsiStyles.Frame);
        if (related.Place is { } place)
        {
            writer.LinkLine(FindingWords.Place(shown, place), shown.PathOf(place.File));
            WriteExcerpt(writer, lines, place, gutter, '-', AnsiStyles.Frame, related.Text.In(writer.Language));
        }
        else
        {
            writer.Line(related.Text);
        }
    }

    static void WriteExcerpt(
        AnsiWriter writer,
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
            WriteLabel(writer, gutter, label);
        }
        else if (lines.Get(place) is { } line)
        {
            writer.Line(new string(' ', gutter) + " |", AnsiStyles.Frame);
            Excerpt.Write(writer, line, place.Span, gutter, mark, style, label);
        }
        else
        {
            WriteLabel(writer, gutter, label);
        }
    }

    // A cell has no line to show, nor has a file outside the folder.
    static void WriteLabel(AnsiWriter writer, int gutter, string label)
    {
        foreach (var part in LineWrapping.Lines(label, writer.Width - gutter - 5).Where(part => part.Length > 0))
        {
            writer.Put(new string(' ', gutter) + " |   ", AnsiStyles.Frame).Line(part, AnsiStyles.Frame);
        }
    }

    static void WriteHelp(AnsiWriter writer, Finding finding, int gutter)
    {
        var indent = new string(' ', gutter) + " = ";
        var first = true;
        var help = Help(finding.HelpText ?? Message.Literal("relations explain " + finding.Code)).In(writer.Language);
        foreach (var part in help.Split('\n'))
        {
            foreach (var line in LineWrapping.Lines(part, writer.Width - indent.Length))
            {
                writer
                    .Put(first ? indent : new string(' ', indent.Length), AnsiStyles.Frame)
                    .Line(line, AnsiStyles.Help);
                first = false;
            }
        }

        // Workbooks are not changed by the tool.
        if (finding.Fix is { } fix && finding.Place?.Sheet is null)
        {
            var how = fix.IsSafe ? "relations fix" : "relations fix --unsafe";
            writer.Put(indent, AnsiStyles.Frame).Line(OfFix(fix.Text, how), AnsiStyles.Help);
        }
    }

    static int Gutter(Finding finding) =>
        finding
            .Related.Select(related => related.Place)
            .Append(finding.Place)
            .Max(place => (place?.Span.Line ?? 1).ToString(CultureInfo.InvariantCulture).Length);
}
