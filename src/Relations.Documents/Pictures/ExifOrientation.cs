using System.Buffers.Binary;

namespace Relations.Documents;

/// <summary>Finds out how a picture is to be turned before it is shown. Readers of documents do not turn it, so one that is not upright is refused.</summary>
static class ExifOrientation
{
    const ushort Orientation = 0x0112;
    const int EntryLength = 12;

    /// <summary>What is wrong with what a picture says of its orientation; null for nothing.</summary>
    /// <param name="tiff">The body of its EXIF data, from the mark of the byte order on.</param>
    public static Message? Problem(ReadOnlySpan<byte> tiff) =>
        Find(tiff) is { } orientation and not (0 or 1) ? PictureProblems.Turned(orientation) : null;

    static int? Find(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II"u8);
        if ((!isLittle && !tiff.StartsWith("MM"u8)) || tiff.Length < 8)
            return null;
        var at = U32(tiff[4..], isLittle);
        if (at > tiff.Length - 2)
            return null;
        var entries = tiff[(int)at..];
        var count = U16(entries, isLittle);
        entries = entries[2..];
        for (var i = 0; i < count && entries.Length >= EntryLength; i++, entries = entries[EntryLength..])
        {
            if (U16(entries, isLittle) == Orientation)
                return U16(entries[8..], isLittle);
        }
        return null;
    }

    static ushort U16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    static uint U32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
