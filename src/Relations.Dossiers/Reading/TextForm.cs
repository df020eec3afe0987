using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Relations.Dossiers;

/// <summary>Says what bytes are that are no text in UTF-8.</summary>
static partial class TextForm
{
    const int Sample = 1 << 16;

    /// <summary>What the bytes are instead, as the end of a sentence; null where they are text in UTF-8.</summary>
    public static Message? WhyNotUtf8(ReadOnlySpan<byte> bytes) =>
        WhyPackage(bytes) ?? Utf16(bytes) ?? (Utf8.IsValid(bytes) ? Binary(bytes) : OneByte(bytes));

    /// <summary>What the bytes are that begin as no text does, in whatever encoding; null where they may be text.</summary>
    public static Message? WhyPackage(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? IsPdf()
        : bytes.StartsWith("{\\rtf"u8) ? IsRtf()
        : bytes.StartsWith("PK\u0003\u0004"u8) ? IsZip()
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? IsOffice97()
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8)
            ? IsPicture()
        : null;

    // Without a byte order mark, it is known by the zeros of the Latin letters, spaces and line breaks in it.
    static Message? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return IsUtf16();
        }

        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var (more, fewer) = (Math.Max(even, odd), Math.Min(even, odd));
        return more > 1 + sample.Length / 16 && fewer < more / 8 + 1 ? IsUtf16() : null;
    }

    static Message? Binary(ReadOnlySpan<byte> bytes) => bytes.Contains((byte)0) ? HoldsZeros() : null;

    static Message OneByte(ReadOnlySpan<byte> bytes)
    {
        var at = FirstBad(bytes);
        var line = bytes[..at].Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(bytes[(bytes[..at].LastIndexOf((byte)'\n') + 1)..at]) + 1;
        return IsNotUtf8("0x" + bytes[at].ToString("X2", CultureInfo.InvariantCulture), line, column, Encodings(bytes));
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
    static ArgumentValue Encodings(ReadOnlySpan<byte> bytes)
    {
        var isTurkish = bytes.IndexOfAny((ReadOnlySpan<byte>)[0xF0, 0xDD, 0xFD, 0xDE, 0xFE]) >= 0;
        var isOfWindows = bytes.ContainsAnyInRange<byte>(0x80, 0x9F);
        return (isTurkish, isOfWindows) switch
        {
            (true, true) => ArgumentValue.Of("Windows-1254"),
            (true, false) => Either("Windows-1254", "ISO 8859-9"),
            (false, true) => ArgumentValue.Of("Windows-1252"),
            (false, false) => Either("Windows-1252", "ISO 8859-1"),
        };
    }

    static ArgumentValue Either(string one, string other) =>
        ArgumentValue.List([ArgumentValue.Of(one), ArgumentValue.Of(other)], ListForm.Or);

    [Message("is a PDF file, not text")]
    private static partial Message IsPdf();

    [Message("is an RTF file, not plain text")]
    private static partial Message IsRtf();

    [Message("is a zip package, as files of Word and OpenDocument are, not text")]
    private static partial Message IsZip();

    [Message("is a file of Word or Excel 97, not text")]
    private static partial Message IsOffice97();

    [Message("is a picture, not text")]
    private static partial Message IsPicture();

    [Message("is in UTF-16, not UTF-8")]
    private static partial Message IsUtf16();

    [Message("holds zero bytes, as no text does")]
    private static partial Message HoldsZeros();

    [Message(
        "is not in UTF-8: the byte {octet} at line {line}, column {column} is not part of a character; it may be in "
            + "{encoding}"
    )]
    private static partial Message IsNotUtf8(string octet, int line, int column, ArgumentValue encoding);
}
