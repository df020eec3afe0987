using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>The styles of Word files, by the names that Word itself knows, so that a theme of the house can be laid over them.</summary>
static class WordStyles
{
    const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>The language tag that Word knows for a language of a source.</summary>
    public static string Tag(string code) =>
        Languages.TryFromCode(code, out var language) ? Grammar.Of(language).Culture : code;

    public static W.Styles Of(Language language, DocumentTheme theme)
    {
        var accent = Hex(theme.Accent ?? Tint.Deep.Rgb);
        var second = Hex(theme.Second ?? Tint.Teal.Rgb);
        return new(
            $"""
            <w:styles {Namespace}>
              <w:docDefaults>
                <w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Cambria"/><w:color w:val="1A1A1A"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="{Tag(
                language.Code()
            )}"/></w:rPr></w:rPrDefault>
                <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
              </w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
              <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
              <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
              {Heading("Title", "Title", 46, 0, 120, null, accent)}
              {Heading("Heading1", "heading 1", 29, 360, 120, 0, accent)}
              {Heading("Heading2", "heading 2", 23, 260, 80, 1, second)}
              {Heading("Heading3", "heading 3", 20, 220, 60, 2, "1A1A1A")}
              {Heading("Heading4", "heading 4", 19, 200, 40, 3, "555555")}
              {Heading("TOCHeading", "TOC Heading", 29, 360, 120, null, accent)}
              {Text("Subtitle", "Subtitle", "Normal", 0, 60, 23, "555555", "")}
              {Text("Remark", "Remark", "Normal", 0, 120, 17, "555555", "")}
              {Text("Masthead", "Masthead", "Normal", 0, 40, 17, "1A1A1A", "")}
              <w:style w:type="paragraph" w:styleId="Caution"><w:name w:val="Caution"/><w:basedOn w:val="Masthead"/><w:pPr><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="{accent}"/></w:pBdr><w:spacing w:before="0" w:after="0"/><w:ind w:left="200"/></w:pPr></w:style>
              <w:style w:type="paragraph" w:styleId="KeyPoint"><w:name w:val="Key Point"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="100"/></w:pPr><w:rPr><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:style>
              <w:style w:type="character" w:styleId="SourceMark"><w:name w:val="Source Mark"/><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:color w:val="555555"/><w:sz w:val="15"/></w:rPr></w:style>
              {Text("Caption", "caption", "Normal", 120, 80, 18, accent, "<w:b/>")}
              {Text("TableText", "Table Text", "Normal", 40, 40, 17, "1A1A1A", "")}
              {Text("TableHeading", "Table Heading", "TableText", 40, 40, 17, accent, "<w:b/>")}
              {Text("TableEnd", "Table End", "Normal", 0, 60, 8, "1A1A1A", "")}
              {Text("FootnoteText", "footnote text", "Normal", 0, 40, 17, "1A1A1A", "")}
              {Text("Header", "header", "Normal", 0, 0, 16, "555555", "")}
              {Text("Footer", "footer", "Normal", 0, 0, 16, "555555", "", "<w:jc w:val=\"right\"/>")}
              {Text("TOC1", "toc 1", "Normal", 0, 40, 19, accent, "")}
              {Text("TOC2", "toc 2", "Normal", 0, 40, 19, "1A1A1A", "", "<w:ind w:left=\"280\"/>")}
              {Text("TOC3", "toc 3", "Normal", 0, 40, 18, "555555", "", "<w:ind w:left=\"560\"/>")}
              <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="{second}"/></w:pBdr><w:spacing w:before="60" w:after="100"/><w:ind w:left="360" w:right="240"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style>
              <w:style w:type="paragraph" w:styleId="ListNumber"><w:name w:val="List Number"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style>
              <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
              <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="{accent}"/><w:u w:val="single"/></w:rPr></w:style>
              <w:style w:type="table" w:styleId="Records"><w:name w:val="Records"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{accent}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{accent}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="C4C4C2"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F3F3F1"/></w:tcPr></w:tblStylePr></w:style>
              <w:style w:type="table" w:styleId="Facts"><w:name w:val="Facts"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:left w:val="single" w:sz="24" w:space="0" w:color="{accent}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="C4C4C2"/></w:tblBorders></w:tblPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F3F3F1"/></w:tcPr></w:style>
            </w:styles>
            """
        );
    }

    static string Hex(int rgb) => rgb.ToString("X6", CultureInfo.InvariantCulture);

    public static W.Numbering Numbering() =>
        new(
            $"""
            <w:numbering {Namespace}>
              {Level(0, "bullet", "•")}
              {Level(1, "decimal", "%1.")}
              <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
              <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            </w:numbering>
            """
        );

    public static W.Settings Settings() =>
        new(
            $"""
            <w:settings {Namespace}><w:updateFields w:val="true"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
            """
        );

    static string Level(int id, string format, string text) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""<w:abstractNum w:abstractNumId="{id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>"""
        );

    static string Heading(string id, string name, int size, int before, int after, int? level, string color) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="{after}" w:line="240" w:lineRule="auto"/>{(level is null ? "" : $"<w:outlineLvl w:val=\"{level}\"/>")}</w:pPr><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:b/><w:color w:val="{color}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>"""
        );

    static string Text(
        string id,
        string name,
        string basis,
        int before,
        int after,
        int size,
        string color,
        string bold,
        string more = ""
    ) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{basis}"/><w:pPr><w:spacing w:before="{before}" w:after="{after}" w:line="252" w:lineRule="auto"/>{more}</w:pPr><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>{bold}<w:color w:val="{color}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>"""
        );
}
