using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Relations.Dossiers;

/// <summary>Says what bytes are that are no text in UTF-8.</summary>
static class TextForm
{
    const int Sample = 1 << 16;

    /// <summary>What the bytes are instead, as the end of a sentence; null where they are text in UTF-8.</summary>
    public static string? WhyNotUtf8(ReadOnlySpan<byte> bytes) =>
        Package(bytes) ?? Utf16(bytes) ?? (Utf8.IsValid(bytes) ? Binary(bytes) : OneByte(bytes));

    static string? Package(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? "is a PDF file, not text"
        : bytes.StartsWith("{\\rtf"u8) ? "is an RTF file, not plain text"
        : bytes.StartsWith("PK\u0003\u0004"u8) ? "is a zip package, as files of Word and OpenDocument are, not text"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "is a file of Word or Excel 97, not text"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8)
            ? "is a picture, not text"
        : null;

    // Without a byte order mark, it is known by the zeros of the Latin letters, spaces and line breaks in it.
    static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        const string Found = "is in UTF-16, not UTF-8";
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return Found;
        }

        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var (more, fewer) = (Math.Max(even, odd), Math.Min(even, odd));
        return more > 1 + sample.Length / 16 && fewer < more / 8 + 1 ? Found : null;
    }

    static string? Binary(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0) ? "holds zero bytes, as no text does" : null;

    static string OneByte(ReadOnlySpan<byte> bytes)
    {
        var at = FirstBad(bytes);
        var line = bytes[..at].Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(bytes[(bytes[..at].LastIndexOf((byte)'\n') + 1)..at]) + 1;
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"is not in UTF-8: the byte 0x{bytes[at]:X2} at line {line}, column {column} is no character of it"
        );
        return Encoding8(bytes) is { } encoding ? $"{place}; it may be in {encoding}" : place;
    }

    static int FirstBad(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    // By the letters ğ, İ, ı, Ş and ş, which stand where the encodings of Western Europe have rare letters of Icelandic.
    static string? Encoding8(ReadOnlySpan<byte> bytes)
    {
        var isTurkish = bytes.IndexOfAny((ReadOnlySpan<byte>)[0xF0, 0xDD, 0xFD, 0xDE, 0xFE]) >= 0;
        var isOfWindows = bytes.ContainsAnyInRange<byte>(0x80, 0x9F);
        return (isTurkish, isOfWindows) switch
        {
            (true, true) => "Windows-1254",
            (true, false) => "Windows-1254 or ISO 8859-9",
            (false, true) => "Windows-1252",
            (false, false) => "Windows-1252 or ISO 8859-1",
        };
    }
}
