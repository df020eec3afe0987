using System.Globalization;
using System.Xml.Linq;

namespace Relations.Workbooks;

/// <summary>
/// The rows and columns that every page repeats. The template names them by references that move with the cell that is
/// looked from, and of which LibreOffice makes nothing.
/// </summary>
static class PrintTitles
{
    public const string Part = "xl/workbook.xml";

    const string Name = "_xlnm.Print_Titles";

    /// <summary>Has each sheet with a table repeat its header row and its first column.</summary>
    public static void Mend(XDocument workbook, IReadOnlyList<Sheet> sheets)
    {
        foreach (var name in workbook.Descendants(PackageParts.Main + "definedName"))
        {
            if ((string?)name.Attribute("name") == Name && (int?)name.Attribute("localSheetId") is { } at)
            {
                name.Value = Of(sheets[at].Name);
            }
        }
    }

    static string Of(string sheet)
    {
        var quoted = sheet.Replace("'", "''", StringComparison.Ordinal);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"'{quoted}'!$A:$A,'{quoted}'!${TableSheet.HeaderRow}:${TableSheet.HeaderRow}"
        );
    }
}
