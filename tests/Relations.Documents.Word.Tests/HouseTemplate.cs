using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word.Tests;

/// <summary>Makes templates as a ministry has them: a cover, a header, a page of its own and styles under local names.</summary>
static class HouseTemplate
{
    const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static byte[] Of(
        string place,
        string heading = "heading 1",
        string id = "berschrift1",
        WordprocessingDocumentType type = WordprocessingDocumentType.Document
    )
    {
        using var output = new MemoryStream();
        using (var package = WordprocessingDocument.Create(output, type))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = new(
                $"""
                <w:styles {Namespace}>
                  <w:style w:type="paragraph" w:default="1" w:styleId="HouseText"><w:name w:val="Normal"/></w:style>
                  <w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{heading}"/><w:basedOn w:val="HouseText"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="7A1F1F"/><w:sz w:val="36"/></w:rPr></w:style>
                  <w:style w:type="paragraph" w:styleId="Kopfzeile"><w:name w:val="header"/></w:style>
                </w:styles>
                """
            );
            main.AddNewPart<HeaderPart>("rId2").Header = new(Paragraph("House header"));
            main.AddNewPart<FooterPart>("rId3").Footer = new(Paragraph("House footer"));
            main.Document = new(
                new W.Body(
                    $"""
                    <w:body {Namespace}>
                      <w:p><w:r><w:t>Ministry cover</w:t></w:r></w:p>
                      {PlaceOf(place)}
                      <w:sectPr><w:headerReference w:type="default" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/><w:footerReference w:type="default" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId3"/><w:pgSz w:w="9000" w:h="13000"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/><w:titlePg/></w:sectPr>
                    </w:body>
                    """
                )
            );
        }
        return output.ToArray();
    }

    public static void AssertValid(byte[] file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word);
        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    static string PlaceOf(string place) =>
        place switch
        {
            "control" =>
                """<w:sdt><w:sdtPr><w:tag w:val="briefing"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>to be replaced</w:t></w:r></w:p></w:sdtContent></w:sdt>""",
            "bookmark" =>
                """<w:p><w:bookmarkStart w:id="0" w:name="briefing"/><w:r><w:t>to be replaced</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>""",
            _ => "<w:p><w:r><w:t>to be replaced</w:t></w:r></w:p>",
        };

    static W.Paragraph Paragraph(string text) => new(new W.Run(new W.Text(text)));
}
