using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Where in a template a document came to stand.</summary>
/// <param name="Content">What was put there.</param>
/// <param name="Properties">The page of the section that it is in.</param>
sealed record MergedSection(IReadOnlyList<OpenXmlElement> Content, W.SectionProperties Properties);

/// <summary>Puts content into the body of a template.</summary>
static class TemplatePlace
{
    public static MergedSection Put(W.Body body, W.Body content)
    {
        List<OpenXmlElement> blocks = [.. content.ChildElements];
        blocks.ForEach(block => block.Remove());
        if (Place(body) is { } place)
            Replace(place, blocks);
        else
            Append(body, blocks);
        return new(blocks, SectionAfter(body, blocks[^1]));
    }

    /// <summary>The content control, or else the paragraph of the bookmark, that the content replaces.</summary>
    static OpenXmlElement? Place(W.Body body)
    {
        var control = body.Descendants<W.SdtElement>()
            .FirstOrDefault(one =>
                string.Equals(
                    one.SdtProperties?.GetFirstChild<W.Tag>()?.Val?.Value,
                    WordTemplate.Place,
                    StringComparison.OrdinalIgnoreCase
                )
            );
        var bookmark = body.Descendants<W.BookmarkStart>()
            .FirstOrDefault(one =>
                string.Equals(one.Name?.Value, WordTemplate.Place, StringComparison.OrdinalIgnoreCase)
            );
        return control switch
        {
            W.SdtBlock => control,
            not null => control.Ancestors<W.Paragraph>().FirstOrDefault(),
            null => bookmark?.Ancestors<W.Paragraph>().FirstOrDefault(),
        };
    }

    static void Replace(OpenXmlElement place, List<OpenXmlElement> blocks)
    {
        foreach (var block in blocks)
            place.InsertBeforeSelf(block);
        // The last paragraph of a section holds its page.
        if (place.Descendants<W.SectionProperties>().Any())
            place.Descendants<W.Run>().ToList().ForEach(run => run.Remove());
        else
            place.Remove();
    }

    static void Append(W.Body body, List<OpenXmlElement> blocks)
    {
        var last = body.Elements<W.SectionProperties>().LastOrDefault();
        var before = body.ChildElements.Where(one => one != last).ToList();
        if (before.TrueForAll(one => one is W.Paragraph && IsEmpty(one)))
            before.ForEach(one => one.Remove());
        else if (!EndsPage(before[^1]) && blocks[0] is W.Paragraph first)
            first.ParagraphProperties!.PageBreakBefore = new();
        foreach (var block in blocks)
            if (last is null)
                body.Append(block);
            else
                last.InsertBeforeSelf(block);
    }

    static bool IsEmpty(OpenXmlElement paragraph) =>
        paragraph.InnerText.Length == 0
        && !paragraph.Descendants().Any(one => one is W.Drawing or W.Picture or W.SectionProperties or W.Break);

    static bool EndsPage(OpenXmlElement element) =>
        element.Descendants<W.SectionProperties>().Any()
        || element.Descendants<W.Break>().Any(one => one.Type?.Value == W.BreakValues.Page);

    static W.SectionProperties SectionAfter(W.Body body, OpenXmlElement last)
    {
        var block = last;
        while (block.Parent != body)
            block = block.Parent!;
        foreach (var next in block.ElementsAfter())
            if ((next as W.SectionProperties ?? next.Descendants<W.SectionProperties>().FirstOrDefault()) is { } found)
                return found;
        return body.AppendChild(new W.SectionProperties());
    }
}
