using Relations.Pdf.Conformance;

namespace Relations.Pdf.Tests;

/// <summary>Every check fails on a file that is wrong in what it checks.</summary>
public class ConformanceMutantTests
{
    [Theory]
    [InlineData("the header names the version", "%PDF-1.7", "%PDF-2.0")]
    [InlineData("a comment says that the file is binary", "%\u00E2\u00E3", "%ab")]
    [InlineData("the trailer has an identifier", "/ID [<", "/IX [<")]
    [InlineData("nothing is encrypted", "/Info ", "/Encrypt 1 0 R/Info ")]
    [InlineData("nothing follows the end", "%%EOF\n", "%%EOFx")]
    public void The_file_is_checked(string rule, params string[] changes) => Finds(rule, changes);

    [Theory]
    [InlineData("the document has a language", "/Lang (az)", "/Lang ()")]
    [InlineData("the title is displayed", "/DisplayDocTitle true", "/DisplayDocTitle null")]
    [InlineData("the document is marked", "/Marked true", "/Marked null")]
    [InlineData("there is a structure tree", "true>>/StructTreeRoot", "true>>/StructTreeRuut")]
    [InlineData("an output intent has an RGB profile", "GTS_PDFA1", "GTS_PDFX1")]
    [InlineData("an output intent has an RGB profile", "acsp", "abcd")]
    [InlineData("there are no scripts", "/EmbeddedFiles <<", "/JavaScript    <<")]
    [InlineData("there are no additional actions", "/PageMode", "/AA      ")]
    [InlineData("actions only lead somewhere", "/S /URI/URI", "/S /Hide/UR")]
    public void The_catalog_is_checked(string rule, params string[] changes) => Finds(rule, changes);

    [Theory]
    [InlineData("there is an XMP packet", "/Metadata ", "/Metabase ")]
    [InlineData("the XMP packet is not filtered", "/Subtype /XML", "/Filter /XXXX")]
    [InlineData("the XMP packet is well-formed", "</dc:title>", "</dc:tItle>")]
    [InlineData("the XMP packet is well-formed", "&amp;", "&    ")]
    [InlineData("the packet names the part and level of PDF/A", "<pdfaid:part>3", "<pdfaid:part>4")]
    [InlineData("the packet names the part and level of PDF/A", "conformance>A", "conformance>B")]
    [InlineData("the packet names the part of PDF/UA", "<pdfuaid:part>1", "<pdfuaid:part>2")]
    [InlineData("the packet describes the schema of PDF/UA", "pdfua/ns/id/</pdfa", "pdfux/ns/id/</pdfa")]
    [InlineData("the packet has a title", "<dc:title>", "<dc:tytle>", "</dc:title>", "</dc:tytle>")]
    [InlineData("the packet says what the information dictionary says", "<rdf:li>Arxiv", "<rdf:li>Axriv")]
    [InlineData("the packet says what the information dictionary says", "07:08:09Z", "07:08:08Z")]
    public void The_metadata_are_checked(string rule, params string[] changes) => Finds(rule, changes);

    [Theory]
    [InlineData("files are attached only in PDF/A-3", "<pdfaid:part>3", "<pdfaid:part>2")]
    [InlineData("every attached file is associated", "/AF [", "/AX [")]
    [InlineData("an attached file has a relationship", "/AFRelationship", "/AXRelationship")]
    [InlineData("an attached file has both names", "/UF (", "/UX (")]
    [InlineData("an attached file has a description", "/Desc (", "/Dxsc (")]
    [InlineData("an attached file has content", "/EF <<", "/EX <<")]
    [InlineData("an attached file has a media type", "/Subtype /application#2Fjson", "/Subtype /application_json")]
    public void Attachments_are_checked(string rule, params string[] changes) => Finds(rule, changes);

    [Theory]
    [InlineData("types are standard", "/S /Sect", "/S /Sekt")]
    [InlineData("elements stand where they may", "/S /TBody", "/S /TD")]
    [InlineData("figures have an alternative text", "/Alt <", "/Alx <")]
    [InlineData("figures have bounds", "/BBox [56", "/BBux [56")]
    [InlineData("languages of parts are tags of languages", "/Lang (ka)", "/Lang (k )")]
    [InlineData("notes have an id of their own", "/ID (", "/IX (")]
    [InlineData("no heading level is skipped", "/S /H2", "/S /H3")]
    [InlineData("there is a heading", "/S /H1", "/S /P", "/S /H2", "/S /P")]
    [InlineData("header cells have a scope", "/Scope /Row", "/Scxpe /Row")]
    [InlineData("the rows of a table are of one width", "/RowSpan 2", "/RowSpan 1")]
    [InlineData("the rows of a table are of one width", "/RowSpan 2", "/RowSpan 9")]
    [InlineData("the rows of a table are of one width", "/ColSpan 2", "/ColSpan 3")]
    public void The_structure_is_checked(string rule, params string[] changes) => Finds(rule, changes);

