namespace Relations.Documents.Word.Tests;

public sealed class SavingTests : IDisposable
{
    static readonly Saving Saving = new(
        token => EveryBlock.Document.ToWordBytes(token: token),
        (path, token) => EveryBlock.Document.SaveAsWord(path, token: token),
        (stream, token) => EveryBlock.Document.SaveAsWord(stream, token: token),
        (path, token) => EveryBlock.Document.SaveAsWordAsync(path, token: token),
        (stream, token) => EveryBlock.Document.SaveAsWordAsync(stream, token: token)
    );

    readonly string folder = Directory.CreateTempSubdirectory("relations-save-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public Task A_path_a_stream_and_bytes_get_the_same_file() => Saving.GivesTheSameBytesEverywhere(folder);

    [Fact]
    public Task A_cancelled_token_leaves_no_file() => Saving.LeavesNothingWhereItIsCancelled(folder);
}
