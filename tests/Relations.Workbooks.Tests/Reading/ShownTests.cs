using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

/// <summary>Cells that show something else than is read from them.</summary>
public sealed class ShownTests
{
    [Theory]
    [InlineData("E", "0%", "0.5", "0.5 is read, and the cell shows 50%")]
    [InlineData("E", "0000", "7", "7 is read, and the cell shows 0007")]
    [InlineData("E", "h:mm", "0.5", "0.5 is read, and the cell shows 12:00")]
    [InlineData("E", "0.00E+00", "100000", "100000 is read, and the cell shows 1.00E+05")]
    [InlineData("E", "General", "123456789012", "123456789012 is read, and the cell shows 1.23457E+11")]
    [InlineData(
        "E",
        "General",
        "1234567890123456789",
        "1234567890123460000 is read, and the cell shows 1.23457E+18; spreadsheet programs keep 15 digits of a number"
    )]
    [InlineData("E", "General", "0.30000000000000004", "0.30000000000000004 is read, and the cell shows 0.3")]
    [InlineData("E", "#,##0", "1234567.891", "1234567.891 is read, and the cell shows 1,234,568")]
    [InlineData("E", ";;;", "12", "12 is read, and the cell shows nothing")]
    [InlineData("E", "\"Y\"0", "1950", "1950 is read, and the cell shows Y1950")]
    [InlineData("E", "d.m.yyyy", "43082", "2017-12-13 is read, and the cell shows 13.12.2017")]
    [InlineData("B", "0%", "0.5", "0.5 is read, and the cell shows 50%")]
    [InlineData("B", "yyyy-mm-dd", "43082", "2017-12-13 is read from a cell that holds a date")]
    [InlineData("D", "d/m", "43082", "2017-12-13 is read, of which the cell shows no year")]
    [InlineData("D", "d\\-mmm", "43082", "2017-12-13 is read, of which the cell shows no year")]
    public void A_cell_that_shows_something_else_is_a_remark(string column, string code, string number, string expected)
    {
        var problem = Assert.Single(Read(column, code, number).Problems);
        Assert.Equal((expected, true, column + "2"), (problem.Message, problem.IsRemark, problem.Place.Cell));
        Assert.Equal("a", problem.Record);
    }

    [Theory]
    [InlineData("0000", "7", "7 is read, and the cell shows 0007")]
    [InlineData("0.00E+00", "100000", "100000 is read, and the cell shows 1.00E+05")]
    [InlineData("d.m.yyyy", "43082", "2017-12-13 is read, and the cell shows 13.12.2017")]
    [InlineData("General", "1234567890123456", "1234567890123456 is read, and the cell shows 1.23457E+15")]
    public void In_an_id_that_is_a_warning(string code, string number, string expected)
    {
        var problem = Assert.Single(Read("A", code, number).Problems);
        Assert.StartsWith(expected, problem.Message, StringComparison.Ordinal);
        Assert.Equal((true, false), (problem.IsWarning, problem.IsRemark));
    }

    [Theory]
    [InlineData("A", "General", "7")]
    [InlineData("E", "General", "7")]
    [InlineData("E", "General", "1.1")]
    [InlineData("E", "General", "-1234567.891")]
    [InlineData("E", "0.0", "0.5")]
    [InlineData("E", "@", "12")]
    [InlineData("C", "0", "1950")]
    [InlineData("D", "yyyy-mm-dd", "43082")]
    [InlineData("D", "d.m.yyyy", "43082")]
    public void A_cell_that_shows_what_is_read_is_no_finding(string column, string code, string number) =>
        Assert.Empty(Read(column, code, number).Problems);

    [Theory]
    [InlineData("#NAME?")]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    [InlineData("#DEĞER!")]
    [InlineData("#####")]
    public void What_a_formula_shows_that_fails_is_a_remark_as_text_and_a_warning_as_id(string text)
    {
        var read = OtherLanguages.Read(
            new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n").With("people.csv", $"id,names\na,{text}\n")
        );
        var problem = Assert.Single(read.Problems);
        Assert.Equal((true, "2:3"), (problem.IsRemark, problem.Place.At));
        Assert.StartsWith($"{text} is read as text", problem.Message, StringComparison.Ordinal);
        read = OtherLanguages.Read(
            new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n").With("people.csv", $"id,names\n{text},A\n")
        );
        Assert.True(Assert.Single(read.Problems).IsWarning);
    }

    [Fact]
    public void Many_such_cells_of_one_column_are_summed_up_and_hide_no_error()
    {
        var rows = string.Concat(
            Enumerable
                .Range(2, 3000)
                .Select(row =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"<row r=\"{row}\"><c r=\"A{row}\" t=\"str\"><v>p{row}</v></c><c r=\"B{row}\" t=\"str\"><v>N</v></c><c r=\"D{row}\" s=\"1\"><v>43082</v></c><c r=\"E{row}\" s=\"1\"><v>43082</v></c></row>"
                    )
                )
        );
        var read = Reopened.Read(Book("d/m", rows + "<row r=\"3002\"><c r=\"A3002\" t=\"str\"><v>x</v></c></row>"));
        Assert.Equal(
            "Person needs the field names",
            Assert.Single(read.Problems, problem => !problem.IsRemark).Message
        );
        Assert.Contains(
            read.Problems,
            problem => problem.Message.StartsWith("more cells of this column", StringComparison.Ordinal)
        );
    }

    static Dossier Read(string column, string code, string number)
    {
        string Cell(string at, string text) =>
            at == column ? $"<c r=\"{at}2\" s=\"1\"><v>{number}</v></c>"
            : text.Length == 0 ? ""
            : $"<c r=\"{at}2\" t=\"str\"><v>{text}</v></c>";
        return Reopened.Read(
            Book(
                code,
                $"<row r=\"2\">{Cell("A", "a")}{Cell("B", "N")}{Cell("C", "")}{Cell("D", "")}{Cell("E", "")}</row>"
            )
        );
    }

    // As programs other than this one write: no tables, and people named by their sheet.
    static byte[] Book(string code, string rows)
    {
        var headers = string.Concat(
            ((string[])["Id", "Name", "Born", "Died", "Note"]).Select(
                (header, i) => $"<c r=\"{(char)('A' + i)}1\" t=\"str\"><v>{header}</v></c>"
            )
        );
        var styles =
            $"<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>";
        return Reopened.Book(
            styles,
            (
                "Dossier",
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Format</v></c><c r=\"B1\" t=\"str\"><v>Title</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"str\"><v>T</v></c></row>"
            ),
            ("People", $"<row r=\"1\">{headers}</row>{rows}")
        );
    }
}
