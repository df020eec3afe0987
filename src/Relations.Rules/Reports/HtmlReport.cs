using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Relations.Rules;

/// <summary>
/// Writes findings as one page that needs nothing but itself: no network, no other file. With JavaScript it filters by
/// rule, weight and record; without, it is a list. A policy in the page keeps everything else out, whatever the data says.
/// </summary>
public static class HtmlReport
{
    /// <summary>Writes the results of one or more dossiers. The stream stays open.</summary>
    public static void Write(IReadOnlyList<DisplayedResult> results, Stream output)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var page = new HtmlWriter(text);
        var titles = results.Select(TitleOf).ToList();
        Head(page, "Findings: " + string.Join(", ", titles));
        page.Open("header").Element("h1", "Findings").Element("p", string.Join(", ", titles));
        page.Element("p", Numbers(results), ("class", "numbers")).Close("header").Open("main");
        HtmlFilters.Write(page, results);
        page.Element("h2", "What was found");
        HtmlFindings.Write(page, results, shown => shown.Result.Findings.Select(f => new Listed(f, null)), "findings");
        Settled(page, results);
        NotRun(page, results);
        page.Close("main").Raw("<script>").Raw(HtmlAssets.Script).Raw("</script>").Close("body").Close("html");
    }

    static void Head(HtmlWriter page, string title)
    {
        var policy =
            $"default-src 'none'; style-src {Digest(HtmlAssets.Style)}; script-src {Digest(HtmlAssets.Script)}";
        page.Raw("<!doctype html>").Open("html", ("lang", "en")).Open("head").Void("meta", ("charset", "utf-8"));
        page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy));
        page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Element("title", title).Raw("<style>").Raw(HtmlAssets.Style).Raw("</style>").Close("head").Open("body");
    }

    static string Digest(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    static string TitleOf(DisplayedResult shown) =>
        shown.Result.Dossier.Header.Title?.In(Language.English) is { Length: > 0 } title ? title
        : shown.Folder.Length > 0 ? shown.Folder
        : "a dossier";

    static string Numbers(IReadOnlyList<DisplayedResult> results) =>
        string.Join(
            ", ",
            Number(results.Sum(shown => shown.Result.Dossier.Records.Count), "record"),
            Number(results.Sum(shown => shown.Result.Count(Severity.Error)), "error"),
            Number(results.Sum(shown => shown.Result.Count(Severity.Warning)), "warning"),
            Number(results.Sum(shown => shown.Result.Count(Severity.Info)), "remark"),
            Number(results.Sum(shown => shown.Result.Maybes), "maybe")
        );

    static string Number(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");

    static void Settled(HtmlWriter page, IReadOnlyList<DisplayedResult> results)
    {
        if (results.Any(shown => shown.Result.Waived.Count > 0))
        {
            page.Element("h2", "What is waived");
            HtmlFindings.Write(
                page,
                results,
                shown => shown.Result.Waived.Select(w => new Listed(w.Finding, $"{w.Waiver.Reason} ({w.Waiver.By})")),
                "waived"
            );
        }

        if (results.Any(shown => shown.Result.Frozen.Count > 0))
        {
            page.Element("h2", "What stands in the baseline");
            HtmlFindings.Write(page, results, shown => shown.Result.Frozen.Select(f => new Listed(f, null)), "frozen");
        }
    }

    static void NotRun(HtmlWriter page, IReadOnlyList<DisplayedResult> results)
    {
        var notRun = results.SelectMany(shown => shown.Result.NotRun).ToLookup(rule => rule.Why.English);
        if (notRun.Count > 0)
        {
            page.Element("h2", "What did not run").Open("ul");
            foreach (var group in notRun)
            {
                var codes = group.Select(rule => rule.Rule.Info.Code).Distinct().Order(StringComparer.Ordinal);
                page.Element("li", $"{string.Join(", ", codes)}: {group.Key}");
            }

            page.Close("ul");
        }
    }
}

/// <summary>A finding of a list, and the reason why it is settled; null where it is not.</summary>
sealed record Listed(Finding Finding, string? Reason);
