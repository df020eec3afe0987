using System.Globalization;
using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

public sealed partial class EditedTests
{
    static readonly byte[] Small = Made.Bytes(Made.Checked(Made.Small));

    [Fact]
    public void A_header_that_nobody_knows_is_found_at_its_cell_with_the_nearest_name()
    {
        var read = Reopened.Read(Reopened.Change(Small, ">Established<", ">Estabilshed<"));
        var problem = read.Problems[0];
        Assert.Equal((ProblemKind.UnknownField, "did you mean Established?"), (problem.Kind, problem.Help));
        Assert.Equal("Diplomatic relations!C3", problem.Place.At);
        Assert.Null(read.Of(DiplomaticRelation.Shape)[0].Established);
    }

    [Fact]
    public void A_language_that_is_none_is_found_once_at_its_header()
    {
        var bytes = Reopened.Change(Small, ">Name (tr)<", ">Name (xx)<");
        bytes = Reopened.Change(bytes, ">Bakü<", ">Baxx<");
        var result = Rules.Checker.Check(Reopened.Read(bytes));
        var finding = Assert.Single(
            result.Findings,
            found => found.Place?.Sheet == "Places" && found.Code.StartsWith("FMT", StringComparison.Ordinal)
        );
        Assert.Equal(("FMT003", "Places!C3"), (finding.Code, finding.Place!.At));
        Assert.Equal("Baxx", result.Dossier.Of(Place.Shape)[0].Names?.Find("xx"));
    }

    [Fact]
    public void A_word_that_is_none_is_found_at_its_cell()
    {
        var read = Reopened.Read(Reopened.Change(Small, ">de-jure<", ">de-jur<"));
        Assert.Equal(["Recognitions!H4 unknown recognition form: de-jur"], Reopened.Found(read));
        Assert.Equal("first", read.Problems[0].Record);
    }

    [Fact]
    public void A_value_that_a_rule_complains_of_is_found_at_its_cell()
    {
        var result = Rules.Checker.Check(Reopened.Read(Reopened.Change(Small, ">1991-11-09<", ">1991-11-31<")));
        var finding = Assert.Single(result.Findings, finding => finding.Code == "DAT003");
        Assert.Equal("Recognitions!D4", finding.Place!.At);
    }

    [Fact]
    public void A_value_of_a_list_is_found_in_the_table_of_lists()
    {
        var read = Reopened.Read(Reopened.Change(Small, ">stated<", ">statd<"));
        Assert.Equal(["Citations!G4 unknown reading: statd"], Reopened.Found(read));
    }

    [Fact]
    public void An_item_whose_record_is_spelt_otherwise_is_told_what_to_write()
    {
        var bytes = Reopened.Rewrite(
            Small,
            (_, text) =>
                text.Contains(">stated<", StringComparison.Ordinal) ? FirstKey().Replace(text, ">First <", 1) : text
        );
        var problem = Assert.Single(Reopened.Read(bytes).Problems);
        Assert.Equal(("Citations!A4", "first", true), (problem.Place.At, problem.Meant, problem.IsSlip));
        Assert.Equal("write first, in small letters and without spaces around it", problem.Help);
    }

    [GeneratedRegex(">first<", RegexOptions.None, 1000)]
    private static partial Regex FirstKey();

    [Fact]
    public void An_error_in_a_cell_is_found_at_it()
    {
        var read = Reopened.Read(
            Reopened.Change(Small, " t=\"inlineStr\"><is><t>city</t></is>", " t=\"e\"><v>#REF!</v>")
        );
        Assert.Equal(["Places!D4 unknown kind of place: #REF!"], Reopened.Found(read));
    }

