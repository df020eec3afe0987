using Relations.Documents;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>What was checked, with what result, and by which the sources can be recognized.</summary>
sealed class ValidationSection : BriefingSection
{
    public override string Name => "validation";

    public override LocalizedString Title => SourceTexts.Validation;

    public override bool IsForArchive => true;

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        yield return new Paragraph([context.Say(SourceTexts.Composed)]);
        yield return new FactBox([.. Facts(context)]) { Caption = context.Say(SourceTexts.Check) };
        foreach (var block in (IEnumerable<Block>)[.. Findings(context), .. NotRun(context), .. Digests(context)])
        {
            yield return block;
        }
    }

    static IEnumerable<Fact> Facts(BriefingContext context)
    {
        var result = context.Result;
        if (context.Options.ToolVersion is { } version)
        {
            yield return new(context.Say(SourceTexts.Tool), ["Relations " + version]);
        }

        var codes = RuleCodes.Short(result.Ran.Select(rule => rule.Info.Code));
        yield return new(
            context.Say(SourceTexts.RulesRun),
            [BriefingContext.Number(result.Ran.Count) + (codes.Length > 0 ? context.Colon + codes : "")]
        );
        if (context.Dossier.Header.Rules.Count > 0)
        {
            yield return new(context.Say(SourceTexts.RulesSet), [RulesSet(context)]);
        }

        var counts = ((Severity[])[Severity.Error, Severity.Warning, Severity.Info])
            .Select(severity => (Name: context.Headword(severity), Count: result.Count(severity)))
            .Append((Name: context.Say(SourceTexts.Maybes), Count: result.Maybes))
            .Append((Name: context.Say(SourceTexts.Waived), Count: result.Waived.Count));
        yield return new(
            context.Say(SourceTexts.Findings),
            [
                string.Join(
                    " · ",
                    counts.Select(count => $"{count.Name}{context.Colon}{BriefingContext.Number(count.Count)}")
                ),
            ]
        );
        if (result.Baseline is not null || result.Frozen.Count > 0)
        {
            yield return new(context.Say(SourceTexts.Frozen), [Frozen(context, result.Frozen)]);
        }
    }

    static string RulesSet(BriefingContext context) =>
        string.Join(
            context.Semicolon,
            context
                .Dossier.Header.Rules.OrderBy(setting => setting.Rule, StringComparer.Ordinal)
                .Select(setting => $"{setting.Rule}{context.Colon}{context.Word(setting.Severity)}")
        );

    static string Frozen(BriefingContext context, IReadOnlyList<Finding> findings)
    {
        var rules = findings
            .GroupBy(finding => finding.Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} × {BriefingContext.Number(group.Count())}");
        return BriefingContext.Number(findings.Count)
            + (findings.Count > 0 ? context.Colon + string.Join(", ", rules) : "");
    }

    static IEnumerable<Block> Findings(BriefingContext context)
    {
        var rules = context
            .Result.Findings.GroupBy(finding => finding.Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        if (rules.Count == 0)
        {
            yield break;
        }

        yield return RecordTable.Of<IGrouping<string, Finding>>(
            context,
            rules,
            new(SourceTexts.Rule, 3, rule => [RuleCodes.Told(rule.Key, context.Language)]) { NamesRows = true },
            new(
                SourceTexts.Certain,
                1,
                rule => [BriefingContext.Number(rule.Count(f => f.Verdict == Verdict.Violated))]
            )
            {
                AlignEnd = true,
            },
            new(SourceTexts.Maybes, 1, rule => [BriefingContext.Number(rule.Count(f => f.Verdict == Verdict.Maybe))])
            {
                AlignEnd = true,
            }
        ) with
        {
            Caption = context.Say(SourceTexts.ByRule),
        };
    }

    static IEnumerable<Block> NotRun(BriefingContext context)
    {
        var items = context
            .Result.NotRun.GroupBy(rule => Why(context, rule))
            .Select(group =>
                (IReadOnlyList<Block>)
                    [
                        new Paragraph([
                            RuleCodes.Short(group.Select(rule => rule.Rule.Info.Code)) + context.Colon,
                            group.Key,
                        ]),
                    ]
            )
            .ToList();
        return items.Count == 0 ? [] : [new Heading(2, [context.Say(SourceTexts.RulesNotRun)]), new ListBlock(items)];
    }

    static string Why(BriefingContext context, RuleNotRun rule) =>
        context.Say(
            context.Result.Dossier.IsIncomplete ? SourceTexts.Broken
            : rule.Rule.Info.NeedsAsOf && context.Options.AsOf is null ? SourceTexts.NeedsAsOf
            : rule.Why
        );

    static IEnumerable<Block> Digests(BriefingContext context)
    {
        var items = context
            .Passages.Sources.Where(source => source.Source?.File is not null)
            .Select(source => (IReadOnlyList<Block>)[new Paragraph(Digest(context, source.Number, source.Source!))])
            .ToList();
        return items.Count == 0 ? [] : [new Heading(2, [context.Say(SourceTexts.Digests)]), new ListBlock(items)];
    }

    static Inlines Digest(BriefingContext context, int number, Source source)
    {
        var digest = context.Dossier.StoredTexts.Of(source)?.Sha256;
        var verdict =
            digest is null ? SourceTexts.Unavailable
            : source.Sha256 is null ? SourceTexts.Unregistered
            : digest.Equals(source.Sha256, StringComparison.OrdinalIgnoreCase) ? SourceTexts.Matches
            : SourceTexts.Differs;
        return
        [
            $"[{BriefingContext.Number(number)}] {source.File}{context.Colon}",
            digest is null ? "" : $"SHA-256 {digest}, ",
            context.Say(verdict),
        ];
    }
}
