using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Cli.Tests;

public sealed class TemplateTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed().With("t/house.docx", House());

    [Fact]
    public void A_briefing_stands_behind_the_cover_of_the_house_and_missing_styles_are_named()
    {
        var outcome = tool.Run(["export", "docx", "seed", "-o", "x.docx", "--template", "t/house.docx"]);
        Assert.Equal(0, outcome.Status);
        Assert.StartsWith(
            "relations: the template has no style for these, which were added: ",
            outcome.Error,
            StringComparison.Ordinal
        );
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
        using var word = WordprocessingDocument.Open(new MemoryStream(tool.Bytes("x.docx")), isEditable: false);
        Assert.StartsWith("Cover", word.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        Assert.Equal(0, tool.Run(["export", "docx", "seed", "-o", "y.docx", "--template", "t/house.docx"]).Status);
        Assert.Equal(tool.Bytes("x.docx"), tool.Bytes("y.docx"));
    }

    [Fact]
    public void A_build_with_a_template_writes_a_Word_file_too()
    {
        Assert.Equal(0, tool.Run(["build", "seed", "-o", "out", "--template", "t/house.docx"]).Status);
        Assert.True(tool.Exists("out/seed.docx"));
    }

    [Theory]
    [InlineData("export docx seed -o t/house.docx --template t/house.docx")]
    [InlineData("export docx seed -o ./t/../t/house.docx --template t/house.docx")]
    [InlineData("export pdf seed -o old.pdf --since old.pdf")]
    public void What_is_read_is_not_written_over(string arguments)
    {
        tool.Run(["export", "pdf", "seed", "-o", "old.pdf", "--attach-data"]);
        string[] files = ["t/house.docx", "old.pdf"];
        var before = files.Select(tool.Bytes).ToList();
        var outcome = tool.Run(arguments.Split(' '));
        Assert.Equal(2, outcome.Status);
        Assert.EndsWith(
            "is read for what is written, and is not written over\n",
            outcome.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(before, files.Select(tool.Bytes));
    }

    [Theory]
    [InlineData("t/none.docx", "t/none.docx: no such file")]
    [InlineData("t/text.docx", "t/text.docx: not a Word file (.docx or .dotx)")]
    [InlineData("t/cut.docx", "t/cut.docx: the file is damaged and cannot be read as a Word file")]
    [InlineData("t/macros.docm", "t/macros.docm: the file may hold macros; save it as .docx or .dotx")]
    [InlineData("t/secret.docx", "t/secret.docx: the file is encrypted; save it without a password")]
    [InlineData(" ", "--template names no file")]
    public void One_that_cannot_be_used_is_told_in_one_line_and_nothing_is_written(string template, string message)
    {
        byte[] container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        tool.With("t/text.docx", "text")
            .With("t/cut.docx", House()[..700])
            .With("t/macros.docm", House(WordprocessingDocumentType.MacroEnabledDocument))
            .With("t/secret.docx", [.. container, .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")]);
        var outcome = tool.Run(["export", "docx", "seed", "-o", "x.docx", "--template", template]);
        Assert.Equal((2, $"relations: {message}\n"), (outcome.Status, outcome.Error));
        Assert.False(tool.Exists("x.docx"));
    }

    public void Dispose() => tool.Dispose();

    static byte[] House(WordprocessingDocumentType type = WordprocessingDocumentType.Document)
    {
        using var output = new MemoryStream();
        using (var package = WordprocessingDocument.Create(output, type))
            package.AddMainDocumentPart().Document = new(new W.Body(new W.Paragraph(new W.Run(new W.Text("Cover")))));
        return output.ToArray();
    }
}