    [Theory]
    [InlineData("", "33551", "1991-11-09")]
    [InlineData("", "33551.5", "1991-11-09T12:00:00")]
    [InlineData("", "60", "1900-02-29")]
    [InlineData("", "61", "1900-03-01")]
    [InlineData("", "1", "1900-01-01")]
    [InlineData("<workbookPr date1904=\"1\"/>", "32089", "1991-11-09")]
    [InlineData("<workbookPr date1904=\"1\"/>", "0", "1904-01-01")]
    public void A_day_that_was_typed_as_one_is_read_in_ISO_8601(string properties, string number, string expected)
    {
        var bytes = Small;
        if (properties.Length > 0)
        {
            bytes = Reopened.Rewrite(
                bytes,
                (name, text) => name == "xl/workbook.xml" ? Properties().Replace(text, properties, 1) : text
            );
        }

        var day = StyleOfDays(bytes);
        bytes = Reopened.Rewrite(
            bytes,
            (_, text) => Recognized().Replace(text, $"<c r=\"D4\" s=\"{day}\"><v>{number}</v></c>")
        );
        var recognition = Reopened.Read(bytes).Of(Recognition.Shape)[0];
        Assert.Equal(expected, recognition.Date?.Text);
    }

    [Theory]
    [InlineData("mmm yyyy", 33543, "1991-11", false)]
    [InlineData("mmm yyyy", 33551, "1991-11-09", true)]
    [InlineData("[$-409]mmmm&quot; of the year &quot;yy;@", 33543, "1991-11", false)]
    [InlineData("yyyy", 33239, "1991", false)]
    [InlineData("yyyy", 33543, "1991-11-01", true)]
    [InlineData("yyyy\\ \\d", 33239, "1991", false)]
    [InlineData("[$-41F]d mmmm yyyy", 33239, "1991-01-01", false)]
    public void A_month_or_a_year_that_a_program_keeps_as_its_first_day_is_read_as_that(
        string code,
        int number,
        string expected,
        bool isRemarked
    )
    {
        var day = StyleOfDays(Small);
        var bytes = Reopened.Change(Small, "formatCode=\"yyyy-mm-dd\"", $"formatCode=\"{code}\"");
        bytes = Reopened.Rewrite(
            bytes,
            (_, text) =>
                Recognized()
                    .Replace(
                        text,
                        $"<c r=\"D4\" s=\"{day}\"><v>{number.ToString(CultureInfo.InvariantCulture)}</v></c>"
                    )
        );
        var read = Reopened.Read(bytes);
        Assert.Equal(expected, read.Of(Recognition.Shape)[0].Date?.Text);
        Assert.Equal(
            isRemarked,
            read.Problems.Any(problem =>
                problem.IsRemark && problem.Message.StartsWith(expected + " is read", StringComparison.Ordinal)
            )
        );
    }

    [Theory]
    [InlineData("General", "None")]
    [InlineData("0.00E+00", "None")]
    [InlineData("mmmm", "None")]
    [InlineData("h:mm:ss", "None")]
    [InlineData("d/m", "DayOfYear")]
    [InlineData("yyyy h:mm AM/PM", "Year")]
    [InlineData("yyyy mm:ss", "Year")]
    [InlineData("MM/YYYY", "Month")]
    [InlineData("[Red]yyyy_d*d", "Year")]
    [InlineData("yyyy;dd", "Year")]
    [InlineData("yyyy\"d", "Year")]
    public void A_format_shows_what_its_letters_stand_for(string code, string expected) =>
        Assert.Equal(expected, FormatCode.Shown(code).ToString());

