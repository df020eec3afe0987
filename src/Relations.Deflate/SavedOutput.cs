using System.Security.Cryptography;

namespace Relations.Deflate;

/// <summary>Takes what a writer writes to a file, whole or not at all, to a stream or into bytes.</summary>
static class SavedOutput
{
    /// <summary>
    /// Saves a file. It is written under a name that nobody can guess in the folder of the target, and renamed; where writing
    /// fails or is ended, nothing is left and what was there stays.
    /// </summary>
    public static void ToFile(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        var name = $".relations-{RandomNumberGenerator.GetHexString(32, lowercase: true)}.tmp";
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, name);
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(temporary, full, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    public static Task ToFileAsync(string path, Action<Stream> write, CancellationToken token) =>
        Task.Run(() => ToFile(path, write), token);

    /// <summary>Writes to a stream that perhaps takes asynchronous writes only, as those of a web server.</summary>
    public static async Task ToStreamAsync(Stream output, Action<Stream> write, CancellationToken token)
    {
        var bytes = await Task.Run(() => ToBytes(write), token).ConfigureAwait(false);
        await output.WriteAsync(bytes, token).ConfigureAwait(false);
    }

    public static byte[] ToBytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
