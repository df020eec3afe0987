using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

/// <summary>What would be lost in silence.</summary>
public sealed partial class LostTests
{
    static readonly byte[] Small = Made.Bytes(Made.Checked(Made.Small));
    static readonly IReadOnlyList<Dossiers.Record> Records = Reopened.Read(Small).Records;

    [Fact]
    public void A_column_whose_header_is_empty_is_found_at_the_first_cell_that_it_fills() =>
        Assert.Equal(
            ["Places!D4 city is in a column of Place without a header, which is not read"],
            Found(On(">city<", part => part.Replace("<t>Kind</t>", "<t></t>", StringComparison.Ordinal)))
        );

    [Fact]
    public void A_column_of_a_list_whose_header_is_empty_is_found_once() =>
        Assert.Single(
            Found(On(">+1<", part => part.Replace("<t>Reading</t>", "<t></t>", StringComparison.Ordinal))),
            found => found == "Citations!G4 stated is in a column of citations without a header, which is not read"
        );

    [Fact]
    public void A_sheet_of_the_dossier_that_is_gone_is_found_and_nothing_is_shown_on_sheets_that_are_not_read()
    {
        var problems = Reopened.Read(Without("Dossier")).Problems;
        Assert.Equal(
            "the sheet of the dossier is gone, the table dossier with its format and title",
            problems[0].Message
        );
        Assert.All(problems, problem => Assert.Equal("Sources!A3", problem.Place.At));
    }

    [Fact]
    public void A_sheet_of_lists_that_is_gone_is_found_once_at_the_first_column_that_sums_its_rows_up()
    {
        var read = Reopened.Read(Without("Citations"));
        Assert.Equal(
            ["Recognitions!M4 the table citations is gone, whose rows this column sums up"],
            Reopened.Found(read)
        );
        Assert.False(read.Problems[0].IsRemark);
    }

    [Fact]
    public void A_table_of_an_unknown_name_is_read_as_what_its_sheet_is_called_like()
    {
        var read = Reopened.Read(Renamed("recognitions", "Table7"));
        Assert.Empty(read.Problems);
        Assert.Equal(Records, read.Records);
    }

    [Theory]
    [InlineData("recognitions ")]
    [InlineData("Helpers")]
    [InlineData("Timeline 2")]
    public void Any_other_table_of_an_unknown_name_with_the_headers_of_a_collection_is_an_error(string sheet)
    {
        var bytes = Reopened.Rewrite(
            Renamed("people", "Table7"),
            (name, text) =>
                name == "xl/workbook.xml"
                    ? text.Replace("name=\"People\"", $"name=\"{sheet}\"", StringComparison.Ordinal)
                    : text
        );
        var problem = Reopened.Read(bytes).Problems[0];
        Assert.Equal(
            ($"{sheet}!A3", "the table Table7 is not a table of a dossier, and is not read", false),
            (problem.Place.At, problem.Message, problem.IsRemark)
        );
    }

    [Fact]
    public void A_table_of_an_unknown_name_below_one_of_a_dossier_is_an_error_and_its_rows_are_none_of_that_one()
    {
        var part = "";
        var bytes = Reopened.Rewrite(
            On(">de-jure<", sheet => With(With(sheet, "A10", "Code"), "A11", "x")),
            (name, text) =>
            {
                part = text.Contains("displayName=\"recognitions\"", StringComparison.Ordinal) ? name : part;
                return text;
            }
        );
        var target = part.Replace("xl/", "../", StringComparison.Ordinal);
        bytes = Reopened.Change(bytes, $"Target=\"{target}\"", $"Target=\"{target}\" {Another}");
        bytes = Reopened.With(bytes, "xl/tables/other.xml", "<table name=\"Table7\" ref=\"A10:A11\"/>");
        Assert.Equal(
            ["Recognitions!A10 the table Table7 is not a table of a dossier, and is not read"],
            Reopened.Found(Reopened.Read(bytes))
        );
        Assert.False(Reopened.Read(bytes).Problems[0].IsRemark);
    }

