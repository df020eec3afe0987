using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Relations.Tests;

/// <summary>Makes workbooks by hand.</summary>
static class Packages
{
    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A workbook of Excel; the XML of the rows of each sheet is given.</summary>
    public static byte[] Excel(bool from1904, params (string Name, string Rows)[] sheets)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        var numbered = sheets
            .Select((sheet, i) => (sheet.Name, sheet.Rows, Number: (i + 1).ToString(CultureInfo.InvariantCulture)))
            .ToList();
        var list = string.Concat(
            numbered.Select(s => $"<sheet name='{s.Name}' sheetId='{s.Number}' r:id='r{s.Number}'/>")
        );
        var targets = string.Concat(
            numbered.Select(s => $"<Relationship Id='r{s.Number}' Type='{office}/worksheet' Target='s{s.Number}.xml'/>")
        );
        return Zip([
            (
                "_rels/.rels",
                $"<Relationships xmlns='{packages}'><Relationship Id='a' Type='{office}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                $"<workbook xmlns='{main}' xmlns:r='{office}'><workbookPr date1904='{(from1904 ? "1" : "0")}'/><sheets>{list}</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns='{packages}'>{targets}<Relationship Id='st' Type='{office}/styles' Target='styles.xml'/></Relationships>"
            ),
            (
                "xl/styles.xml",
                $"<styleSheet xmlns='{main}'><numFmts><numFmt numFmtId='164' formatCode='dd.mm.yyyy'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>"
            ),
            .. numbered.Select(s =>
                ($"xl/s{s.Number}.xml", $"<worksheet xmlns='{main}'><sheetData>{s.Rows}</sheetData></worksheet>")
            ),
        ]);
    }

    /// <summary>A row of Excel: texts, and whatever begins as an element, from a column on.</summary>
    public static string Row(int row, char first, params string[] cells) =>
        Row(row.ToString(CultureInfo.InvariantCulture), first, cells);

    static string Row(string number, char first, string[] cells) =>
        $"<row r='{number}'>"
        + string.Concat(
            cells.Select(
                (cell, i) =>
                    cell.Length == 0 ? ""
                    : cell.StartsWith('<') ? cell.Replace("<c", $"<c r='{(char)(first + i)}{number}'")
                    : $"<c r='{(char)(first + i)}{number}' t='inlineStr'><is><t>{cell}</t></is></c>"
            )
        )
        + "</row>";

    /// <summary>A workbook of OpenDocument; the XML of the rows of each sheet is given.</summary>
    public static byte[] OpenDocument(params (string Name, string Rows)[] sheets) =>
        Zip(
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            (
                "content.xml",
                "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                    + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
                    + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>"
                    + string.Concat(sheets.Select(s => $"<table:table table:name='{s.Name}'>{s.Rows}</table:table>"))
                    + "</office:spreadsheet></office:body></office:document-content>"
            )
        );
}
