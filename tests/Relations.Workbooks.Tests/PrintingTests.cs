using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Relations.Workbooks.Tests;

public class PrintingTests
{
    static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static readonly Lazy<byte[]> Seed = new(() => Made.Bytes(Made.Seed()));

    [Fact]
    public void Every_page_of_a_table_repeats_its_header_and_first_column()
    {
        var book = Part(Seed.Value, "xl/workbook.xml");
        var names = book.Descendants(Main + "sheet").Select(sheet => (string)sheet.Attribute("name")!).ToList();
        var titles = book.Descendants(Main + "definedName")
            .Where(name => (string?)name.Attribute("name") == "_xlnm.Print_Titles")
            .ToDictionary(name => names[(int)name.Attribute("localSheetId")!], name => name.Value);
        Assert.Equal("'Diplomatic relations'!$A:$A,'Diplomatic relations'!$3:$3", titles["Diplomatic relations"]);
        Assert.All(names.Skip(1), name => Assert.Equal($"'{name}'!$A:$A,'{name}'!$3:$3", titles[name]));
    }

    [Theory]
    [InlineData("Dossier", 45)]
    [InlineData("Visits", 32)]
    public void A_header_of_many_words_has_the_height_for_them(string sheet, int points)
    {
        var book = Part(Seed.Value, "xl/workbook.xml");
        var at = book.Descendants(Main + "sheet").ToList().FindIndex(s => (string?)s.Attribute("name") == sheet);
        var header = Part(Seed.Value, string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{at + 1}.xml"))
            .Descendants(Main + "row")
            .ElementAt(2);
        Assert.Equal(points, (int?)header.Attribute("ht"));
    }

    [Fact]
    public void A_cell_with_one_reference_leads_to_it_and_one_with_more_leads_nowhere()
    {
        using var workbook = Made.Open(
            Made.Bytes(
                Made.Checked(
                    """
                    format: 1
                    title: T
                    people:
                      - { id: a, names: A }
                      - { id: b, names: B }
                    statements:
                      - { id: one, kind: practice, about: [a], text: T }
                      - { id: two, kind: practice, about: [a, b], text: T }
                    """
                )
            )
        );
        var rows = Made.Rows(workbook, "statements");
        Assert.Equal([true, false], rows.Select(row => row["About"].HasHyperlink));
        Assert.Equal("a\nb", rows[1]["About"].GetString());
    }

    static XDocument Part(byte[] package, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }
}
