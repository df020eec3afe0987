namespace Relations.Rules;

/// <summary>How a case of a JUnit report ended.</summary>
enum JUnitOutcome
{
    Passed,
    Failed,
    Skipped,
}

/// <summary>A finding, or a rule without one, as a case of a JUnit report.</summary>
sealed record JUnitCase(string Code, string Rule, string Name, Finding? Finding, JUnitOutcome Outcome, string Why)
{
    JUnitCase(Finding finding, JUnitOutcome outcome, string why)
        : this(finding.Code, finding.Name, FindingWords.Subject(finding) ?? "dossier", finding, outcome, why) { }

    JUnitCase(RuleInfo info, JUnitOutcome outcome, string why)
        : this(info.Code, info.Name, info.Summary.TrimEnd('.'), null, outcome, why) { }

    /// <summary>The cases of a dossier, by code: one for each finding and one for each rule that found nothing.</summary>
    public static List<JUnitCase> Of(DisplayedResult shown, ReportContext context)
    {
        var result = shown.Result;
        List<JUnitCase> cases =
        [
            .. result.Findings.Select(finding => new JUnitCase(
                finding,
                context.Fails(finding) ? JUnitOutcome.Failed : JUnitOutcome.Passed,
                ""
            )),
            .. result.Waived.Select(w => new JUnitCase(w.Finding, JUnitOutcome.Skipped, $"waived: {w.Waiver.Reason}")),
            .. result.Frozen.Select(finding => new JUnitCase(
                finding,
                JUnitOutcome.Skipped,
                "it stands in the baseline"
            )),
        ];
        var found = cases.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        cases.AddRange(
            result
                .Ran.Where(rule => !found.Contains(rule.Info.Code))
                .Select(rule => new JUnitCase(rule.Info, JUnitOutcome.Passed, ""))
        );
        cases.AddRange(
            result.NotRun.Select(notRun => new JUnitCase(notRun.Rule.Info, JUnitOutcome.Skipped, notRun.Why.English))
        );
        return [.. cases.OrderBy(c => c.Code, StringComparer.Ordinal)];
    }
}
