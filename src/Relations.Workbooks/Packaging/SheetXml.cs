using System.Text;
using System.Xml.Linq;

namespace Relations.Workbooks;

/// <summary>Writes a sheet: what the template says of it, with the rows in the place of the template's.</summary>
static class SheetXml
{
    const string Marker = "ROWS";

    static readonly XNamespace Main = PackageParts.Main;

    /// <summary>The numbers of the styles, from the template's first sheet.</summary>
    public static Dictionary<CellStyle, int> StylesOf(XDocument first)
    {
        var cells = first.Descendants(Main + "row").ElementAt(Template.LooksRow - 1).Elements(Main + "c");
        return cells
            .Select((cell, i) => (Look: (CellStyle)i, Style: (int)cell.Attribute("s")!))
            .ToDictionary(found => found.Look, found => found.Style);
    }

    public static void Write(XDocument part, Sheet sheet, RowWriter rows, IReadOnlyList<Sheet> sheets, Stream output)
    {
        Mend(part, sheet);
        var data = part.Root!.Element(Main + "sheetData")!;
        data.RemoveNodes();
        data.Add(new XComment(Marker));
        // The schema wants the links here, and they are only known when the rows have been written.
        part.Root.Element(Main + "printOptions")!.AddBeforeSelf(new XComment(Marker));
        var pieces = PackageParts.Text(part).Split($"<!--{Marker}-->");
        output.Write(Encoding.UTF8.GetBytes(pieces[0]));
        sheet.Write(rows);
        rows.Flush();
        output.Write(Encoding.UTF8.GetBytes(pieces[1]));
        WriteLinks(rows.Links, sheets, output);
        output.Write(Encoding.UTF8.GetBytes(pieces[2]));
    }

    static void Mend(XDocument part, Sheet sheet)
    {
        var range = CellAddresses.Range(0, 1, sheet.Columns.Count - 1, Math.Max(sheet.LastRow, 1));
        part.Root!.Element(Main + "dimension")?.SetAttributeValue("ref", range);
        foreach (var pane in part.Descendants(Main + "pane"))
        {
            pane.SetAttributeValue("state", "frozen");
        }

        part.Descendants(Main + "formula2").Where(formula => formula.IsEmpty || formula.Value.Length == 0).Remove();
        part.Root.Elements(Main + "tableParts").Where(tables => !tables.HasElements).Remove();
    }

    static void WriteLinks(IReadOnlyList<CellLink> links, IReadOnlyList<Sheet> sheets, Stream output)
    {
        if (links.Count == 0)
        {
            return;
        }

        List<string> names = [.. sheets.Select(sheet => new XText(CellAddresses.Quoted(sheet.Name)).ToString())];
        var text = new StringBuilder("<hyperlinks>");
        foreach (var link in links)
        {
            var from = CellAddresses.Cell(link.Column, link.Row);
            var to = CellAddresses.Cell(0, link.Target.Row);
            text.Append($"<hyperlink ref=\"{from}\" location=\"{names[link.Target.Sheet]}!{to}\"/>");
        }

        output.Write(Encoding.UTF8.GetBytes(text.Append("</hyperlinks>").ToString()));
    }
}
