using System.Globalization;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Writes the filters of the page of findings. They stay hidden where no script runs.</summary>
static class HtmlFilters
{
    static readonly string[] Weights = ["error", "warning", "maybe", "info"];

    public static void Write(HtmlWriter page, IReadOnlyList<DisplayedResult> results, Language language)
    {
        var findings = results.SelectMany(All).ToList();
        page.Open("form", ("id", "filters"), ("hidden", null), ("aria-label", HtmlTexts.Filter.In(language)));
        Rules(page, findings, language);
        page.Open("fieldset").Element("legend", HtmlTexts.Weight.In(language));
        foreach (var weight in Weights)
        {
            var count = findings.Count(finding => FindingWords.Weight(finding) == weight);
            page.Open("label")
                .Void("input", ("type", "checkbox"), ("name", "weight"), ("value", weight), ("checked", null));
            page.Text($" {FindingWords.WordOf(weight).In(language)} ({count.ToString(CultureInfo.InvariantCulture)})")
                .Close("label");
        }

        page.Close("fieldset");
        Records(page, findings, language);
        page.Element("button", HtmlTexts.ShowAll.In(language), ("type", "reset"));
        page.Element("p", "", ("id", "shown"), ("role", "status"), ("data-text", HtmlTexts.Shown.In(language)))
            .Close("form");
    }

    static IEnumerable<Finding> All(DisplayedResult shown) =>
        [.. shown.Result.Findings, .. shown.Result.Waived.Select(waived => waived.Finding), .. shown.Result.Frozen];

    static void Rules(HtmlWriter page, List<Finding> findings, Language language)
    {
        page.Element("label", HtmlTexts.Rule.In(language), ("for", "rule")).Open("select", ("id", "rule"));
        page.Element("option", HtmlTexts.AllRules.In(language), ("value", ""));
        foreach (
            var rule in findings.GroupBy(finding => finding.Code).OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            var count = rule.Count().ToString(CultureInfo.InvariantCulture);
            page.Element("option", $"{rule.Key} {rule.First().Name} ({count})", ("value", rule.Key));
        }

        page.Close("select");
    }

    static void Records(HtmlWriter page, List<Finding> findings, Language language)
    {
        page.Element("label", HtmlTexts.Record.In(language), ("for", "record"));
        page.Void(
            "input",
            ("id", "record"),
            ("type", "text"),
            ("list", "records"),
            ("autocomplete", "off"),
            ("spellcheck", "false")
        );
        page.Open("datalist", ("id", "records"));
        var ids = findings.Select(finding => finding.Record).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            page.Element("option", "", ("value", id));
        }

        page.Close("datalist");
    }
}
