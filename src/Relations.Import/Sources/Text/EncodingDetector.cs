using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Relations.Import;

/// <summary>Finds out which encoding a file is in, by its byte order mark, its zeros, and what its bytes would be.</summary>
static class EncodingDetector
{
    static readonly UTF8Encoding Utf8Text = new(encoderShouldEmitUTF8Identifier: false);

    static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0xEF, 0xBB, 0xBF], Utf8Text),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <summary>The encoding of this name, by which registries and programs know it; null where none is known by it.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            var known = name.Trim().ToUpperInvariant();
            return known is "UTF-8" or "UTF8" ? Utf8Text
                : PageOf(known) is { } page
                    ? CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page)
                : CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Finds the encoding.</summary>
    /// <param name="start">The beginning of the file.</param>
    /// <param name="open">Opens all of it.</param>
    /// <param name="token">Ends the reading.</param>
    public static DetectedEncoding Detect(ReadOnlySpan<byte> start, Func<Stream?> open, CancellationToken token)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (start.StartsWith(mark))
            {
                return new(encoding, mark.Length, EncodingBasis.Declared);
            }
        }

        if (ByZeros(start) is { } wide)
        {
            return new(wide, 0, EncodingBasis.Certain);
        }

        using var content = open();
        return content is null || Odd(content, token) is not { } odd
            ? new(Utf8Text, 0, EncodingBasis.Certain)
            : new(SingleByteGuess.Of(odd), 0, EncodingBasis.Guessed);
    }

    /// <summary>
    /// Bytes of a stream that are not meant as UTF-8; null where all are, but for some that are damaged among many that are not.
    /// </summary>
    static byte[]? Odd(Stream content, CancellationToken token)
    {
        var (buffer, held, isSeen) = (new byte[1 << 18], 0, false);
        while (true)
        {
            token.ThrowIfCancellationRequested();
            var read = content.ReadAtLeast(buffer.AsSpan(held), 1, throwOnEndOfStream: false);
            var all = buffer.AsSpan(0, held + read);
            var whole = read == 0 ? all : WholeCharacters(all);
            if (!Utf8.IsValid(whole))
            {
                return isSeen || IsMostlyUtf8(whole) ? null : whole.ToArray();
            }

            if (read == 0)
            {
                return null;
            }

            isSeen |= whole.ContainsAnyExceptInRange((byte)0, (byte)0x7F);
            held = all.Length - whole.Length;
            all[whole.Length..].CopyTo(buffer);
        }
    }

    static bool IsMostlyUtf8(ReadOnlySpan<byte> text)
    {
        var (right, wrong) = (0, 0);
        while (text.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(text, out var rune, out var length);
            right += status == OperationStatus.Done && !rune.IsAscii ? 1 : 0;
            wrong += status == OperationStatus.Done ? 0 : 1;
            text = text[length..];
        }

        return right > 3 * wrong;
    }

    // 1254 and cp1254.
    static int? PageOf(string name) =>
        int.TryParse(
            name.AsSpan(name.StartsWith("CP", StringComparison.Ordinal) ? 2 : 0),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var page
        )
            ? page
            : null;

    // Without a byte order mark, they are known by the zeros of Latin letters, spaces and line breaks in them.
    static Encoding? ByZeros(ReadOnlySpan<byte> start)
    {
        var sample = start[..(start.Length & ~3)];
        Span<int> zeros = stackalloc int[4];
        for (var i = 0; i < sample.Length; i++)
        {
            zeros[i & 3] += sample[i] == 0 ? 1 : 0;
        }

        var most = sample.Length / 4;
        var (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3]);
        return most < 2 ? null
            : zeros[3] == most && zeros[2] > most * 9 / 10 && zeros[0] == 0 ? Marks[0].Encoding
            : zeros[0] == most && zeros[1] > most * 9 / 10 && zeros[3] == 0 ? Marks[1].Encoding
            : odd > 1 + most / 8 && even < odd / 8 + 1 ? Encoding.Unicode
            : even > 1 + most / 8 && odd < even / 8 + 1 ? Encoding.BigEndianUnicode
            : null;
    }

    // Without the beginning of a character at the end, whose rest is not there.
    static ReadOnlySpan<byte> WholeCharacters(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            var octet = text[^back];
            if (octet >= 0xC0)
            {
                var length =
                    octet >= 0xF0 ? 4
                    : octet >= 0xE0 ? 3
                    : 2;
                return back < length ? text[..^back] : text;
            }

            if (octet < 0x80)
            {
                break;
            }
        }

        return text;
    }
}
