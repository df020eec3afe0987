using System.Text;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Writes what <c>relations explain</c> says of rules as Markdown and as plain text, from the catalogue.</summary>
public static class RuleReference
{
    /// <summary>The page of all rules, with lines ending in LF.</summary>
    public static string Write()
    {
        var page = new StringBuilder("# The rules\n\n");
        page.Append(
            "Written by `relations schema rules` from the rules themselves; `relations explain CODE` says the same.\n"
        );
        page.Append(
            "A rule on dates is *violated*, *undetermined* or *satisfied*; an undetermined finding is a `maybe` in machine formats.\n"
        );
        page.Append(
            "The severity of a rule can be set in `dossier.yaml`: `rules: [{ rule: CON001, severity: off }]`.\n"
        );
        page.Append("\n| code | name | weight | flags |\n|---|---|---|---|\n");
        foreach (var info in Catalogue.All.Select(rule => rule.Info))
        {
            var link = $"[{info.Code}](#{Anchor(info)})";
            page.Append($"| {link} | {info.Name} | {Weight(info)} | {Cell(info.Summary)} |\n");
        }

        foreach (var rule in Catalogue.All)
        {
            var summary = $"{rule.Info.Summary} ({Weight(rule.Info)})";
            page.Append($"\n## {rule.Info.Code} {rule.Info.Name}\n\n{summary}\n\n{Markdown(rule)}");
        }

        return page.ToString();
    }

    /// <summary>Why a rule is one, on what it rests, and its examples, as Markdown without a heading.</summary>
    public static string Markdown(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var page = new StringBuilder();
        foreach (var (title, text) in Sections(rule.Info, Language.English))
        {
            page.Append($"**{title}.** {Sentence(text)}\n\n");
        }

        foreach (var example in rule.Examples)
        {
            page.Append(
                $"{TitleOf(example)}:\n\n```yaml\n{example.Dossier.ReplaceLineEndings("\n").TrimEnd()}\n```\n\n"
            );
            foreach (var finding in example.Findings)
            {
                page.Append($"- `{finding.Replace('`', '\'').Replace("\n", " ", StringComparison.Ordinal)}`\n");
            }

            page.Append(example.Findings.Count > 0 ? "\n" : "");
        }

        return page.ToString().TrimEnd() + "\n";
    }

    /// <summary>Why a rule is one and on what it rests, as plain text.</summary>
    public static string PlainText(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var sections = Sections(rule.Info, Language.English)
            .Select(section => $"{section.Title}: {Sentence(section.Text)}");
        return $"{rule.Info.Summary}\n\n{string.Join("\n\n", sections)}\n";
    }

    /// <summary>What there is to know about a rule, under the headings of <c>relations explain</c>.</summary>
    public static IEnumerable<(string Title, string Text)> Sections(RuleInfo info, Language language)
    {
        ArgumentNullException.ThrowIfNull(info);
        var law = info.LawFrom?.ToString("uuuu-MM-dd", null);
        yield return (ExplainTexts.Why.In(language), info.WhyText.In(language));
        yield return (
            ExplainTexts.Basis.In(language),
            law is null ? info.BasisText.In(language) : ExplainTexts.LawFrom(info.BasisText, law).In(language)
        );
        yield return (
            ExplainTexts.Needs.In(language),
            info.NeedsAsOf ? ExplainTexts.WithAsOf(info.NeedsText).In(language) : info.NeedsText.In(language)
        );
        if (info.VerdictsText is { } verdicts)
        {
            yield return (ExplainTexts.Verdicts.In(language), verdicts.In(language));
        }

        foreach (var exception in info.ExceptionTexts)
        {
            yield return (ExplainTexts.Exception.In(language), exception.In(language));
        }
    }

    /// <summary>What an example shows, and on which side of the rule.</summary>
    public static Message TitleOf(Example example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return example.Findings.Count == 0 ? ExplainTexts.Keeps(example.Title) : ExplainTexts.Breaks(example.Title);
    }

    /// <summary>What a rule weighs, and whether it has three answers.</summary>
    public static string WeightOf(RuleInfo info, Language language)
    {
        ArgumentNullException.ThrowIfNull(info);
        var severity = FindingWords.WordOf(info.Severity);
        return info.Verdicts is null ? severity.In(language) : ExplainTexts.ThreeValued(severity).In(language);
    }

    static string Weight(RuleInfo info) => WeightOf(info, Language.English);

    static string Anchor(RuleInfo info) => $"{info.Code.ToLowerInvariant()}-{info.Name}";

    static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
