using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>How many findings each rule and each file has, for reports that are longer than a look.</summary>
static partial class CountTables
{
    [Localized("no file")]
    static partial LocalizedString NoFile { get; }

    [Localized("By rule")]
    static partial LocalizedString ByRule { get; }

    [Localized("By file")]
    static partial LocalizedString ByFile { get; }

    // Below that a reader sees as much from the findings themselves.
    const int Fewest = 3;

    public static void Write(AnsiWriter writer, IReadOnlyList<DisplayedResult> results)
    {
        var byRule = new SortedDictionary<string, FindingTally>(StringComparer.Ordinal);
        var byFile = new SortedDictionary<string, FindingTally>(StringComparer.Ordinal);
        foreach (var shown in results)
        {
            foreach (var finding in shown.Result.Findings)
            {
                Count(byRule, $"{finding.Code} {finding.Name}", finding);
                var file = finding.Place is null ? NoFile.In(writer.Language) : shown.PathOf(finding.Place.File);
                Count(byFile, file, finding);
            }
        }

        if (results.Sum(shown => shown.Result.Findings.Count) >= Fewest)
        {
            Write(writer, ByRule, byRule);
            Write(writer, ByFile, byFile);
            writer.Line();
        }
    }

    static void Count(SortedDictionary<string, FindingTally> tallies, string name, Finding finding)
    {
        if (!tallies.TryGetValue(name, out var tally))
        {
            tallies.Add(name, tally = new());
        }

        tally.Add(finding);
    }

    static void Write(AnsiWriter writer, LocalizedString title, SortedDictionary<string, FindingTally> tallies)
    {
        writer.Line(title.In(writer.Language), AnsiStyles.Strong);
        var width = tallies.Keys.Max(name => name.Length);
        foreach (var (name, tally) in tallies)
        {
            writer.Line($"  {name.PadRight(width)}  {tally.Words.In(writer.Language)}");
        }
    }
}
