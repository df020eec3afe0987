namespace Relations.Cli.Tests;

/// <summary>
/// Workbooks that the password <c>secret</c> protects: book.xlsx in Agile encryption, by officecrypto-tool; the others by LibreOffice.
/// </summary>
public sealed class ProtectedTests : IDisposable
{
    readonly Tool tool = new();

    [Theory]
    [InlineData(
        "book.xlsx",
        "a workbook of Excel 97 or one that a password protects; save it as .xlsx without a password"
    )]
    [InlineData(
        "book.xls",
        "a file of Excel or Word 97, or one protected by a password, not text; save it as .xlsx without a password"
    )]
    [InlineData(
        "book.ods",
        "a zip package, not text; a workbook is called .xlsx, and one of OpenDocument has to be saved as .xlsx"
    )]
    public void A_workbook_that_a_password_protects_is_one_finding_without_its_bytes(string file, string message)
    {
        var path = Repository.PathOf("tests", "Relations.Cli.Tests", "Protected", file);
        tool.With(file, File.ReadAllBytes(path));
        var outcome = tool.Run("validate", file);
        Assert.Equal((2, ""), (outcome.Status, outcome.Error));
        var words = string.Join(' ', outcome.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(
            $"error[FMT001] unreadable: {message} --> {file}:1:1 = help: ",
            words,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "0 records: 1 error, 0 warnings, 0 info, 0 undetermined, 0 waived",
            words,
            StringComparison.Ordinal
        );
        Assert.Equal(2, tool.Run("import", file, "-o", "out").Status);
        Assert.Equal(2, tool.Run("export", "pdf", file, "-o", "out.pdf", "--draft").Status);
        Assert.False(tool.Exists("out") || tool.Exists("out.pdf"));
    }

    public void Dispose() => tool.Dispose();
}
