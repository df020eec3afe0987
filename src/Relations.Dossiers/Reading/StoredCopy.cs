using System.Buffers;

namespace Relations.Dossiers;

/// <summary>Tells what programs that copy files have changed in one.</summary>
static partial class StoredCopy
{
    static readonly (Func<Message> Name, Func<byte[], byte[]> Change)[] Changes =
    [
        (CrlfForLf, bytes => WithBreaks(bytes, "\n"u8)),
        (LfForCrlf, bytes => WithBreaks(bytes, "\r\n"u8)),
        (MarkAdded, WithoutMark),
        (MarkLost, bytes => [.. "\uFEFF"u8, .. bytes]),
    ];

    /// <summary>The one change after which the bytes have a digest; null where none does it.</summary>
    public static Message? OnlyDifference(byte[] bytes, string sha256) =>
        Array
            .Find(Changes, change => Digest.Of(change.Change(bytes)).Equals(sha256, StringComparison.OrdinalIgnoreCase))
            .Name?.Invoke();

    static byte[] WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    static byte[] WithBreaks(byte[] bytes, ReadOnlySpan<byte> lineBreak)
    {
        var changed = new ArrayBufferWriter<byte>(bytes.Length + 1);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == '\r' && at + 1 < bytes.Length && bytes[at + 1] == '\n')
            {
                continue;
            }

            changed.Write(bytes[at] == '\n' ? lineBreak : bytes.AsSpan(at, 1));
        }

        return changed.WrittenSpan.ToArray();
    }

    [Message("its line breaks are CRLF, and those of the registered copy LF")]
    private static partial Message CrlfForLf();

    [Message("its line breaks are LF, and those of the registered copy CRLF")]
    private static partial Message LfForCrlf();

    [Message("it has a byte order mark, and the registered copy none")]
    private static partial Message MarkAdded();

    [Message("it has no byte order mark, and the registered copy one")]
    private static partial Message MarkLost();
}
