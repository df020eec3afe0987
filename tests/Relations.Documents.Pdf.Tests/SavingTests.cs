namespace Relations.Documents.Pdf.Tests;

public sealed class SavingTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("relations-pdf-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_path_a_stream_and_bytes_get_the_same_file()
    {
        var bytes = EveryBlock.Document.ToPdfBytes();
        var path = Path.Combine(folder, "a.pdf");
        EveryBlock.Document.SaveAsPdf(path);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
        using var web = new AsyncOnlyStream();
        await EveryBlock.Document.SaveAsPdfAsync(web);
        Assert.Equal(bytes, web.Written);
    }

    [Fact]
    public void A_text_that_cannot_be_shown_is_an_exception_and_leaves_no_file()
    {
        var document = new Document(new("Title", Language.English), [new Paragraph(["日本"])]);
        var failure = Assert.Throws<UnprintableException>(() => document.SaveAsPdf(Path.Combine(folder, "a.pdf")));
        Assert.Equal(["日本"], failure.Texts.Select(text => text.Text));
        Assert.Empty(Directory.GetFiles(folder));
    }
}
