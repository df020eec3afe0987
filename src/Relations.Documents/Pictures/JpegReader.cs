using System.Buffers.Binary;

namespace Relations.Documents;

/// <summary>Reads of a JPEG file what a document must know of it, and whether it is whole; its pixels stay as they are.</summary>
static class JpegReader
{
    const byte Marker = 0xFF;
    const byte StartOfScan = 0xDA;
    const byte EndOfImage = 0xD9;
    const byte AdobeMark = 0xEE;
    const byte ExifMark = 0xE1;

    public static bool IsOne(ReadOnlySpan<byte> file) => file is [Marker, 0xD8, Marker, ..];

    public static PictureReading Read(ReadOnlyMemory<byte> whole)
    {
        var file = whole.Span;
        var at = 2;
        Frame? frame = null;
        var (hasScan, hasAdobeMark) = (false, false);
        while (true)
        {
            if (NextMarker(file, ref at) is not { } kind)
                return new(null, PictureProblems.EndsEarly());
            if (kind == EndOfImage)
                return Finish(frame, hasScan, hasAdobeMark, whole[..at]);
            if (kind is >= 0xD0 and <= 0xD7 or 0x01)
                continue;
            if (!TrySegment(file, ref at, out var body))
                return new(null, PictureProblems.EndsEarly());
            if (IsFrame(kind))
            {
                if (frame is not null)
                    return new(null, PictureProblems.Several());
                frame = Frame.Of(kind, body);
            }
            if (kind == ExifMark && body.StartsWith("Exif\0\0"u8) && ExifOrientation.Problem(body[6..]) is { } turned)
                return new(null, turned);
            hasAdobeMark |= kind == AdobeMark && body.StartsWith("Adobe"u8);
            hasScan |= kind == StartOfScan;
        }
    }

    /// <summary>Goes on behind the next marker, past the data of a scan, in which a byte of 255 is followed by zero.</summary>
    static byte? NextMarker(ReadOnlySpan<byte> file, ref int at)
    {
        while (at + 1 < file.Length)
        {
            if (file[at++] == Marker && file[at] is not (0 or Marker))
                return file[at++];
        }
        return null;
    }

    static bool TrySegment(ReadOnlySpan<byte> file, ref int at, out ReadOnlySpan<byte> body)
    {
        body = [];
        var length = file.Length - at < 2 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
        if (length < 2 || length > file.Length - at)
            return false;
        body = file[(at + 2)..(at + length)];
        at += length;
        return true;
    }

    static bool IsFrame(byte kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    static PictureReading Finish(Frame? frame, bool hasScan, bool hasAdobeMark, ReadOnlyMemory<byte> file) =>
        frame is null || !hasScan ? new(null, PictureProblems.Empty())
        : frame.Problem(hasAdobeMark) is { } problem ? new(null, problem)
        : new(new((int)frame.Width, (int)frame.Height, frame.Components == 1, file, null), null);

    /// <summary>What the header of a picture says.</summary>
    /// <param name="Kind">How it is encoded: 0xC0 and 0xC1 are sequential, 0xC2 is progressive.</param>
    /// <param name="Bits">The bits of a sample.</param>
    /// <param name="Width">In pixels.</param>
    /// <param name="Height">In pixels.</param>
    /// <param name="Components">1 for grey, 3 for colours, 4 for those of print.</param>
    /// <param name="IsNamedRgb">Whether the components are named R, G and B.</param>
    sealed record Frame(byte Kind, byte Bits, uint Width, uint Height, byte Components, bool IsNamedRgb)
    {
        public static Frame? Of(byte kind, ReadOnlySpan<byte> body) =>
            body.Length < 6 || body.Length != 6 + (3 * body[5])
                ? null
                : new(
                    kind,
                    body[0],
                    BinaryPrimitives.ReadUInt16BigEndian(body[3..]),
                    BinaryPrimitives.ReadUInt16BigEndian(body[1..]),
                    body[5],
                    body[5] == 3 && (body[6], body[9], body[12]) == ('R', 'G', 'B')
                );

        // Without the mark of Adobe a reader of PDF takes three components for luminance and chrominance.
        public Message? Problem(bool hasAdobeMark) =>
            Kind > 0xC2 ? PictureProblems.OtherJpeg()
            : Bits != 8 ? PictureProblems.OtherBits(Bits)
            : Components == 4 ? PictureProblems.Cmyk()
            : Components is not (1 or 3) ? PictureProblems.OtherComponents(Components)
            : IsNamedRgb && !hasAdobeMark ? PictureProblems.UnmarkedRgb()
            : Picture.ProblemOf(Width, Height);
    }
}
