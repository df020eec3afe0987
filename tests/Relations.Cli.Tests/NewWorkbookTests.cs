namespace Relations.Cli.Tests;

public sealed class NewWorkbookTests : IDisposable
{
    readonly Tool tool = new();

    [Theory]
    [InlineData("en", "mine.xlsx is a workbook to fill in; then: relations validate mine.xlsx\n")]
    [InlineData("az", "mine.xlsx doldurulacaq iş kitabıdır; sonra: relations validate mine.xlsx\n")]
    public void A_workbook_to_fill_in_lacks_what_is_to_be_filled_in_and_nothing_else(string language, string told)
    {
        var made = tool.Run("new", "--workbook", "mine.xlsx", "--lang", language);
        Assert.Equal((0, told, ""), (made.Status, made.Output, made.Error));
        var found = tool.Run("validate", "mine.xlsx");
        Assert.Equal((1, ""), (found.Status, found.Error));
        Assert.Contains("error[FMT005] missing-field", found.Output, StringComparison.Ordinal);
        Assert.Contains("0 records: 1 error", found.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_already_is_not_written_over()
    {
        tool.With("mine.xlsx", "x");
        var outcome = tool.Run("new", "--workbook", "mine.xlsx");
        Assert.Equal((2, "relations: mine.xlsx: already exists\n"), (outcome.Status, outcome.Error));
        Assert.Equal("x"u8.ToArray(), tool.Bytes("mine.xlsx"));
    }

    [Theory]
    [InlineData("relations: new takes either a folder or --workbook FILE\n")]
    [InlineData("relations: new takes either a folder or --workbook FILE\n", "mine", "--workbook", "mine.xlsx")]
    [InlineData("relations: mine.ods: a workbook is called something.xlsx\n", "--workbook", "mine.ods")]
    public void Anything_else_is_wrong_usage(string error, params string[] args)
    {
        var outcome = tool.Run(["new", .. args]);
        Assert.Equal((2, error), (outcome.Status, outcome.Error));
    }

    public void Dispose() => tool.Dispose();
}
