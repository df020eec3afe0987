using static Relations.Tests.Packages;

namespace Relations.Import.Tests.Sources;

public sealed class SheetTests
{
    const string Day = "<c s='1'><v>33617</v></c>";

    static readonly string Rows =
        Row(1, 'B', "Visits to Ankara")
        + Row(3, 'B', "From", "Date", "Guests")
        + Row(4, 'B', "AZE", Day, "<c><v>12</v></c>")
        + Row(5, 'B', "GEO", "1993", "<c t='b'><v>1</v></c>")
        + Row(6, 'B', "", "", "<c t='e'><v>#REF!</v></c>");

    [Fact]
    public void Cells_have_their_sheet_and_address_and_days_are_days()
    {
        var read = Foreign.Read("ledger.xlsx", Excel(false, ("Sheet1", Rows), ("Notes", Row(1, 'A', "x"))));
        Assert.Equal(["Sheet1!C4 1992-01-14", "Sheet1!C5 1993"], read.At("Date"));
        Assert.Equal(["14.01.1992", "1993"], read.Texts("Date#shown"));
        Assert.Equal(
            [ForeignKind.Date, ForeignKind.Text],
            read.Again().Take(2).SelectMany(record => record.Select(new("Date"))).Select(value => value.Kind)
        );
        Assert.Equal(["12", "true", "#REF!"], read.Texts("guests"));
        Assert.Equal(["Sheet1!D6 the cell holds the error #REF!"], read.Faults);
        Assert.Equal(
            [
                "Notes!A1 the sheet Notes is not read",
                "Sheet1!B1 row 3 is read as the headers; the rows above it are not read",
            ],
            read.Problems.Where(problem => problem.IsRemark).Select(problem => $"{problem.Place.At} {problem.Message}")
        );
        Assert.Equal("AZE\t14.01.1992\t12", read.Records[0].OriginalText);
    }

    [Fact]
    public void Days_counted_from_1904_are_four_years_later() =>
        Assert.Equal(
            ["Sheet1!C4 1996-01-15"],
            Foreign.Read("ledger.xlsx", Excel(true, ("Sheet1", Rows))).At("Date").Take(1)
        );

    [Fact]
    public void A_sheet_and_a_range_are_chosen()
    {
        var bytes = Excel(false, ("Cover", Row(1, 'A', "x")), ("Visits 1990s", Rows));
        var settings = new SourceSettings { Sheet = "Visits 1990s", Range = "B3:C4" };
        var read = Foreign.Read("ledger.xlsx", bytes, settings);
        Assert.Empty(read.Problems);
        Assert.Equal(["From Visits 1990s!B4 AZE", "Date Visits 1990s!C4 1992-01-14"], read.Leaves());
        Assert.Equal(
            ["1:1 there is no sheet Visits"],
            Foreign.Read("a.xlsx", bytes, new() { Sheet = "Visits" }).Faults
        );
        var wrong = Foreign.Read("a.xlsx", bytes, new() { Range = "B3:" });
        Assert.Equal(["1:1 B3: is not a range of cells, such as B3:F200, and no table has this name"], wrong.Faults);
    }

    const string OdsRows = """
        <table:table-row><table:table-cell table:number-columns-repeated='2'><text:p>Title</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='1024'/></table:table-row>
        """;

    [Fact]
    public void OpenDocument_is_read_with_what_it_repeats()
    {
        const string rows =
            "<table:table-row><table:table-cell/><table:table-cell><text:p>From</text:p></table:table-cell><table:table-cell><text:p>Date</text:p></table:table-cell></table:table-row>"
            + "<table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='1024'/></table:table-row>"
            + "<table:table-row table:number-rows-repeated='2'><table:table-cell/><table:table-cell><text:p>A<text:s text:c='2'/>B<text:line-break/>C</text:p><text:p>D</text:p></table:table-cell>"
            + "<table:table-cell office:value-type='date' office:date-value='1992-01-01'><text:p>1992</text:p></table:table-cell></table:table-row>"
            + "<table:table-row><table:table-cell/><table:table-cell office:value-type='float' office:value='7.5'><text:p>7,50</text:p></table:table-cell>"
            + "<table:table-cell office:value-type='date' office:date-value='1992-01-14'><text:p>14.01.92</text:p></table:table-cell></table:table-row>"
            + "<table:table-row table:number-rows-repeated='1048570'><table:table-cell table:number-columns-repeated='1024'/></table:table-row>";
        var read = Foreign.Read("a.ods", OpenDocument(("Visits", rows)));
        Assert.Empty(read.Problems);
        Assert.Equal(["Visits!B5 A  B\nC\nD", "Visits!B6 A  B\nC\nD", "Visits!B7 7.5"], read.At("From"));
        Assert.Equal(["1992", "1992", "1992-01-14"], read.Texts("Date"));
        Assert.Equal(["1992", "1992", "14.01.92"], read.Texts("Date#shown"));
    }

    [Fact]
    public void Repeating_without_end_is_refused()
    {
        const string rows =
            "<table:table-row table:number-rows-repeated='1048576'><table:table-cell table:number-columns-repeated='16384'><text:p>x</text:p></table:table-cell></table:table-row>";
        var read = Foreign.Read("a.ods", OpenDocument(("Visits", OdsRows + rows)));
        Assert.Contains(
            "repeat their cells more often than the limit",
            Assert.Single(read.Faults),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a.xlsx", "not a workbook")]
    [InlineData("a.ods", "not a workbook")]
    public void What_is_no_package_is_a_problem(string name, string fault) =>
        Assert.Contains(fault, Assert.Single(Foreign.Read(name, "from,to").Faults), StringComparison.Ordinal);

    [Fact]
    public void An_encrypted_workbook_says_so()
    {
        var bytes = Zip(("content.xml", "x"), ("META-INF/manifest.xml", "<m><encryption-data/></m>"));
        Assert.Contains("password", Assert.Single(Foreign.Read("a.ods", bytes).Faults), StringComparison.Ordinal);
    }
}