    [Fact]
    public void A_shared_text_that_is_not_there_is_found_at_its_cell() =>
        Assert.Equal(
            ["Places!D4 the text of this cell is not in the file: it has no shared text 99999"],
            Found(Reopened.Change(Small, " t=\"inlineStr\"><is><t>city</t></is>", " t=\"s\"><v>99999</v>"))
        );

    [Theory]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/worksheets/sheet3.xml")]
    [InlineData("xl/tables/table3.xml")]
    public void A_part_that_is_referred_to_and_not_there_is_one_finding(string lost)
    {
        var whole = Reopened.WithStrings(Small, "");
        var found = Reopened.Read(Reopened.Rewrite(whole, (name, text) => name == lost ? null : text)).Problems;
        Assert.Equal(ProblemKind.Unreadable, found[0].Kind);
        Assert.Contains($"refers to {lost}, which is not in it", found[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(found.Skip(1), problem => problem.Place.Sheet is not null);
    }

    [Theory]
    [InlineData("A3:B2")]
    [InlineData("B3:A9")]
    [InlineData("A0:B2")]
    [InlineData("")]
    public void A_table_that_covers_no_cells_is_one_finding(string area)
    {
        var bytes = Reopened.Rewrite(
            Small,
            (name, text) =>
                text.Contains("displayName=\"places\"", StringComparison.Ordinal)
                    ? Covered().Replace(text, $" ref=\"{area}\"")
                    : text
        );
        var found = Reopened.Read(bytes).Problems;
        Assert.Equal(ProblemKind.Unreadable, found[0].Kind);
        Assert.EndsWith("does not say which cells it covers", found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_far_off_below_a_table_is_found_at_its_cell() =>
        Assert.Equal(
            ["Recognitions!Z700 far off is beside the table recognitions and is not read"],
            Found(On(">de-jure<", part => With(part, "Z700", "far off")))
        );

    [Fact]
    public void Totals_of_a_table_are_no_rows_below_it()
    {
        var bytes = On(">de-jure<", part => With(part, "A5", "Total"));
        bytes = Reopened.Rewrite(
            bytes,
            (_, text) =>
                text.Contains("displayName=\"recognitions\"", StringComparison.Ordinal)
                    ? Covered()
                        .Replace(text, found => found.Value[..^2] + "5\"")
                        .Replace(" displayName", " totalsRowCount=\"1\" displayName", StringComparison.Ordinal)
                    : text
        );
        var read = Reopened.Read(bytes);
        Assert.Empty(read.Problems);
        Assert.Equal(Records, read.Records);
    }

    static byte[] Without(string sheet)
    {
        using var workbook = Made.Open(Small);
        workbook.Worksheet(sheet).Delete();
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        return saved.ToArray();
    }

    // Ends one relationship and begins another that the rest belongs to.
    const string Another =
        "Id=\"other\"/><Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/table\" Target=\"/xl/tables/other.xml\"";

    static IEnumerable<string> Found(byte[] bytes) => Reopened.Found(Reopened.Read(bytes));

    // Changes the part that this stands in.
    static byte[] On(string text, Func<string, string> change) =>
        Reopened.Rewrite(Small, (_, part) => part.Contains(text, StringComparison.Ordinal) ? change(part) : part);

    static byte[] Renamed(string table, string name) =>
        Reopened.Change(Small, $"name=\"{table}\" displayName=\"{table}\"", $"name=\"{name}\" displayName=\"{name}\"");

    static string With(string part, string cell, string text) =>
        part.Replace(
            "</sheetData>",
            $"<row r=\"{cell.TrimStart('A', 'Z')}\"><c r=\"{cell}\" t=\"str\"><v>{text}</v></c></row></sheetData>",
            StringComparison.Ordinal
        );

    [GeneratedRegex(" ref=\"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Covered();
}
