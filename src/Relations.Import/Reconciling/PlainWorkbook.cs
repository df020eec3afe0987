using System.Globalization;
using System.Text;
using System.Xml;
using Relations.Workbooks;

namespace Relations.Import;

/// <summary>Writes one table of texts as a workbook.</summary>
static class PlainWorkbook
{
    const string Package = "http://schemas.openxmlformats.org/package/2006/";
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The bytes of the workbook.</summary>
    /// <param name="sheet">The name of its only sheet.</param>
    /// <param name="rows">The rows, the headers first.</param>
    public static byte[] Of(string sheet, IEnumerable<string[]> rows)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipWriter(bytes))
        {
            void Part(string name, string text)
            {
                zip.Begin(name);
                zip.Write(
                    Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text)
                );
                zip.End();
            }

            Part(
                "[Content_Types].xml",
                $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Types}worksheet+xml\"/></Types>"
            );
            Part("_rels/.rels", Relation("officeDocument", "xl/workbook.xml"));
            Part(
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"{sheet}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            );
            Part("xl/_rels/workbook.xml.rels", Relation("worksheet", "worksheets/sheet1.xml"));
            Part("xl/worksheets/sheet1.xml", Sheet(rows));
            zip.Finish();
        }

        return bytes.ToArray();
    }

    static string Relation(string type, string target) =>
        $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/{type}\" Target=\"{target}\"/></Relationships>";

    static string Sheet(IEnumerable<string[]> rows)
    {
        var text = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        var number = 0;
        foreach (var row in rows)
        {
            number++;
            text.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
            for (var column = 0; column < row.Length; column++)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"<c r=\"{(char)('A' + column)}{number}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(row[column])}</t></is></c>"
                );
            }

            text.Append("</row>");
        }

        return text.Append("</sheetData></worksheet>").ToString();
    }

    static string Escaped(string text) =>
        System.Security.SecurityElement.Escape(
            string.Concat(text.EnumerateRunes().Select(rune => IsXml(rune) ? rune.ToString() : "\uFFFD"))
        );

    static bool IsXml(Rune rune) => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value);
}
