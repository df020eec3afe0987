using System.Globalization;
using Relations.Dossiers;
using Relations.Reporting;

namespace Relations.Cli.Reports;

/// <summary>The end of the text report: what is waived, what did not run, and everything in numbers.</summary>
static partial class SummaryText
{
    [Message("waived {code} {record}: {reason} ({by})")]
    private static partial Message Waived(string code, ArgumentValue record, string? reason, string? by);

    [Message("waived {code} {record} at {file}:{line}: {reason} ({by})")]
    private static partial Message WaivedAt(
        string code,
        ArgumentValue record,
        string file,
        string line,
        string? reason,
        string? by
    );

    [Localized("dossier")]
    static partial LocalizedString Dossier { get; }

    [Message("not run: {rules}: {why}")]
    private static partial Message NotRun(ArgumentValue rules, LocalizedString why);

    [Message("not run: the other rules: {why}")]
    private static partial Message OthersNotRun(LocalizedString why);

    [Message("{records}: {findings}, {waived} waived")]
    private static partial Message All(Message records, ArgumentValue findings, int waived);

    [Message("{all}, {frozen} in the baseline")]
    private static partial Message AllAndFrozen(Message all, int frozen);

    [Message("{count} {count|finding is|findings are} waived; relations validate --show-waived lists {count|it|them}")]
    private static partial Message AreWaived(int count);

    public static void Write(AnsiWriter writer, IReadOnlyList<DisplayedResult> results, bool showsWaived)
    {
        foreach (var shown in results)
        {
            if (showsWaived)
            {
                WriteWaived(writer, shown);
            }

            WriteNotRun(writer, shown);
        }

        if (!showsWaived && results.Sum(shown => shown.Result.Waived.Count) is > 0 and var count)
        {
            WriteWrapped(writer, AreWaived(count));
        }

        CountTables.Write(writer, results);
        writer.Line(Numbers(results), AnsiStyles.Strong);
    }

    static void WriteWaived(AnsiWriter writer, DisplayedResult shown)
    {
        foreach (var (finding, waiver) in shown.Result.Waived)
        {
            var of = finding.Record is { } id ? new RecordValue(id) : ArgumentValue.Of(Dossier);
            WriteWrapped(
                writer,
                finding.Place is { } place
                    ? WaivedAt(finding.Code, of, shown.PathOf(place.File), LineOf(place), waiver.Reason, waiver.By)
                    : Waived(finding.Code, of, waiver.Reason, waiver.By)
            );
        }
    }

    static string LineOf(SourceLocation place) =>
        place.Sheet is null ? place.Span.Line.ToString(CultureInfo.InvariantCulture) : place.At;

    static void WriteNotRun(AnsiWriter writer, DisplayedResult shown)
    {
        foreach (var group in shown.Result.NotRun.GroupBy(notRun => notRun.Why))
        {
            var rules = group.Select(notRun => notRun.Rule.Info.Code).ToList();
            WriteWrapped(
                writer,
                rules.Count > 5 ? OthersNotRun(group.Key) : NotRun(ArgumentValue.ListOf(rules), group.Key)
            );
        }
    }

    static void WriteWrapped(AnsiWriter writer, Message text)
    {
        var indent = "";
        foreach (var line in LineWrapping.Lines(text.In(writer.Language), writer.Width - 2, -2))
        {
            writer.Line(indent + line);
            indent = "  ";
        }
    }

    /// <summary>How many records and findings results have.</summary>
    public static Message Numbers(IReadOnlyList<DisplayedResult> results)
    {
        var all = All(
            FindingCounts.Records(results.Sum(shown => shown.Result.Dossier.Records.Count)),
            FindingCounts.Of([.. results.Select(shown => shown.Result)]),
            results.Sum(shown => shown.Result.Waived.Count)
        );
        return results.Any(shown => shown.Result.Baseline is not null)
            ? AllAndFrozen(all, results.Sum(shown => shown.Result.Frozen.Count))
            : all;
    }
}
