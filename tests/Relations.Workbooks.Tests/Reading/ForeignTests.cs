using System.Text;
using ClosedXML.Excel;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks.Tests;

/// <summary>Workbooks as other programs leave them, and as people edit them.</summary>
public sealed class ForeignTests
{
    const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    static readonly byte[] Small = Made.Bytes(Made.Checked(Made.Small));
    static readonly IReadOnlyList<Dossiers.Record> Records = Reopened.Read(Small).Records;

    [Fact]
    public void Macros_are_a_remark_and_never_run()
    {
        var bytes = Reopened.Change(Small, Main, "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        bytes = Related(bytes, "vbaProject", "vbaProject.bin");
        var read = Reopened.Read(Reopened.With(bytes, "xl/vbaProject.bin", "MZ"));
        Assert.Equal(["1:1 the workbook has macros, which are neither read nor run"], Reopened.Found(read));
        Assert.Equal(Severity.Info, Checker.Check(read).Findings.First(f => f.Code == "FMT003").Severity);
        Assert.Equal(Records, read.Records);
    }

    [Fact]
    public void Links_to_other_files_are_one_remark()
    {
        var bytes = Related(Small, "externalLink", "externalLinks/externalLink1.xml");
        bytes = Related(bytes, "externalLink", "externalLinks/externalLink2.xml");
        var read = Reopened.Read(bytes);
        Assert.StartsWith(
            "the workbook takes values from other files",
            Assert.Single(read.Problems).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(Records, read.Records);
    }

    [Fact]
    public void What_a_package_says_of_the_types_of_its_parts_is_not_believed()
    {
        var read = Reopened.Read(
            Reopened.Rewrite(
                Small,
                (name, text) =>
                    name == "[Content_Types].xml"
                        ? text.Replace("spreadsheetml", "wordml", StringComparison.Ordinal)
                        : text
            )
        );
        Assert.Empty(read.Problems);
        Assert.Equal(Records, read.Records);
    }

    [Fact]
    public void The_value_of_a_formula_is_read_and_one_without_a_value_is_found()
    {
        const string Form = " t=\"inlineStr\"><is><t>de-jure</t></is>";
        var read = Reopened.Read(Reopened.Change(Small, Form, " t=\"str\"><f>Words!B4</f><v>de-jure</v>"));
        var remark = Assert.Single(read.Problems);
        Assert.Equal(
            ("Recognitions!H4", "a formula; of those in recognitions, the last computed values are read", true),
            (remark.Place.At, remark.Message, remark.IsRemark)
        );
        Assert.Equal(RecognitionForm.DeJure, read.Of(Recognition.Shape)[0].Form);
        Assert.Equal(
            ["Recognitions!H4 a formula whose value is not in the file"],
            Reopened.Found(Reopened.Read(Reopened.Change(Small, Form, "><f>Words!B4</f>")))
        );
        Assert.Equal(
            ["Recognitions!H4 a formula whose value is not in the file"],
            Reopened.Found(Reopened.Read(Reopened.Change(Small, Form, "><f>Words!B4</f><v></v>")))
        );
    }

    [Fact]
    public void What_is_found_in_a_row_is_about_its_own_record()
    {
        var read = Reopened.Read(Reopened.Change(Small, " t=\"inlineStr\"><is><t>stated</t></is>", "><f>A1</f>"));
        var problem = read.Problems.First(problem => problem.Message.StartsWith("a formula", StringComparison.Ordinal));
        Assert.Equal(("Citations", "first"), (problem.Place.Sheet, problem.Record));
        read = Reopened.Read(Reopened.Change(Small, " t=\"inlineStr\"><is><t>de-jure</t></is>", "><f>A1</f>"));
        problem = Assert.Single(read.Problems);
        Assert.Equal(("Recognitions!H4", "first"), (problem.Place.At, problem.Record));
    }

    [Fact]
    public void Rows_written_right_below_a_table_are_read_with_it()
    {
        const string Row = "<row r=\"5\"><c r=\"A5\" t=\"str\"><v>second</v></c></row>";
        var read = Reopened.Read(
            Reopened.Rewrite(
                Small,
                (_, text) =>
                    text.Contains(">de-jure<", StringComparison.Ordinal)
                        ? text.Replace("</sheetData>", Row + "</sheetData>", StringComparison.Ordinal)
                        : text
            )
        );
        Assert.Equal(["first", "second"], read.Of(Recognition.Shape).Select(record => record.Id));
    }

    [Fact]
    public void A_copied_sheet_is_found_by_its_table()
    {
        var bytes = Reopened.Change(
            Small,
            "name=\"people\" displayName=\"people\"",
            "name=\"places4\" displayName=\"places4\""
        );
        var problem = Reopened.Read(bytes).Problems[0];
        Assert.Equal(
            (
                "People!A3",
                "the table places4 is not a table of a dossier, and is not read",
                "name it places_2 where its rows are places too"
            ),
            (problem.Place.At, problem.Message, problem.Help)
        );
        Assert.False(problem.IsRemark);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Turkish)]
    [InlineData(Language.Azerbaijani)]
    public void Where_a_program_has_dropped_the_tables_they_are_found_by_the_names_of_their_sheets(Language language)
    {
        var bytes = Made.Bytes(Made.Checked(Made.Small), language);
        var read = Reopened.Read(Bare(bytes));
        Assert.Empty(read.Problems);
        Assert.Equal(Records, read.Records);
    }

    [Fact]
    public void Sheets_rows_and_columns_that_are_hidden_reordered_or_renamed_are_read_all_the_same()
    {
        var read = Reopened.Read(
            Edited(workbook =>
            {
                var sheet = workbook.Worksheet("Recognitions");
                sheet.Name = "What we know";
                sheet.Position = 1;
                sheet.Hide();
                sheet.Row(4).Hide();
                sheet.Column(2).Hide();
                workbook.Worksheet("Missions").Row(1).InsertRowsAbove(3);
                workbook.Worksheet("People").Column(1).InsertColumnsBefore(2);
            })
        );
        Assert.Empty(read.Problems);
        Assert.Equal(
            Records.OrderBy(r => r.Id, StringComparer.Ordinal),
            read.Records.OrderBy(r => r.Id, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_column_that_is_gone_leaves_its_field_out()
    {
        var read = Reopened.Read(
            Edited(workbook => workbook.Worksheet("Recognitions").Tables.Single().DataRange.FirstColumn().Clear())
        );
        Assert.Contains(
            read.Problems,
            problem => problem.Place.Sheet == "Recognitions" && problem.Kind == ProblemKind.MissingField
        );
    }

    [Fact]
    public void A_sheet_of_something_else_is_a_remark()
    {
        var read = Reopened.Read(
            Edited(workbook => workbook.AddWorksheet("To do").Cell("B2").SetValue("call the embassy"))
        );
        Assert.Equal(["To do!B2 the sheet To do has no table of a dossier, and is not read"], Reopened.Found(read));
        Assert.True(read.Problems[0].IsRemark);
        Assert.Equal(Records, read.Records);
    }

    [Theory]
    [InlineData("People - Table 1", new[] { "Id", "Name", "Born" }, "people")]
    [InlineData("Kişiler (eski)", new[] { "No", "Kimlik", "Ad", "Doğum" }, "people")]
    [InlineData("Sheet1", new[] { "id", "names", "born", "mine" }, "people")]
    [InlineData("Sheet2", new[] { "Record", "Collection", "No.", "Source", "Quote" }, "citations")]
    public void A_sheet_with_the_headers_of_a_collection_is_an_error_whatever_it_is_called(
        string name,
        string[] headers,
        string table
    )
    {
        var read = Reopened.Read(
            Edited(workbook =>
            {
                var sheet = workbook.AddWorksheet(name);
                sheet.Cell("A1").SetValue("What we have");
                for (var i = 0; i < headers.Length; i++)
                {
                    sheet.Cell(3, i + 1).SetValue(headers[i]);
                    sheet.Cell(4, i + 1).SetValue("x");
                }
            })
        );
        Assert.Equal([$"{name}!A1 the sheet {name} seems to hold {table}, and is not read"], Reopened.Found(read));
        Assert.False(read.Problems[0].IsRemark);
    }

    [Fact]
    public void A_table_of_something_else_is_a_remark()
    {
        var read = Reopened.Read(
            Edited(workbook =>
            {
                var sheet = workbook.AddWorksheet("Helpers");
                sheet.Cell("A1").SetValue("Code");
                sheet.Cell("B1").SetValue("Meaning");
                sheet.Cell("A2").SetValue("x");
                sheet.Range("A1:B2").CreateTable("Table7");
            })
        );
        Assert.Equal(
            ["Helpers!A1 the table Table7 is not a table of a dossier, and is not read"],
            Reopened.Found(read)
        );
        Assert.True(read.Problems[0].IsRemark);
    }

    [Theory]
    [InlineData("A500")]
    [InlineData("ZZ3")]
    public void A_sheet_is_named_wherever_on_it_something_stands(string cell)
    {
        var read = Reopened.Read(Edited(workbook => workbook.AddWorksheet("To do").Cell(cell).SetValue("call")));
        Assert.Equal(
            [$"To do!{cell} the sheet To do has no table of a dossier, and is not read"],
            Reopened.Found(read)
        );
    }

    [Fact]
    public void A_sheet_named_like_a_collection_without_its_headers_is_an_error()
    {
        var read = Reopened.Read(Edited(workbook => workbook.AddWorksheet("Agreements").Cell("A1").SetValue("call")));
        Assert.Equal(
            ["Agreements!A1 the sheet Agreements seems to hold agreements, and is not read"],
            Reopened.Found(read)
        );
        Assert.False(read.Problems[0].IsRemark);
    }

    [Fact]
    public void A_sheet_that_is_called_like_one_that_is_made_from_others_is_named_where_nothing_was_exported()
    {
        var read = Reopened.Read(
            Reopened.Book(
                "<styleSheet/>",
                (
                    "Dossier",
                    "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Format</v></c><c r=\"B1\" t=\"str\"><v>Title</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"str\"><v>T</v></c></row>"
                ),
                ("Timeline", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>1950: born</v></c></row>")
            )
        );
        Assert.Equal(
            ["Timeline!A1 the sheet Timeline has no table of a dossier, and is not read"],
            Reopened.Found(read)
        );
    }

    [Fact]
    public void A_second_sheet_called_like_one_that_is_read_is_an_error()
    {
        var read = Reopened.Read(
            Edited(workbook => workbook.AddWorksheet("recognitions ").Cell("A1").SetValue("first"))
        );
        Assert.Equal(
            ["recognitions !A1 the sheet recognitions  has the name of one whose rows are read, and is not read"],
            Reopened.Found(read)
        );
        Assert.False(read.Problems[0].IsRemark);
    }

    [Fact]
    public void Items_may_name_their_collection_as_its_sheet_is_called()
    {
        var read = Reopened.Read(
            Reopened.Rewrite(
                Small,
                (_, text) =>
                    text.Contains(">+1<", StringComparison.Ordinal)
                        ? text.Replace(">recognitions<", ">Tanımalar<", StringComparison.Ordinal)
                        : text
            )
        );
        Assert.Empty(read.Problems);
        Assert.Equal(Records, read.Records);
    }

    [Fact]
    public void Lines_of_a_cell_may_end_as_they_do_on_Windows()
    {
        var read = Reopened.Read(Reopened.Change(Small, ">TUR\nAZE<", ">TUR_x000D_\nAZE<"));
        Assert.Equal(["TUR", "AZE"], read.Of(DiplomaticRelation.Shape)[0].Between.Select(state => state.Id));
    }

    [Fact]
    public void Text_in_several_runs_is_read_whole()
    {
        var read = Reopened.Read(
            Reopened.Change(
                Small,
                "<is><t>de-jure</t></is>",
                "<is><r><rPr><b/></rPr><t>de-</t></r><r><t>jure</t></r></is>"
            )
        );
        Assert.Equal(Records, read.Records);
    }

    [Theory]
    [InlineData("id,names\nbaku,Baku\n")]
    [InlineData("<html><table><tr><td>id</td></tr></table></html>")]
    [InlineData("")]
    public void What_is_only_called_a_workbook_is_one_finding(string text) =>
        Assert.Equal(ProblemKind.Unreadable, Reopened.Read(Encoding.UTF8.GetBytes(text)).Problems[0].Kind);

    static byte[] Related(byte[] bytes, string type, string target) =>
        Reopened.Rewrite(
            bytes,
            (name, text) =>
                name == "xl/_rels/workbook.xml.rels"
                    ? text.Replace(
                        "</Relationships>",
                        $"<Relationship Id=\"x{target.Length}{target[^5]}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"/></Relationships>",
                        StringComparison.Ordinal
                    )
                    : text
        );

    static byte[] Bare(byte[] bytes) =>
        Reopened.Rewrite(
            bytes,
            (name, text) =>
                name.StartsWith("xl/tables/", StringComparison.Ordinal)
                || name.StartsWith("xl/worksheets/_rels/", StringComparison.Ordinal)
                    ? null
                    : text
        );

    static byte[] Edited(Action<XLWorkbook> edit)
    {
        using var workbook = Made.Open(Small);
        edit(workbook);
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        return saved.ToArray();
    }
}
