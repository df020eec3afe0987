namespace Relations.Documents.Html.Tests;

public sealed class SavingTests : IDisposable
{
    static readonly Saving Saving = new(
        token => EveryBlock.Document.ToHtmlBytes(token: token),
        (path, token) => EveryBlock.Document.SaveAsHtml(path, token: token),
        (stream, token) => EveryBlock.Document.SaveAsHtml(stream, token: token),
        (path, token) => EveryBlock.Document.SaveAsHtmlAsync(path, token: token),
        (stream, token) => EveryBlock.Document.SaveAsHtmlAsync(stream, token: token)
    );

    readonly string folder = Directory.CreateTempSubdirectory("relations-save-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public Task A_path_a_stream_and_bytes_get_the_same_file() => Saving.GivesTheSameBytesEverywhere(folder);

    [Fact]
    public Task A_cancelled_token_leaves_no_file() => Saving.LeavesNothingWhereItIsCancelled(folder);
}
