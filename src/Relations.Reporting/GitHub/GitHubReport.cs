using System.Text;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>
/// Writes findings as the commands by which a step of a GitHub workflow annotates files. A step shows ten errors, ten
/// warnings and ten notices; the rest are told in numbers. A finding that cannot tell is a notice. What is settled is told in
/// the log alone.
/// </summary>
[Registered(40)]
public static class GitHubReport
{
    /// <summary>The format, by its name on the command line.</summary>
    public static ReportFormat Format { get; } =
        new("github", (results, context, output) => Write(results, context.Language, output));

    const int Most = 10;

    static readonly (string Command, Func<int, Message> More)[] Commands =
    [
        ("error", ReportTexts.MoreErrors),
        ("warning", ReportTexts.MoreWarnings),
        ("notice", ReportTexts.MoreNotices),
    ];

    /// <summary>Writes the results of one or more dossiers, errors first. The stream stays open.</summary>
    /// <param name="results">The results.</param>
    /// <param name="language">The language of what people read.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IReadOnlyList<DisplayedResult> results, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var all = results
            .SelectMany(shown => shown.Result.Findings.Select(finding => (Shown: shown, Finding: finding)))
            .ToLookup(pair => CommandOf(pair.Finding));
        List<Message> left = [];
        foreach (var (command, tell) in Commands)
        {
            foreach (var (shown, finding) in all[command].Take(Most))
            {
                text.WriteLine(Line(command, shown, finding, language));
            }

            if (all[command].Count() - Most is > 0 and var more)
            {
                left.Add(tell(more));
            }
        }

        foreach (var error in results.SelectMany(shown => shown.Result.SystemErrors))
        {
            text.WriteLine($"::error title={Property(error.Rule)}::{Data(error.Text.In(language))}");
        }

        WriteSettled(text, results, language);
        if (left.Count > 0)
        {
            text.WriteLine(ReportTexts.NotAnnotated(FindingCounts.Join(left)).In(language));
        }
    }

    static void WriteSettled(StreamWriter text, IReadOnlyList<DisplayedResult> results, Language language)
    {
        foreach (var (finding, waiver) in results.SelectMany(shown => shown.Result.Waived))
        {
            var subject = FindingWords.Subject(finding) is { } named
                ? ArgumentValue.Of(named)
                : ArgumentValue.Of(ReportTexts.TheDossier);
            var line = ReportTexts.WaivedFinding(finding.Code, subject, waiver.Reason, waiver.By).In(language);
            // A line break would let data begin a line, and with it a command.
            text.WriteLine(ControlPictures.Of(FindingWords.OneLine(line)));
        }

        if (results.Sum(shown => shown.Result.Frozen.Count) is > 0 and var frozen)
        {
            text.WriteLine(ReportTexts.Frozen(frozen).In(language));
        }
    }

    static string CommandOf(Finding finding) =>
        finding.Verdict == Verdict.Maybe
            ? "notice"
            : finding.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "notice",
            };

    static string Line(string command, DisplayedResult shown, Finding finding, Language language)
    {
        var place = FindingWords.PlaceOf(shown, finding);
        var title =
            finding.Verdict == Verdict.Maybe
                ? ReportTexts.CannotTell(finding.Code, finding.Name).In(language)
                : $"{finding.Code} {finding.Name}";
        var file = Property(shown.PathOf(place.File));
        var message = FindingWords.Told(finding, place, language);
        return $"::{command} file={file}{Lines(place)},title={Property(title)}::{Data(message)}";
    }

    // A workbook has no lines; the message names the cell. The end column counts, so a stretch of one character ends
    // where it starts.
    static string Lines(SourceLocation place)
    {
        var (line, column) = (place.Span.Line, place.Span.Column);
        var end = column + Math.Max(place.Span.Length - 1, 0);
        return place.Sheet is not null
            ? ""
            : FormattableString.Invariant($",line={line},endLine={line},col={column},endColumn={end}");
    }

    static string Data(string text) =>
        ControlPictures
            .Of(text, keepBreaks: true)
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
