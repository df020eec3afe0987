using Relations.Documents;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>What was checked, with what result, and by which the sources can be recognized.</summary>
sealed class ValidationSection : BriefingSection
{
    public override string Name => "validation";

    public override LocalizedString Title => SourceTexts.Validation;

    public override IEnumerable<Block> Compose(Desk desk)
    {
        yield return new Paragraph([desk.Say(SourceTexts.Composed)]);
        yield return new FactBox([.. Facts(desk)]) { Caption = desk.Say(SourceTexts.Check) };
        foreach (var block in (IEnumerable<Block>)[.. Findings(desk), .. NotRun(desk), .. Digests(desk)])
        {
            yield return block;
        }
    }

    static IEnumerable<Fact> Facts(Desk desk)
    {
        var result = desk.Result;
        if (desk.Options.ToolVersion is { } version)
        {
            yield return new(desk.Say(SourceTexts.Tool), ["Relations " + version]);
        }

        var codes = RuleCodes.Short(result.Ran.Select(rule => rule.Info.Code));
        yield return new(
            desk.Say(SourceTexts.RulesRun),
            [Desk.Number(result.Ran.Count) + (codes.Length > 0 ? desk.Colon + codes : "")]
        );
        if (desk.Dossier.Header.Rules.Count > 0)
        {
            yield return new(desk.Say(SourceTexts.RulesSet), [RulesSet(desk)]);
        }

        var counts = ((Severity[])[Severity.Error, Severity.Warning, Severity.Info])
            .Select(severity => (Name: desk.Headword(severity), Count: result.Count(severity)))
            .Append((Name: desk.Say(SourceTexts.Maybes), Count: result.Maybes))
            .Append((Name: desk.Say(SourceTexts.Waived), Count: result.Waived.Count));
        yield return new(
            desk.Say(SourceTexts.Findings),
            [string.Join(" · ", counts.Select(count => $"{count.Name}{desk.Colon}{Desk.Number(count.Count)}"))]
        );
        if (result.Baseline is not null || result.Frozen.Count > 0)
        {
            yield return new(desk.Say(SourceTexts.Frozen), [Frozen(desk, result.Frozen)]);
        }
    }

    static string RulesSet(Desk desk) =>
        string.Join(
            desk.Semicolon,
            desk.Dossier.Header.Rules.OrderBy(setting => setting.Rule, StringComparer.Ordinal)
                .Select(setting => $"{setting.Rule}{desk.Colon}{desk.Word(setting.Severity)}")
        );

    static string Frozen(Desk desk, IReadOnlyList<Finding> findings)
    {
        var rules = findings
            .GroupBy(finding => finding.Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} × {Desk.Number(group.Count())}");
        return Desk.Number(findings.Count) + (findings.Count > 0 ? desk.Colon + string.Join(", ", rules) : "");
    }

    static IEnumerable<Block> Findings(Desk desk)
    {
        var rules = desk
            .Result.Findings.GroupBy(finding => finding.Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        if (rules.Count == 0)
        {
            yield break;
        }

        yield return RecordTable.Of<IGrouping<string, Finding>>(
            desk,
            rules,
            new(SourceTexts.Rule, 3, rule => [RuleCodes.Told(rule.Key, desk.Language)]) { NamesRows = true },
            new(SourceTexts.Certain, 1, rule => [Desk.Number(rule.Count(f => f.Verdict == Verdict.Violated))])
            {
                AlignEnd = true,
            },
            new(SourceTexts.Maybes, 1, rule => [Desk.Number(rule.Count(f => f.Verdict == Verdict.Maybe))])
            {
                AlignEnd = true,
            }
        ) with
        {
            Caption = desk.Say(SourceTexts.ByRule),
        };
    }

    static IEnumerable<Block> NotRun(Desk desk)
    {
        var items = desk
            .Result.NotRun.GroupBy(rule => Why(desk, rule))
            .Select(group =>
                (IReadOnlyList<Block>)
                    [
                        new Paragraph([
                            RuleCodes.Short(group.Select(rule => rule.Rule.Info.Code)) + desk.Colon,
                            group.Key,
                        ]),
                    ]
            )
            .ToList();
        return items.Count == 0 ? [] : [new Heading(2, [desk.Say(SourceTexts.RulesNotRun)]), new ListBlock(items)];
    }

    static string Why(Desk desk, RuleNotRun rule) =>
        desk.Say(
            desk.Result.Dossier.IsIncomplete ? SourceTexts.Broken
            : rule.Rule.Info.NeedsAsOf && desk.Options.AsOf is null ? SourceTexts.NeedsAsOf
            : rule.Why
        );

    static IEnumerable<Block> Digests(Desk desk)
    {
        var items = desk
            .Passages.Sources.Where(source => source.Source?.File is not null)
            .Select(source => (IReadOnlyList<Block>)[new Paragraph(Digest(desk, source.Number, source.Source!))])
            .ToList();
        return items.Count == 0 ? [] : [new Heading(2, [desk.Say(SourceTexts.Digests)]), new ListBlock(items)];
    }

    static Inlines Digest(Desk desk, int number, Source source)
    {
        var digest = desk.Dossier.StoredTexts.Of(source)?.Sha256;
        var verdict =
            digest is null ? SourceTexts.Unavailable
            : source.Sha256 is null ? SourceTexts.Unregistered
            : digest.Equals(source.Sha256, StringComparison.OrdinalIgnoreCase) ? SourceTexts.Matches
            : SourceTexts.Differs;
        return
        [
            $"[{Desk.Number(number)}] {source.File}{desk.Colon}",
            digest is null ? "" : $"SHA-256 {digest}, ",
            desk.Say(verdict),
        ];
    }
}
