using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

public sealed class BlankTests
{
    static readonly Lazy<byte[]> Blank = new(() => Bytes(Language.English));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Turkish)]
    [InlineData(Language.Azerbaijani)]
    public void It_is_a_valid_package_that_reads_back_without_a_problem_but_for_what_is_not_filled_in(Language language)
    {
        var bytes = Bytes(language);
        using var package = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(e => $"{e.Part?.Uri} {e.Description}"));
        var read = Reopened.Read(bytes);
        Assert.Equal((1, 0), (read.Header.Format, read.Records.Count));
        Assert.All(read.Problems, problem => Assert.Equal(ProblemKind.MissingField, problem.Kind));
        Assert.Equal(["title"], read.Problems.Select(problem => problem.Field));
    }

    [Theory]
    [InlineData(Language.English, "Dossier!B4")]
    [InlineData(Language.Azerbaijani, "Dosye!B4")]
    public void The_missing_title_is_shown_at_the_cell_to_fill(Language language, string cell) =>
        Assert.Equal(cell, Assert.Single(Reopened.Read(Bytes(language)).Problems).Place.At);

    [Fact]
    public void A_missing_title_without_a_column_is_shown_at_the_table()
    {
        var read = Reopened.Read(Reopened.Change(Blank.Value, "Title (", "Something ("));
        Assert.Equal("Dossier!A3", read.Problems.Single(problem => problem.Kind == ProblemKind.MissingField).Place.At);
    }

    [Fact]
    public void It_is_the_same_bytes_twice() => Assert.Equal(Blank.Value, Bytes(Language.English));

    [Fact]
    public void Every_collection_and_sort_of_list_has_its_table()
    {
        using var workbook = Made.Open(Blank.Value);
        var tables = workbook.Worksheets.SelectMany(sheet => sheet.Tables).Select(table => table.Name).ToList();
        Assert.Empty(Shapes.All.Select(shape => shape.Collection).Except(tables, StringComparer.Ordinal));
        Assert.Empty(ListTable.All.Select(list => list.Name).Except(tables, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_column_says_what_it_is_for_and_offers_what_may_be_chosen()
    {
        using var workbook = Made.Open(Blank.Value);
        var sheet = workbook.Worksheet("Recognitions");
        var hints = sheet.DataValidations.ToDictionary(rule => rule.InputTitle, StringComparer.Ordinal);
        var headers = sheet.Tables.Single().HeadersRow().Cells().Select(cell => cell.GetString()).ToList();
        Assert.Equal(headers.Order(StringComparer.Ordinal), hints.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Recognition.Shape.Find("form")!.Doc, hints["Form"].InputMessage);
        Assert.Equal(XLAllowedValues.List, hints["Form"].AllowedValues);
        Assert.Contains("'Lists'!", hints["By"].Value, StringComparison.Ordinal);
        Assert.Equal("D4:D1003", hints["Date"].Ranges.Single().RangeAddress.ToString());
        Assert.DoesNotContain(workbook.Worksheet("Missions").DataValidations, rule => rule.InputMessage.Length == 0);
    }

    [Theory]
    [InlineData("Statements", "Holder", false)]
    [InlineData("Missions", "Receiving", false)]
    [InlineData("Missions", "Sending", true)]
    public void A_list_that_holds_not_all_that_may_be_referred_to_raises_no_warning(
        string sheet,
        string column,
        bool warns
    )
    {
        using var workbook = Made.Open(Blank.Value);
        var rule = workbook.Worksheet(sheet).DataValidations.Single(rule => rule.InputTitle == column);
        Assert.Equal((XLAllowedValues.List, warns), (rule.AllowedValues, rule.ShowErrorMessage));
    }

    [Fact]
    public void A_column_of_lists_says_that_items_stand_one_on_a_line()
    {
        using var workbook = Made.Open(Blank.Value);
        var rule = workbook.Worksheet("Agreements").DataValidations.Single(rule => rule.InputTitle == "Parties");
        Assert.EndsWith(" One on a line.", rule.InputMessage, StringComparison.Ordinal);
        using var exported = Made.Open(Made.Bytes(Made.Checked(Made.Small)));
        var sheet = exported.Worksheet("Diplomatic relations");
        Assert.Equal("One on a line.", sheet.DataValidations.Single(rule => rule.InputTitle == "Between").InputMessage);
    }

    [Theory]
    [InlineData(Language.English, "Word", "In English", "Embassy")]
    [InlineData(Language.Turkish, "Sözcük", "Türkçesi", "Büyükelçilik")]
    [InlineData(Language.Azerbaijani, "Söz", "Azərbaycanca", "Səfirlik")]
    public void Beside_each_word_that_cells_hold_stands_what_the_language_says_for_it(
        Language language,
        string word,
        string inLanguage,
        string expected
    )
    {
        using var workbook = Made.Open(Bytes(language));
        var rows = Made.Rows(workbook, "words")
            .ConvertAll(row => (Word: row[word].GetString(), Said: row[inLanguage].GetString()));
        Assert.Contains(("embassy", expected), rows);
        Assert.DoesNotContain(rows, row => row.Said.Length == 0);
    }

    [Fact]
    public void What_is_filled_in_is_read()
    {
        using var workbook = Made.Open(Blank.Value);
        var sheet = workbook.Worksheet("Recognitions");
        sheet.Cell("A4").SetValue("first");
        sheet.Cell("B4").SetValue("TUR");
        sheet.Cell("A5").SetValue("second");
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        var read = Reopened.Read(saved.ToArray());
        Assert.Equal(["first", "second"], read.Of(Recognition.Shape).Select(record => record.Id));
        Assert.Equal("TUR", read.Of(Recognition.Shape)[0].By.Id);
    }

    static byte[] Bytes(Language language)
    {
        using var output = new MemoryStream();
        WorkbookWriter.WriteBlank(language, output);
        return output.ToArray();
    }
}
