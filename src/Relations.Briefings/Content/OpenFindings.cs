using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>The findings that dates leave undecided and those that a waiver accepts, told by what they are about.</summary>
static class OpenFindings
{
    public static IReadOnlyList<Inlines> Undecided(Desk desk) =>
        [
            .. Ordered(desk.Result.Findings.Where(finding => finding.Verdict == Verdict.Maybe), finding => finding)
                .DistinctBy(finding => (finding.Code, Whom(finding)))
                .Select(finding =>
                    desk.Say(
                        UncertaintyTexts.CannotTell,
                        About(desk, finding),
                        [RuleCodes.Told(finding.Code, desk.Language)]
                    )
                )
                .DistinctBy(Desk.Plain),
        ];

    /// <summary>What is accepted; records that are excused from one rule for one reason by one person stand together.</summary>
    public static IReadOnlyList<Inlines> Accepted(Desk desk) =>
        [
            .. Ordered(desk.Result.Waived, waived => waived.Finding)
                .GroupBy(one => (one.Finding.Code, one.Waiver.Reason, one.Waiver.By, one.Waiver.Until))
                .Select(group => Accepted(desk, [.. group])),
        ];

    static Inlines Accepted(Desk desk, IReadOnlyList<WaivedFinding> alike)
    {
        var (finding, waiver) = alike[0];
        var said = desk.Say(
            UncertaintyTexts.Waived,
            Desk.Joined(
                alike
                    .DistinctBy(one => Whom(one.Finding))
                    .Select(one => About(desk, one.Finding))
                    .DistinctBy(Desk.Plain),
                desk.Semicolon
            ),
            [RuleCodes.Told(finding.Code, desk.Language)],
            Tongue.OfCurator(desk, Sentence(waiver.Reason)),
            Tongue.OfCurator(desk, waiver.By ?? "")
        );
        return [.. said, .. Until(desk, waiver)];
    }

    static string Sentence(string? text) =>
        text is null ? ""
        : text.EndsWith('.') ? text
        : text + ".";

    static Inlines Until(Desk desk, Waiver waiver) =>
        waiver.Until is null ? [] : [" ", .. desk.Say(UncertaintyTexts.Until, [desk.Date(waiver.Until)])];

    static Inlines About(Desk desk, Finding finding) =>
        Desk.Joined(
            Records(finding)
                .Select(id => desk.Name(new Ref<Record>(id)))
                .DefaultIfEmpty([desk.Say(UncertaintyTexts.Whole)]),
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
