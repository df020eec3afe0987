using System.Globalization;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>The end of the text report: what is waived, what did not run, and everything in numbers.</summary>
static class SummaryText
{
    public static void Write(Ink ink, IReadOnlyList<DisplayedResult> results)
    {
        foreach (var shown in results)
        {
            WriteWaived(ink, shown);
            WriteNotRun(ink, shown);
        }

        CountTables.Write(ink, results);
        ink.Line(Numbers(results), Styles.Strong);
    }

    static void WriteWaived(Ink ink, DisplayedResult shown)
    {
        foreach (var (finding, waiver) in shown.Result.Waived)
        {
            var place = finding.Place is null ? "" : $" at {shown.PathOf(finding.Place.File)}:{LineOf(finding.Place)}";
            WriteWrapped(
                ink,
                $"waived {finding.Code} {finding.Record ?? "dossier"}{place}: {waiver.Reason} ({waiver.By})"
            );
        }
    }

    static string LineOf(Location place) =>
        place.Sheet is null ? place.Span.Line.ToString(CultureInfo.InvariantCulture) : place.At;

    static void WriteNotRun(Ink ink, DisplayedResult shown)
    {
        foreach (var group in shown.Result.NotRun.GroupBy(notRun => notRun.Why.English))
        {
            var rules = group.Select(notRun => notRun.Rule.Info.Code).ToList();
            var which = rules.Count > 5 ? "the other rules" : string.Join(", ", rules);
            WriteWrapped(ink, $"not run: {which}: {group.Key}");
        }
    }

    static void WriteWrapped(Ink ink, string text)
    {
        var indent = "";
        foreach (var line in Wrap.Lines(text, ink.Width - 2, -2))
        {
            ink.Line(indent + line);
            indent = "  ";
        }
    }

    static string Numbers(IReadOnlyList<DisplayedResult> results)
    {
        var records = Count(results.Sum(shown => shown.Result.Dossier.Records.Count), "record", "records");
        var findings = Findings([.. results.Select(shown => shown.Result)]);
        var waived = results.Sum(shown => shown.Result.Waived.Count).ToString(CultureInfo.InvariantCulture);
        var frozen = results.Any(shown => shown.Result.Baseline is not null)
            ? string.Create(
                CultureInfo.InvariantCulture,
                $", {results.Sum(shown => shown.Result.Frozen.Count)} in the baseline"
            )
            : "";
        return $"{records}: {findings}, {waived} waived{frozen}";
    }

    /// <summary>The findings in numbers, by what they weigh.</summary>
    internal static string Findings(params IReadOnlyList<CheckResult> results)
    {
        var errors = Count(results.Sum(result => result.Count(Severity.Error)), "error", "errors");
        var warnings = Count(results.Sum(result => result.Count(Severity.Warning)), "warning", "warnings");
        var infos = Count(results.Sum(result => result.Count(Severity.Info)), "remark", "remarks");
        var maybes = Count(results.Sum(result => result.Maybes), "maybe", "maybes");
        return $"{errors}, {warnings}, {infos}, {maybes}";
    }

    internal static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
