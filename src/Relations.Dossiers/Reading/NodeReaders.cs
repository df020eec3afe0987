using System.Text;
using System.Text.Unicode;

namespace Relations.Dossiers;

/// <summary>Opens the node reader that fits a file.</summary>
static class NodeReaders
{
    static readonly UTF8Encoding Replacing = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Reads a whole file, up to the limit.</summary>
    /// <returns>The bytes without a byte order mark, or null where the file is larger.</returns>
    public static byte[]? Load(Stream content, long limit)
    {
        using (content)
        {
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = content.Read(buffer)) > 0; )
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > limit)
                {
                    return null;
                }
            }

            var all = bytes.ToArray();
            return all.AsSpan().StartsWith("\uFEFF"u8) ? all[3..] : all;
        }
    }

    /// <summary>The reader for these bytes, and where the first byte that is no UTF-8 stands.</summary>
    public static NodeReader Open(SourceFile file, byte[] bytes, ReadLimits limits, out TextSpan? badByte)
    {
        badByte = null;
        if (!Utf8.IsValid(bytes))
        {
            badByte = FirstBadByte(bytes);
            bytes = Replacing.GetBytes(Replacing.GetString(bytes));
        }

        return file.IsJson
            ? new JsonNodeReader(bytes, limits)
            : new YamlNodeReader(new StreamReader(new MemoryStream(bytes), Replacing), limits);
    }

    static TextSpan FirstBadByte(byte[] bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        var before = bytes.AsSpan(0, at);
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Replacing.GetCharCount(before[lineStart..]) + 1, 1);
    }
}
