using System.Text;
using System.Text.Unicode;

namespace Relations.Dossiers;

/// <summary>Opens the node reader that fits a file.</summary>
static class NodeReaders
{
    const int HalfLength = 6;

    static readonly UTF8Encoding Replacing = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Reads a whole file, up to the limit.</summary>
    /// <returns>The bytes without a byte order mark, or null where the file is larger.</returns>
    /// <exception cref="UnreadableException">It is not text.</exception>
    public static byte[]? Load(Stream content, long limit, CancellationToken token = default)
    {
        using (content)
        {
            var length = content.CanSeek ? content.Length : 0;
            if (length > limit)
            {
                return null;
            }

            // A file that grows meanwhile is read to its end all the same.
            using var bytes = new MemoryStream((int)Math.Min(length, Array.MaxLength));
            var buffer = new byte[81920];
            for (int read; (read = content.Read(buffer)) > 0; )
            {
                token.ThrowIfCancellationRequested();
                RefuseBinary(buffer.AsSpan(0, read), bytes);
                if (bytes.Length + read > limit)
                {
                    return null;
                }

                bytes.Write(buffer, 0, read);
            }

            return Whole(bytes);
        }
    }

    // A file of holes would be read for seconds, and YAML would end before the first of them without a word.
    static void RefuseBinary(ReadOnlySpan<byte> piece, MemoryStream before)
    {
        if (before.Length == 0 && PackageOf(piece) is { } package)
        {
            throw new UnreadableException(ProblemKind.Unreadable, package, new(1, 1, 1));
        }

        if (piece.IndexOf((byte)0) is >= 0 and var at)
        {
            before.Write(piece[..at]);
            var place = PlaceAfter(Whole(before));
            throw new UnreadableException(ProblemKind.Unreadable, FileTexts.NulByte(), place);
        }
    }

    // By the first bytes of the file: those of a zip package, and those of the format that Excel wrote until 2003.
    static Message? PackageOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) ? FileTexts.ZipPackage()
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? FileTexts.Office97()
        : null;

    static byte[] Whole(MemoryStream bytes)
    {
        var all = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        var mark = all.StartsWith("\uFEFF"u8) ? 3 : 0;
        return mark == 0 && bytes.Capacity == all.Length ? bytes.GetBuffer() : all[mark..].ToArray();
    }

    /// <summary>The reader for these bytes. What is no character in them is reported, and read as the replacement character.</summary>
    public static NodeReader Open(SourceFile file, byte[] bytes, ReadLimits limits, ProblemList problems)
    {
        if (!Utf8.IsValid(bytes))
        {
            problems.Add(ProblemKind.BadEncoding, ReadTexts.BadByte(), FirstBadByte(bytes), ReadTexts.SaveAsUtf8());
            bytes = Replacing.GetBytes(Replacing.GetString(bytes));
        }

        return file.IsJson ? Json(bytes, limits, problems) : Yaml(bytes, limits);
    }

    /// <summary>The reader for JSON in UTF-8.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="limits">How much to take.</param>
    /// <param name="problems">Takes halves of surrogate pairs.</param>
    /// <param name="line">The line of the file that the text is; null where it is the whole file.</param>
    public static JsonNodeReader Json(byte[] bytes, ReadLimits limits, ProblemList problems, int? line = null)
    {
        bytes = SurrogateEscapes.Replaced(bytes, out var halves);
        var lines = new LineCounter(bytes);
        foreach (var at in halves)
        {
            var place = lines.PlaceOf(at);
            problems.Add(
                ProblemKind.BadEncoding,
                FileTexts.HalfOfPair(),
                new(line ?? place.Line, place.Column, HalfLength),
                FileTexts.WriteCharacter()
            );
        }

        return new(bytes, limits);
    }

    static YamlNodeReader Yaml(byte[] bytes, ReadLimits limits)
    {
        var shield = YamlEscapes.IsNeeded(bytes) ? YamlEscapes.Over(Replacing.GetString(bytes)) : null;
        TextReader text = shield is null
            ? new StreamReader(new MemoryStream(bytes), Replacing)
            : new StringReader(shield.Text);
        return new(text, limits, shield);
    }

    static TextSpan FirstBadByte(byte[] bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return PlaceAfter(bytes.AsSpan(0, at));
    }

    static TextSpan PlaceAfter(ReadOnlySpan<byte> before)
    {
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Replacing.GetCharCount(before[lineStart..]) + 1, 1);
    }
}
