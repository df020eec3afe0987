using System.Globalization;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Relations.Rules;

namespace Relations.Workbooks.Tests;

public sealed class WritingTests
{
    static readonly Lazy<byte[]> Small = new(() => Made.Bytes(Made.Checked(Made.Small)));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Turkish)]
    [InlineData(Language.Azerbaijani)]
    public void The_seed_gives_a_valid_package(Language language)
    {
        using var package = SpreadsheetDocument.Open(
            new MemoryStream(Made.Bytes(Made.Seed(), language)),
            isEditable: false
        );
        var errors = new OpenXmlValidator()
            .Validate(package)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}");
        Assert.Empty(errors);
    }

    [Fact]
    public void Two_exports_are_the_same_bytes() => Assert.Equal(Small.Value, Made.Bytes(Made.Checked(Made.Small)));

    [Fact]
    public void Text_that_looks_like_something_else_stays_text()
    {
        using var workbook = Made.Open(Small.Value);
        var name = Made.Rows(workbook, "people")[0]["Name"];
        Assert.Equal("=cmd()|' /C calc'!A0", name.GetString());
        Assert.False(name.HasFormula);
        Assert.Equal("007", Made.Rows(workbook, "sources")[0]["SHA-256"].GetString());
        Assert.Equal(XLDataType.Text, Made.Rows(workbook, "sources")[0]["SHA-256"].DataType);
        Assert.Equal("+1", Made.Rows(workbook, "citations")[1]["Quote"].GetString());
        Assert.Equal("\"\"", Made.Rows(workbook, "citations")[1]["Note"].GetString());
    }

    [Fact]
    public void Days_are_real_dates_from_the_first_of_March_1900_and_text_before()
    {
        using var workbook = Made.Open(Small.Value);
        var row = Made.Rows(workbook, "people")[0];
        Assert.Equal("1874-05-01", row["Born: earliest"].GetString());
        Assert.Equal(XLDataType.Text, row["Born: earliest"].DataType);
        Assert.Equal(new DateTime(1900, 3, 1), row["Died: latest"].GetDateTime());
        Assert.Equal("1900-03-01", row["Died"].GetString());
        Assert.Equal(XLDataType.Text, row["Died"].DataType);
    }

    [Fact]
    public void An_open_end_and_an_unknown_one_are_told_apart()
    {
        using var workbook = Made.Open(Small.Value);
        var grades = Made.Rows(workbook, "grades");
        Assert.Equal("unknown", grades[0]["Period: earliest"].GetString());
        Assert.Equal("..", grades[1]["Period: latest"].GetString());
    }

    [Fact]
    public void Calendar_and_wording_of_a_date_have_columns_where_they_occur()
    {
        using var workbook = Made.Open(Small.Value);
        var row = Made.Rows(workbook, "diplomaticRelations")[0];
        Assert.Equal("julian", row["Established: calendar"].GetString());
        Assert.Equal("on January 14", row["Established: as written"].GetString());
        Assert.Equal("TUR\nAZE", row["Between"].GetString());
    }

    [Fact]
    public void Items_of_lists_stand_in_their_own_table_and_lead_to_their_record_and_back()
    {
        using var workbook = Made.Open(Small.Value);
        var citation = Made.Rows(workbook, "citations")[1];
        Assert.Equal(
            ("first", "recognitions", 2),
            (citation["Record"].GetString(), citation["Collection"].GetString(), citation["No."].GetValue<int>())
        );
        Assert.Equal("'Recognitions'!A4", citation["Record"].Hyperlink.InternalAddress);
        Assert.Equal("'Sources'!A4", citation["Source"].Hyperlink.InternalAddress);
        Assert.Equal("'Citations'!A4", Made.Rows(workbook, "recognitions")[0]["Citations ›"].Hyperlink.InternalAddress);
    }

    [Fact]
    public void Words_and_references_are_chosen_from_ranges()
    {
        using var workbook = Made.Open(Small.Value);
        var rules = workbook.Worksheet("Recognitions").DataValidations.ToList();
        Assert.Contains(
            rules,
            rule =>
                rule.AllowedValues == XLAllowedValues.List && rule.Value.Contains("'Words'!", StringComparison.Ordinal)
        );
        Assert.Contains(
            rules,
            rule =>
                rule.AllowedValues == XLAllowedValues.List && rule.Value.Contains("'Lists'!", StringComparison.Ordinal)
        );
        var seat = workbook.Worksheet("Missions").DataValidations.Single(rule => rule.Value == "'Places'!$A$4:$A$4");
        Assert.NotNull(seat);
    }

    [Theory]
    [InlineData("Citations ›")]
    [InlineData("Date: latest")]
    public void A_cell_that_is_not_read_says_so_when_it_is_chosen(string column)
    {
        using var workbook = Made.Open(Small.Value);
        var rule = workbook.Worksheet("Recognitions").DataValidations.Single(rule => rule.InputTitle == column);
        Assert.Contains("not read", rule.InputMessage, StringComparison.Ordinal);
        Assert.Equal(rule.InputMessage, rule.ErrorMessage);
    }

    [Fact]
    public void Every_sheet_is_marked_while_errors_stand()
    {
        var result = Made.Checked("{ format: 1, title: T, recognitions: [{ id: r, by: TUR, of: AZE, ordinal: x }] }");
        var errors = result.Count(Severity.Error);
        Assert.True(errors > 0);
        using var workbook = Made.Open(Made.Bytes(result));
        var mark = string.Create(CultureInfo.InvariantCulture, $"DRAFT – errors: {errors}");
        Assert.All(workbook.Worksheets, sheet => Assert.Contains(sheet.CellsUsed(), cell => cell.GetString() == mark));
        Assert.All(
            workbook.Worksheets,
            sheet =>
                Assert.Contains(
                    mark,
                    sheet.PageSetup.Header.Right.GetText(XLHFOccurrence.OddPages),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void What_no_cell_can_hold_is_reported_and_nothing_is_written()
    {
        var yaml =
            $"format: 1\ntitle: T\npeople: [{{ id: p, names: N, note: {new string('x', 32_768)} }}, {{ id: q, names: \"\\u0001\" }}]";
        var result = Made.Checked(yaml);
        using var output = new MemoryStream();
        var thrown = Assert.Throws<WorkbookException>(() =>
            WorkbookWriter.Write(result, WorkbookOptions.Default, output)
        );
        Assert.Equal(0, output.Length);
        Assert.Equal(thrown.Problems, WorkbookWriter.FindProblems(result));
        Assert.Equal([("p", "note"), ("q", "names")], thrown.Problems.Select(p => (p.Record, p.Field)));
    }

    [Fact]
    public void The_workbook_of_a_small_dossier_is_as_it_was_read_and_found_right()
    {
        // A finding of its own, so that the text does not change with the rule book.
        var finding = new Finding(
            "REC001",
            "relations-first",
            Severity.Warning,
            Verdict.Violated,
            Message.Literal("=what is wrong")
        )
        {
            Record = "first",
            Field = "date",
            Place = new("dossier.yaml", new(3, 4, 5)),
        };
        var result = new CheckResult(Made.Checked(Made.Small).Dossier, [finding], [], [], []);
        using var workbook = Made.Open(Made.Bytes(result));
        var sheets = workbook.Worksheets.Where(sheet =>
            sheet.Name is not ("State register" or "Words" or "Lists" or "Rules")
        );
        var lines = sheets.SelectMany(sheet =>
            sheet.RowsUsed().Select(row => string.Join(" | ", row.CellsUsed().Select(Shown))).Prepend($"# {sheet.Name}")
        );
        Golden.Verify(string.Join('\n', lines) + "\n", "tests/Relations.Workbooks.Tests/Small.golden");
    }

    static string Shown(IXLCell cell) =>
        cell.DataType == XLDataType.DateTime
            ? cell.GetDateTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : cell.GetString().Replace("\n", "⏎", StringComparison.Ordinal);
}
