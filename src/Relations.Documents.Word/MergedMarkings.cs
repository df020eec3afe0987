using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Puts the marking of a document, and that it is a draft, on every page of a template.</summary>
static class MergedMarkings
{
    public static void Add(MainDocumentPart main, DocumentInfo info, StyleMerge styles)
    {
        string[] above = [.. new[] { info.Mark, info.Marking }.OfType<string>().Where(text => text.Trim().Length > 0)];
        string[] below = [.. above.Where(text => text == info.Marking)];
        if (above.Length == 0)
            return;
        foreach (var part in main.HeaderParts)
            Prepend(part.Header!, above, "Header", styles);
        foreach (var part in main.FooterParts)
            Prepend(part.Footer!, below, "Footer", styles);
        AddWhereNone(main, above, below, styles);
    }

    // Later sections have what the first has, unless they say otherwise.
    static void AddWhereNone(MainDocumentPart main, string[] above, string[] below, StyleMerge styles)
    {
        var body = main.Document!.Body!;
        var first = body.Descendants<W.SectionProperties>().First();
        List<(W.HeaderFooterValues Kind, string Name)> kinds = [(W.HeaderFooterValues.Default, "default")];
        if (body.Descendants<W.TitlePage>().Any())
            kinds.Add((W.HeaderFooterValues.First, "first"));
        if (main.DocumentSettingsPart?.Settings?.GetFirstChild<W.EvenAndOddHeaders>() is not null)
            kinds.Add((W.HeaderFooterValues.Even, "even"));
        foreach (var (kind, name) in kinds)
        {
            if (first.Elements<W.HeaderReference>().All(one => one.Type?.Value != kind))
            {
                var part = main.AddNewPart<HeaderPart>("briefingHeader" + name);
                part.Header = new();
                Prepend(part.Header, above, "Header", styles);
                first.PrependChild(new W.HeaderReference { Type = kind, Id = main.GetIdOfPart(part) });
            }
            if (below.Length > 0 && first.Elements<W.FooterReference>().All(one => one.Type?.Value != kind))
            {
                var part = main.AddNewPart<FooterPart>("briefingFooter" + name);
                part.Footer = new();
                Prepend(part.Footer, below, "Footer", styles);
                first.PrependChild(new W.FooterReference { Type = kind, Id = main.GetIdOfPart(part) });
            }
        }
    }

    static void Prepend(OpenXmlElement root, string[] texts, string style, StyleMerge styles)
    {
        for (var i = texts.Length - 1; i >= 0; i--)
        {
            var paragraph = WordText.Paragraph(style, WordText.Runs(texts[i], look: TextStyle.Strong));
            styles.Map(paragraph);
            root.PrependChild(paragraph);
        }
    }
}