    [Theory]
    [InlineData("", "1988-01-13")]
    [InlineData("<workbookPr date1904=\"1\"/>", "1992-01-14")]
    public void A_day_number_is_said_to_be_the_day_that_its_workbook_counts(string properties, string expected)
    {
        var bytes = Reopened.Rewrite(
            Small,
            (name, text) =>
                name == "xl/workbook.xml" && properties.Length > 0
                    ? Properties().Replace(text, properties, 1)
                    : Recognized().Replace(text, "<c r=\"D4\"><v>32155</v></c>")
        );
        var result = Rules.Checker.Check(Reopened.Read(bytes));
        var finding = Assert.Single(result.Findings, finding => finding.Code == "DAT001");
        Assert.Contains(expected, finding.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_was_stored_as_text_is_a_number_and_text_that_was_stored_as_a_number_is_text()
    {
        var bytes = Reopened.Change(Small, "><v>40.4</v>", " t=\"str\"><v>40.4</v>");
        bytes = Reopened.Change(bytes, " t=\"inlineStr\"><is><t>007</t></is>", "><v>7</v>");
        var read = Reopened.Read(bytes);
        Assert.Empty(read.Problems);
        Assert.Equal(40.4m, read.Of(Place.Shape)[0].Coordinates?.Latitude);
        Assert.Equal("7", read.Of(Source.Shape)[0].Sha256);
    }

    [Fact]
    public void Shared_strings_are_read_without_their_readings_and_with_all_their_runs()
    {
        var bytes = Reopened.Change(Small, " t=\"inlineStr\"><is><t>city</t></is>", " t=\"s\"><v>0</v>");
        const string Strings = "<si><r><t>ex</t></r><r><t>clave</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>";
        bytes = Reopened.WithStrings(bytes, Strings);
        Assert.Equal(PlaceKind.Exclave, Reopened.Read(bytes).Of(Place.Shape)[0].Kind);
    }

    [Fact]
    public void Merged_cells_and_rows_below_a_table_are_found()
    {
        var bytes = Reopened.Rewrite(
            Small,
            (_, text) =>
                text.Contains(">de-jure<", StringComparison.Ordinal)
                    ? text.Replace(
                        "</sheetData>",
                        "<row r=\"9\"><c r=\"A9\" t=\"str\"><v>second</v></c></row></sheetData><mergeCells><mergeCell ref=\"B4:C4\"/></mergeCells>",
                        StringComparison.Ordinal
                    )
                    : text
        );
        Assert.Equal(
            [
                "Recognitions!A9 a row below the table recognitions is not read",
                "Recognitions!B4 merged cells B4:C4, of which only the first holds anything",
            ],
            Reopened.Found(Reopened.Read(bytes))
        );
    }

    [Fact]
    public void Rows_of_lists_may_be_in_any_order_and_leave_out_their_collection_and_place()
    {
        var bytes = Reopened.Rewrite(
            Small,
            (_, text) => KeysOfFirst().Replace(text, found => found.Groups["record"].Value)
        );
        var read = Reopened.Read(bytes);
        Assert.Empty(read.Problems);
        Assert.Equal(
            ["+1", "Turkey was the first_x000D_"],
            read.Of(Recognition.Shape)[0].Citations.Select(c => c.Quote)
        );
    }

    [Fact]
    public void A_row_of_a_list_that_belongs_to_no_record_is_found()
    {
        var read = Reopened.Read(
            Reopened.Rewrite(
                Small,
                (name, text) =>
                    text.Contains(">+1<", StringComparison.Ordinal)
                        ? text.Replace(">first<", ">furst<", StringComparison.Ordinal)
                        : text
            )
        );
        Assert.Equal(2, read.Problems.Count);
        Assert.All(
            read.Problems,
            problem => Assert.Contains("furst in recognitions", problem.Message, StringComparison.Ordinal)
        );
        Assert.Equal("Citations!A4", read.Problems[0].Place.At);
    }

    static string StyleOfDays(byte[] bytes) =>
        Reopened.Texts(bytes).Select(text => Day().Match(text)).First(m => m.Success).Groups["style"].Value;

    [GeneratedRegex("<workbookPr[^>]*/>", RegexOptions.None, 1000)]
    private static partial Regex Properties();

    [GeneratedRegex("<c r=\"D4\"[^>]*><is><t>1991-11-09</t></is></c>", RegexOptions.None, 1000)]
    private static partial Regex Recognized();

    [GeneratedRegex("<c r=\"E4\" s=\"(?<style>\\d+)\"><v>33551</v></c>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day();

    // The first of the two citations loses collection and place, and so comes last.
    [GeneratedRegex(
        "(?<record><c r=\"A4\"[^>]*><is><t>first</t></is></c>)<c r=\"B4\"[^>]*><is><t>recognitions</t></is></c><c r=\"C4\"[^>]*><v>1</v></c>",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex KeysOfFirst();
}