    [Theory]
    [InlineData("marks are balanced", "EMC\n/H1", "\n/H1")]
    [InlineData("marks are balanced", "0 0 0 rg", "EMC")]
    [InlineData(
        "content is tagged or an artifact",
        "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC",
        "/Span BMC"
    )]
    [InlineData("artifacts and tagged content do not hold each other", "EMC\n/H1", "\n/H1")]
    [InlineData("a page's numbers of content are its own", "/Link<</MCID 1>>", "/Link<</MCID 0>>")]
    [InlineData("the structure holds content once", "/K [4]", "/K [5]")]
    [InlineData("content is in the structure", "/K [4]", "/K [5]")]
    [InlineData("the structure holds only what is painted", "/MCID 18>>BDC", "/MCID 19>>BDC")]
    [InlineData("elements know their parent", "/S /LI/P 24 0 R", "/S /LI/P 25 0 R")]
    [InlineData("the parent tree leads to the element of content", "/StructParents 0", "/StructParents 1")]
    [InlineData("the parent tree has an entry for each content of a page", "/StructParents 0", "/StructParents 1")]
    [InlineData("the parent tree leads to the element of an annotation", "/StructParent 2", "/StructParent 3")]
    public void Content_is_checked(string rule, params string[] changes) => Finds(rule, changes);

    [Theory]
    [InlineData("the tab order is that of the structure", "/Tabs /S", "/Tabs /R")]
    [InlineData("annotations are seen and printed", "/F 4/", "/F 0/")]
    [InlineData("annotations are seen and printed", "/F 4/", "/F 6/")]
    [InlineData("links say where they lead", "/Contents <FEFF", "/Contxnts <FEFF")]
    [InlineData("links belong to a Link element", "/S /Link/P", "/S /Span/P")]
    [InlineData("links belong to a Link element", "/OBJR", "/XXXX")]
    [InlineData("links lead somewhere", "/Dest [", "/Desx [")]
    public void Links_are_checked(string rule, params string[] changes) => Finds(rule, changes);

    [Theory]
    [InlineData("images have no others in their place", "/Type /XObject", "/Alternates[]")]
    [InlineData("images are not smoothed", "/Filter /DCTDecode", "/Interpolate true")]
    [InlineData(
        "the colours of images are those of the output intent",
        "/ColorSpace /DeviceRGB",
        "/ColorSpace/DeviceCMYK"
    )]
    [InlineData("images have as many samples as they say", "/Width 4/Height 2", "/Width 4/Height 3")]
    [InlineData("images have as many samples as they say", "/Width 16/Height 8", "/Width 16/Height 9")]
    [InlineData("images have as many samples as they say", "/ColorSpace /DeviceRGB", "/ColorSpace/DeviceGray")]
    public void Images_are_checked(string rule, params string[] changes) => Finds(rule, changes);

    [Theory]
    [InlineData("fonts have two-byte codes", "/Identity-H", "/Identity-V")]
    [InlineData("no missing glyph is shown", "[(\0\u0001", "[(\0\0")]
    [InlineData("fonts have a map to Unicode", "/ToUnicode", "/ToUnixode")]
    [InlineData("every code has a text", "<0001><004B>", "<0099><004B>")]
    [InlineData("every code has a text", "<0001><004B>", "<0001><FEFF>")]
    [InlineData("fonts are embedded", "/FontFile2", "/FontFilex")]
    [InlineData("codes are glyph numbers", "/CIDToGIDMap /Identity", "/CIDToGIDMap /Identitx")]
    [InlineData("every code has a glyph", "[(\0\u0001", "[(\u00FF\u00FF")]
    [InlineData("widths are those of the font file", "[0[600 700", "[0[600 702")]
    [InlineData("text can be taken from the pages", "<0001><004B>", "<0001><FFFD>")]
    public void Fonts_and_text_are_checked(string rule, params string[] changes) => Finds(rule, changes);

    static void Finds(string rule, string[] changes) =>
        Assert.Contains(
            ConformanceCheck.Run(PlainSample.With(changes)),
            breach => breach.Rule.StartsWith(rule, StringComparison.Ordinal)
        );
}
