using System.Globalization;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Writes lists of findings, each with the lines it speaks of and the passages it rests on.</summary>
sealed class HtmlFindings(HtmlWriter page, DisplayedResult shown, Language language)
{
    readonly SourceLines lines = new(shown.Result.Dossier.Files);

    public static void Write(
        HtmlWriter page,
        IReadOnlyList<DisplayedResult> results,
        Language language,
        Func<DisplayedResult, IEnumerable<ListedFinding>> list,
        string id
    )
    {
        page.Open("ol", ("id", id), ("class", "findings"));
        var any = false;
        foreach (var shown in results)
        {
            var writer = new HtmlFindings(page, shown, language);
            foreach (var listed in list(shown))
            {
                writer.Write(listed);
                any = true;
            }
        }

        page.Close("ol");
        if (!any)
        {
            page.Element("p", HtmlTexts.Nothing.In(language));
        }
    }

    /// <summary>Writes findings by rule and cause, the worst first, and how many of a rule are left out.</summary>
    public static void WriteGroups(HtmlWriter page, IReadOnlyList<FindingGroup> groups, Language language)
    {
        page.Open("ol", ("id", "findings"), ("class", "findings"));
        var writers = new Dictionary<DisplayedResult, HtmlFindings>(ReferenceEqualityComparer.Instance);
        foreach (var found in groups.SelectMany(group => group.Findings))
        {
            if (!writers.TryGetValue(found.Shown, out var writer))
            {
                writers.Add(found.Shown, writer = new(page, found.Shown, language));
            }

            writer.Write(new ListedFinding(found.Finding, null));
        }

        page.Close("ol");
        if (groups.Count == 0)
        {
            page.Element("p", HtmlTexts.Nothing.In(language));
        }

        foreach (var group in groups.Where(group => group.Left > 0))
        {
            page.Element("p", FindingWords.NotShown(group).In(language), ("class", "rest"));
        }
    }

    void Write(ListedFinding listed)
    {
        var finding = listed.Finding;
        var weight = FindingWords.Weight(finding);
        page.Open(
            "li",
            ("class", "finding"),
            ("data-rule", finding.Code),
            ("data-weight", weight),
            ("data-record", finding.Record ?? "")
        );
        page.Open("article").Open("div", ("class", "said")).Open("h3");
        page.Element("span", FindingWords.WeightWord(finding).In(language), ("class", "weight " + weight));
        page.Text($" {finding.Code} {finding.Name}")
            .Close("h3")
            .Element("p", finding.Text.In(language), ("class", "message"), ("dir", "auto"));
        Place(FindingWords.PlaceOf(shown, finding), finding.Record);
        foreach (var related in finding.Related)
        {
            page.Element("p", related.Text.In(language), ("class", "related"));
            if (related.Place is { } place)
            {
                Place(place, related.Record);
            }
        }

        Remark(HtmlTexts.Help, finding.HelpText?.In(language) ?? "relations explain " + finding.Code);
        Remark(HtmlTexts.Accepted, listed.Reason);
        page.Close("div");
        Passages(finding);
        page.Close("article").Close("li");
    }

    void Remark(LocalizedString title, string? text)
    {
        if (text is not null)
        {
            page.Open("p", ("class", "help")).Element("b", title.In(language)).Text(text).Close("p");
        }
    }

    void Place(SourceLocation place, string? record)
    {
        var where = FindingWords.Place(shown, place);
        var told = record is null ? where : HtmlTexts.PlaceOfRecord(where, new RecordValue(record)).In(language);
        page.Element("p", told, ("class", "place"));
        if (lines.Get(place) is { } line)
        {
            var marked = MarkedQuote.Of(line, place.Span);
            // It wraps, so that nobody has to scroll it and no key has to stop at it.
            page.Open("pre", ("dir", "auto")).Open("code");
            page.Element("span", place.Span.Line.ToString(CultureInfo.InvariantCulture), ("class", "number"));
            Write(marked);
            page.Close("code").Close("pre");
        }
    }

    void Passages(Finding finding)
    {
        var passages = CitedPassage.Of(shown.Result.Dossier, finding, language).ToList();
        if (passages.Count == 0)
        {
            return;
        }

        page.Open("div", ("class", "passages"));
        foreach (var passage in passages)
        {
            page.Open("figure");
            // Where nobody says which language a text is in, it is not that of the page.
            page.Open("blockquote", ("lang", passage.LanguageCode), ("dir", "auto"));
            Write(passage.Quote);
            page.Close("blockquote");
            page.Element("figcaption", passage.Where.In(language), ("dir", "auto")).Close("figure");
        }

        page.Close("div");
    }

    void Write(MarkedQuote marked) => page.Text(marked.Before).Element("mark", marked.Text).Text(marked.After);
}
