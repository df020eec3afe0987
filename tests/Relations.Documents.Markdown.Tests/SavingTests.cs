namespace Relations.Documents.Markdown.Tests;

public sealed class SavingTests : IDisposable
{
    static readonly Saving Saving = new(
        token => EveryBlock.Document.ToMarkdownBytes(token),
        (path, token) => EveryBlock.Document.SaveAsMarkdown(path, token),
        (stream, token) => EveryBlock.Document.SaveAsMarkdown(stream, token),
        (path, token) => EveryBlock.Document.SaveAsMarkdownAsync(path, token),
        (stream, token) => EveryBlock.Document.SaveAsMarkdownAsync(stream, token)
    );

    readonly string folder = Directory.CreateTempSubdirectory("relations-save-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public Task A_path_a_stream_and_bytes_get_the_same_file() => Saving.GivesTheSameBytesEverywhere(folder);

    [Fact]
    public Task A_cancelled_token_leaves_no_file() => Saving.LeavesNothingWhereItIsCancelled(folder);
}
