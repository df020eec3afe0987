using System.Collections.Concurrent;
using System.Text;

namespace Relations.Dossiers;

/// <summary>The stored text of a source, or why it cannot be had.</summary>
/// <param name="Text">The text; null where it cannot be had, or is not in UTF-8.</param>
/// <param name="Sha256">The digest of the file's bytes, in lower-case hexadecimal; null where they cannot be had.</param>
/// <param name="Refusal">Why the file could not be opened.</param>
/// <param name="IsTooLarge">Whether the file is larger than the limit.</param>
public sealed record StoredText(string? Text, string? Sha256, FileRefusal Refusal, bool IsTooLarge = false)
{
    /// <summary>What the file is instead of text in UTF-8, as the end of a sentence; null where it is that, or cannot be read.</summary>
    public Message? WhyNotText { get; init; }
}

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

    /// <summary>In what alone the stored text of a source differs from one with a digest: its line breaks or byte order mark; null where that is not all.</summary>
    /// <param name="source">The source.</param>
    /// <param name="sha256">The digest of the bytes that were registered.</param>
    public Message? OnlyDifference(Source source, string sha256)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.File is { } path && Load(files.Open(path)) is { } bytes
            ? StoredCopy.OnlyDifference(bytes, sha256)
            : null;
    }

    StoredText Read(string path)
    {
        var opened = files.Open(path);
        if (opened.Content is null)
        {
            return new(null, null, opened.Refusal);
        }

        try
        {
            if (Load(opened) is not { } content)
            {
                return new(null, null, FileRefusal.None, IsTooLarge: true);
            }

            var whyNot = TextForm.WhyNotUtf8(content);
            var text = whyNot is null ? Encoding.UTF8.GetString(content) : null;
            return new(text, Digest.Of(content), FileRefusal.None) { WhyNotText = whyNot };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new(null, null, FileRefusal.Denied);
        }
    }

    byte[]? Load(OpenedFile opened)
    {
        if (opened.Content is null)
        {
            return null;
        }

        using var source = opened.Content;
        if (source.CanSeek && source.Length > limits.SourceBytes)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        CopyUpTo(source, bytes, limits.SourceBytes + 1);
        return bytes.Length > limits.SourceBytes ? null : bytes.ToArray();
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
