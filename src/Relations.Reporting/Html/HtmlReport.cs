using System.Security.Cryptography;
using System.Text;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>
/// Writes findings as one page that needs nothing but itself: no network, no other file. With JavaScript it filters by
/// rule, weight and record; without, it is a list. A policy in the page keeps everything else out, whatever the data says.
/// </summary>
[Registered(50)]
public static class HtmlReport
{
    /// <summary>The format, by its name on the command line.</summary>
    public static ReportFormat Format { get; } =
        new("html", (results, context, output) => Write(results, context.Language, context.Limits, output));

    /// <summary>Writes the results of one or more dossiers. The stream stays open.</summary>
    /// <param name="results">The results.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IReadOnlyList<DisplayedResult> results, Language language, Stream output) =>
        Write(results, language, FindingLimits.None, output);

    /// <summary>The same with as many findings as limits allow; the others are counted.</summary>
    public static void Write(
        IReadOnlyList<DisplayedResult> results,
        Language language,
        FindingLimits limits,
        Stream output
    )
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var page = new HtmlWriter(text);
        var titles = results.Select(shown => TitleOf(shown, language)).ToList();
        Head(page, HtmlTexts.Title(ArgumentValue.ListOf(titles)).In(language), language);
        page.Open("header").Element("h1", HtmlTexts.Findings.In(language)).Element("p", string.Join(", ", titles));
        page.Element("p", Numbers(results).In(language), ("class", "numbers")).Close("header").Open("main");
        Failed(page, results, language);
        HtmlFilters.Write(page, results, language);
        page.Element("h2", HtmlTexts.Found.In(language));
        HtmlFindings.WriteGroups(page, FindingGroup.Of(results, limits), language);
        Settled(page, results, language);
        NotRun(page, results, language);
        page.Close("main").Raw("<script>").Raw(HtmlAssets.Script).Raw("</script>").Close("body").Close("html");
    }

    static void Head(HtmlWriter page, string title, Language language)
    {
        var policy =
            $"default-src 'none'; style-src {Digest(HtmlAssets.Style)}; script-src {Digest(HtmlAssets.Script)}";
        page.Raw("<!doctype html>")
            .Open("html", ("lang", language.Code()))
            .Open("head")
            .Void("meta", ("charset", "utf-8"));
        page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy));
        page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Element("title", title).Raw("<style>").Raw(HtmlAssets.Style).Raw("</style>").Close("head").Open("body");
    }

    static string Digest(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    static string TitleOf(DisplayedResult shown, Language language) =>
        shown.Result.Dossier.Header.Title?.In(language) is { Length: > 0 } title ? title
        : shown.Folder.Length > 0 ? shown.Folder
        : HtmlTexts.ADossier.In(language);

    static ArgumentValue Numbers(IReadOnlyList<DisplayedResult> results) =>
        ArgumentValue.List([
            ArgumentValue.Of(FindingCounts.Records(results.Sum(shown => shown.Result.Dossier.Records.Count))),
            FindingCounts.Of([.. results.Select(shown => shown.Result)]),
        ]);

    static void Settled(HtmlWriter page, IReadOnlyList<DisplayedResult> results, Language language)
    {
        if (results.Any(shown => shown.Result.Waived.Count > 0))
        {
            page.Element("h2", HtmlTexts.Waived.In(language));
            HtmlFindings.Write(
                page,
                results,
                language,
                shown =>
                    shown.Result.Waived.Select(w => new ListedFinding(w.Finding, $"{w.Waiver.Reason} ({w.Waiver.By})")),
                "waived"
            );
        }

        if (results.Any(shown => shown.Result.Frozen.Count > 0))
        {
            page.Element("h2", HtmlTexts.Frozen.In(language));
            HtmlFindings.Write(
                page,
                results,
                language,
                shown => shown.Result.Frozen.Select(f => new ListedFinding(f, null)),
                "frozen"
            );
        }
    }

    static void Failed(HtmlWriter page, IReadOnlyList<DisplayedResult> results, Language language)
    {
        var errors = results.SelectMany(shown => shown.Result.SystemErrors).ToList();
        if (errors.Count > 0)
        {
            page.Element("h2", HtmlTexts.Failed.In(language)).Open("ul");
            errors.ForEach(error => page.Element("li", error.Text.In(language)));
            page.Close("ul");
        }
    }

    static void NotRun(HtmlWriter page, IReadOnlyList<DisplayedResult> results, Language language)
    {
        var notRun = results.SelectMany(shown => shown.Result.NotRun).ToLookup(rule => rule.Why);
        if (notRun.Count > 0)
        {
            page.Element("h2", HtmlTexts.NotRun.In(language)).Open("ul");
            foreach (var group in notRun)
            {
                var codes = group.Select(rule => rule.Rule.Info.Code).Distinct().Order(StringComparer.Ordinal);
                var why = HtmlTexts.WhyNotRun(ArgumentValue.ListOf(codes), group.Key);
                page.Element("li", why.In(language));
            }

            page.Close("ul");
        }
    }
}

/// <summary>A finding of a list, and the reason why it is settled; null where it is not.</summary>
sealed record ListedFinding(Finding Finding, string? Reason);
