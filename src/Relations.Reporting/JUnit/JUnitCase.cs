using Relations.Rules;

namespace Relations.Reporting;

/// <summary>How a case of a JUnit report ended.</summary>
enum JUnitOutcome
{
    Passed,
    Failed,
    Skipped,
    Defective,
}

/// <summary>A finding, or a rule without one, as a case of a JUnit report.</summary>
sealed record JUnitCase(string Code, string Rule, string Name, Finding? Finding, JUnitOutcome Outcome, string Why)
{
    JUnitCase(Finding finding, JUnitOutcome outcome, string why, Language language)
        : this(
            finding.Code,
            finding.Name,
            FindingWords.Subject(finding) ?? ReportTexts.Dossier.In(language),
            finding,
            outcome,
            why
        ) { }

    JUnitCase(RuleInfo info, JUnitOutcome outcome, string why, Language language)
        : this(info.Code, info.Name, info.SummaryText.In(language).TrimEnd('.'), null, outcome, why) { }

    /// <summary>The cases of a dossier, by code: one for each finding and one for each rule that found nothing.</summary>
    public static List<JUnitCase> Of(DisplayedResult shown, ReportContext context)
    {
        var (result, language) = (shown.Result, context.Language);
        List<JUnitCase> cases =
        [
            .. result.Findings.Select(finding => new JUnitCase(
                finding,
                context.Fails(finding) ? JUnitOutcome.Failed : JUnitOutcome.Passed,
                "",
                language
            )),
            .. result.Waived.Select(w => new JUnitCase(
                w.Finding,
                JUnitOutcome.Skipped,
                ReportTexts.Waived(w.Waiver.Reason).In(language),
                language
            )),
            .. result.Frozen.Select(finding => new JUnitCase(
                finding,
                JUnitOutcome.Skipped,
                ReportTexts.InBaseline.In(language),
                language
            )),
        ];
        var found = cases.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        cases.AddRange(
            result
                .Ran.Where(rule => !found.Contains(rule.Info.Code))
                .Select(rule => new JUnitCase(rule.Info, JUnitOutcome.Passed, "", language))
        );
        cases.AddRange(
            result.NotRun.Select(notRun => new JUnitCase(
                notRun.Rule.Info,
                JUnitOutcome.Skipped,
                notRun.Why.In(language),
                language
            ))
        );
        cases.AddRange(
            result.SystemErrors.Select(error => new JUnitCase(
                "SYSTEM",
                error.Rule,
                error.Record ?? ReportTexts.Dossier.In(language),
                null,
                JUnitOutcome.Defective,
                error.Text.In(language)
            ))
        );
        return [.. cases.OrderBy(c => c.Code, StringComparer.Ordinal)];
    }
}
