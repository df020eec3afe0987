using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>The findings that dates leave undecided and those that a waiver accepts, told by what they are about.</summary>
static class OpenFindings
{
    public static IReadOnlyList<Inlines> Undecided(BriefingContext context) =>
        [
            .. Ordered(context.Result.Findings.Where(finding => finding.Verdict == Verdict.Maybe), finding => finding)
                .DistinctBy(finding => (finding.Code, Whom(finding)))
                .Select(finding =>
                    context.Say(
                        UncertaintyTexts.CannotTell,
                        About(context, finding),
                        [RuleCodes.Told(finding.Code, context.Language)]
                    )
                )
                .DistinctBy(BriefingContext.Plain),
        ];

    /// <summary>What is accepted; records that are excused from one rule for one reason by one person stand together.</summary>
    public static IReadOnlyList<Inlines> Accepted(BriefingContext context) =>
        [
            .. Ordered(context.Result.Waived, waived => waived.Finding)
                .GroupBy(one => (one.Finding.Code, one.Waiver.Reason, one.Waiver.By, one.Waiver.Until))
                .Select(group => Accepted(context, [.. group])),
        ];

    static Inlines Accepted(BriefingContext context, IReadOnlyList<WaivedFinding> alike)
    {
        var (finding, waiver) = alike[0];
        var said = context.Say(
            UncertaintyTexts.Waived,
            BriefingContext.Joined(
                alike
                    .DistinctBy(one => Whom(one.Finding))
                    .Select(one => About(context, one.Finding))
                    .DistinctBy(BriefingContext.Plain),
                context.Semicolon
            ),
            [RuleCodes.Told(finding.Code, context.Language)],
            LanguageTagging.OfCurator(context, Sentence(waiver.Reason)),
            LanguageTagging.OfCurator(context, waiver.By ?? "")
        );
        return [.. said, .. Until(context, waiver)];
    }

    static string Sentence(string? text) =>
        text is null ? ""
        : text.EndsWith('.') ? text
        : text + ".";

    static Inlines Until(BriefingContext context, Waiver waiver) =>
        waiver.Until is null ? [] : [" ", .. context.Say(UncertaintyTexts.Until, [context.Date(waiver.Until)])];

    static Inlines About(BriefingContext context, Finding finding) =>
        BriefingContext.Joined(
            Records(finding)
                .Select(id => context.Name(new Ref<Record>(id)))
                .DefaultIfEmpty([context.Say(UncertaintyTexts.Whole)]),
            " / "
        );

    static IEnumerable<string> Records(Finding finding) =>
        finding
            .Related.Select(related => related.Record)
            .Prepend(finding.Record)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    // Two findings may differ in their fields, or in which of two records they begin with.
    static string Whom(Finding finding) => string.Join('\n', Records(finding).Order(StringComparer.Ordinal));

    // Findings come in the order of the files, on which a briefing must not depend.
    static IEnumerable<T> Ordered<T>(IEnumerable<T> findings, Func<T, Finding> of) =>
        findings
            .OrderBy(finding => of(finding).Code, StringComparer.Ordinal)
            .ThenBy(finding => of(finding).Record, NaturalOrder.Comparer)
            .ThenBy(finding => of(finding).Field, StringComparer.Ordinal)
            .ThenBy(finding => of(finding).Message, StringComparer.Ordinal);
}
