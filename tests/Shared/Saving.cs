namespace Relations.Tests;

/// <summary>What holds of saving in every format: to a path, to a stream, into bytes, and asynchronously.</summary>
/// <param name="ToBytes">Saves into bytes.</param>
/// <param name="ToPath">Saves to a path.</param>
/// <param name="ToStream">Saves to a stream.</param>
/// <param name="ToPathAsync">Saves to a path asynchronously.</param>
/// <param name="ToStreamAsync">Saves to a stream asynchronously.</param>
sealed record Saving(
    Func<CancellationToken, byte[]> ToBytes,
    Action<string, CancellationToken> ToPath,
    Action<Stream, CancellationToken> ToStream,
    Func<string, CancellationToken, Task> ToPathAsync,
    Func<Stream, CancellationToken, Task> ToStreamAsync
)
{
    /// <summary>All ways give the same bytes; the asynchronous one never writes to the stream synchronously, as web servers ask.</summary>
    public async Task GivesTheSameBytesEverywhere(string folder)
    {
        var none = CancellationToken.None;
        var bytes = ToBytes(none);
        Assert.NotEmpty(bytes);
        var path = Path.Combine(folder, "saved");
        ToPath(path, none);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
        File.Delete(path);
        await ToPathAsync(path, none);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
        Assert.Equal([path], Directory.GetFiles(folder));
        using var stream = new MemoryStream();
        ToStream(stream, none);
        Assert.Equal(bytes, stream.ToArray());
        Assert.True(stream.CanWrite);
        using var web = new AsyncOnlyStream();
        await ToStreamAsync(web, none);
        Assert.Equal(bytes, web.Written);
    }

    /// <summary>A token that is cancelled leaves no file, and what was there before as it was.</summary>
    public async Task LeavesNothingWhereItIsCancelled(string folder)
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var (fresh, old) = (Path.Combine(folder, "fresh"), Path.Combine(folder, "old"));
        await File.WriteAllTextAsync(old, "before");
        foreach (var path in (string[])[fresh, old])
        {
            Assert.ThrowsAny<OperationCanceledException>(() => ToPath(path, source.Token));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ToPathAsync(path, source.Token));
        }

        Assert.ThrowsAny<OperationCanceledException>(() => ToBytes(source.Token));
        using var web = new AsyncOnlyStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ToStreamAsync(web, source.Token));
        Assert.Empty(web.Written);
        Assert.Equal([old], Directory.GetFiles(folder));
        Assert.Equal("before", await File.ReadAllTextAsync(old));
    }
}
