using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks.Tests;

public sealed class DividedTests
{
    static readonly CheckResult Seed = Made.Seed();
    static readonly Lazy<(IReadOnlyList<DividedTable> Tables, byte[] Bytes)> Book = new(() => Write(10));

    [Fact]
    public void What_no_sheet_holds_goes_on_on_further_sheets_and_reads_back_as_one()
    {
        var read = Reopened.Read(Book.Value.Bytes);
        Assert.Empty(read.Problems);
        Assert.Equal(Seed.Dossier.Header, read.Header);
        Assert.Equal(Ordered(Seed.Dossier), Ordered(read));
    }

    [Fact]
    public void It_is_said_which_tables_are_divided_and_each_sheet_has_its_part()
    {
        var statements = Book.Value.Tables.Single(table => table.Table == "citations");
        using var workbook = Made.Open(Book.Value.Bytes);
        Assert.True(statements.Rows > 20);
        Assert.Equal("Citations 2", statements.Sheets[1]);
        Assert.Equal("citations_2", workbook.Worksheet("Citations 2").Tables.Single().Name);
        var rows = statements.Sheets.Sum(sheet => workbook.Worksheet(sheet).Tables.Single().DataRange.RowCount());
        Assert.Equal(statements.Rows, rows);
        Assert.Contains(
            workbook.Worksheet("Cover").CellsUsed(),
            cell => cell.GetString().Contains("Rows 11 to 20 of", StringComparison.Ordinal)
        );
        Assert.Contains(Book.Value.Tables, table => table.Table == "timeline");
    }

    [Fact]
    public void Links_lead_to_the_sheet_that_has_the_row()
    {
        using var workbook = Made.Open(Book.Value.Bytes);
        var links = workbook.Worksheets.SelectMany(sheet => sheet.Hyperlinks).ToList();
        Assert.Contains(links, link => link.InternalAddress.StartsWith("'Citations 2'!", StringComparison.Ordinal));
        foreach (var citation in Made.Rows(workbook, "citations_2").Where(row => row["Record"].HasHyperlink))
        {
            var target = citation["Record"].Hyperlink.InternalAddress.Split('!');
            var cell = workbook.Worksheet(target[0].Trim('\'')).Cell(target[1]);
            Assert.Equal(citation["Record"].GetString(), cell.GetString());
        }
    }

    [Fact]
    public void Where_every_table_is_on_one_sheet_nothing_is_said() => Assert.Empty(Write(1_000).Tables);

    [Fact]
    public void It_is_a_valid_package()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(Book.Value.Bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(e => $"{e.Part?.Uri} {e.Description}"));
    }

    static (IReadOnlyList<DividedTable> Tables, byte[] Bytes) Write(int rows)
    {
        using var output = new MemoryStream();
        var divided = WorkbookWriter.Write(Seed, new() { RowsOfSheet = rows }, output);
        return (divided, output.ToArray());
    }

    static IEnumerable<string> Ordered(Dossier dossier) =>
        dossier.Records.Select(record => record.ToString()).Order(StringComparer.Ordinal);
}
