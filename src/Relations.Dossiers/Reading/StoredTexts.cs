using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Relations.Dossiers;

/// <summary>The stored text of a source, or why it cannot be had.</summary>
/// <param name="Text">The text; null where it cannot be had.</param>
/// <param name="Sha256">The digest of the file's bytes, in lower-case hexadecimal; null where they cannot be had.</param>
/// <param name="Refusal">Why the file could not be opened.</param>
/// <param name="IsTooLarge">Whether the file is larger than the limit.</param>
public sealed record StoredText(string? Text, string? Sha256, FileRefusal Refusal, bool IsTooLarge = false);

/// <summary>The stored texts of a dossier's sources, each read when it is first asked for.</summary>
public sealed class StoredTexts
{
    readonly ConcurrentDictionary<string, Lazy<StoredText>> texts = new(StringComparer.Ordinal);
    readonly IDossierFiles files;
    readonly ReadLimits limits;

    internal StoredTexts(IDossierFiles files, ReadLimits limits)
    {
        this.files = files;
        this.limits = limits;
    }

    /// <summary>The stored text of a source; null where the source names no file.</summary>
    public StoredText? Of(Source source) =>
        source.File is null ? null : texts.GetOrAdd(source.File, path => new(() => Read(path))).Value;

    StoredText Read(string path)
    {
        var opened = files.Open(path);
        if (opened.Content is null)
        {
            return new(null, null, opened.Refusal);
        }

        try
        {
            using var source = opened.Content;
            if (source.CanSeek && source.Length > limits.SourceBytes)
            {
                return new(null, null, FileRefusal.None, IsTooLarge: true);
            }

            using var bytes = new MemoryStream();
            CopyUpTo(source, bytes, limits.SourceBytes + 1);

            var content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
            return bytes.Length > limits.SourceBytes
                ? new(null, null, FileRefusal.None, IsTooLarge: true)
                : new(
                    Encoding.UTF8.GetString(content),
                    Convert.ToHexStringLower(SHA256.HashData(content)),
                    FileRefusal.None
                );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new(null, null, FileRefusal.Denied);
        }
    }

    static void CopyUpTo(Stream from, MemoryStream to, long most)
    {
        var buffer = new byte[81920];
        for (int read; to.Length < most && (read = from.Read(buffer)) > 0; )
        {
            to.Write(buffer, 0, read);
        }
    }
}
