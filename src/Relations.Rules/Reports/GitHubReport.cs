using System.Globalization;
using System.Text;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Writes findings as the commands by which a step of a GitHub workflow annotates files. A step shows ten errors, ten
/// warnings and ten notices; the rest are told in numbers. A finding that cannot tell is a notice. What is settled is told in
/// the log alone.
/// </summary>
public static class GitHubReport
{
    const int Most = 10;

    static readonly string[] Commands = ["error", "warning", "notice"];

    /// <summary>Writes the results of one or more dossiers, errors first. The stream stays open.</summary>
    public static void Write(IReadOnlyList<DisplayedResult> results, Stream output)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var all = results
            .SelectMany(shown => shown.Result.Findings.Select(finding => (Shown: shown, Finding: finding)))
            .ToLookup(pair => CommandOf(pair.Finding));
        List<string> left = [];
        foreach (var command in Commands)
        {
            foreach (var (shown, finding) in all[command].Take(Most))
            {
                text.WriteLine(Line(command, shown, finding));
            }

            if (all[command].Count() - Most is > 0 and var more)
            {
                left.Add(string.Create(CultureInfo.InvariantCulture, $"{more} more {command}{(more == 1 ? "" : "s")}"));
            }
        }

        WriteSettled(text, results);
        if (left.Count > 0)
        {
            text.WriteLine($"relations: not annotated, because a step shows no more: {string.Join(", ", left)}");
        }
    }

    static void WriteSettled(StreamWriter text, IReadOnlyList<DisplayedResult> results)
    {
        foreach (var (finding, waiver) in results.SelectMany(shown => shown.Result.Waived))
        {
            var subject = FindingWords.Subject(finding) ?? "the dossier";
            // A line break would let data begin a line, and with it a command.
            text.WriteLine(
                VisibleText.Of(
                    FindingWords.OneLine(
                        $"relations: waived {finding.Code} of {subject}: {waiver.Reason} ({waiver.By})"
                    )
                )
            );
        }

        if (results.Sum(shown => shown.Result.Frozen.Count) is > 0 and var frozen)
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"relations: {frozen} in the baseline"));
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

    static string Line(string command, DisplayedResult shown, Finding finding)
    {
        var place = FindingWords.PlaceOf(shown, finding);
        var title =
            finding.Verdict == Verdict.Maybe
                ? $"{finding.Code} {finding.Name} (maybe)"
                : $"{finding.Code} {finding.Name}";
        var file = Property(shown.PathOf(place.File));
        var message = FindingWords.Told(finding, place);
        return $"::{command} file={file}{Lines(place)},title={Property(title)}::{Data(message)}";
    }

    // A workbook has no lines; the message names the cell. The end column counts, so a stretch of one character ends
    // where it starts.
    static string Lines(Location place)
    {
        var (line, column) = (place.Span.Line, place.Span.Column);
        var end = column + Math.Max(place.Span.Length - 1, 0);
        return place.Sheet is not null
            ? ""
            : FormattableString.Invariant($",line={line},endLine={line},col={column},endColumn={end}");
    }

    static string Data(string text) =>
        VisibleText
            .Of(text, keepBreaks: true)
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
