namespace Relations.Documents.Pdf.Tests;

public sealed class SavingTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("relations-pdf-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static readonly Saving Saving = new(
        token => EveryBlock.Document.ToPdfBytes(token: token),
        (path, token) => EveryBlock.Document.SaveAsPdf(path, token: token),
        (stream, token) => EveryBlock.Document.SaveAsPdf(stream, token: token),
        (path, token) => EveryBlock.Document.SaveAsPdfAsync(path, token: token),
        (stream, token) => EveryBlock.Document.SaveAsPdfAsync(stream, token: token)
    );

    [Fact]
    public Task A_path_a_stream_and_bytes_get_the_same_file() => Saving.GivesTheSameBytesEverywhere(folder);

    [Fact]
    public Task A_cancelled_token_leaves_no_file() => Saving.LeavesNothingWhereItIsCancelled(folder);

    [Fact]
    public void A_text_that_cannot_be_shown_is_an_exception_and_leaves_no_file()
    {
        var document = new Document(new("Title", Language.English), [new Paragraph(["日本"])]);
        var failure = Assert.Throws<UnprintableException>(() => document.SaveAsPdf(Path.Combine(folder, "a.pdf")));
        Assert.Equal(["日本"], failure.Texts.Select(text => text.Text));
        Assert.Empty(Directory.GetFiles(folder));
    }
}
