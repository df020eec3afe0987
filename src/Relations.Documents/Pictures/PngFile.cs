using System.Buffers.Binary;
using System.IO.Hashing;

namespace Relations.Documents;

/// <summary>The parts of a PNG file that make its pixels.</summary>
sealed class PngFile
{
    public const int Grey = 0;
    public const int Rgb = 2;
    public const int Indexed = 3;
    public const int GreyAlpha = 4;
    public const int RgbAlpha = 6;

    const int ChunkFrame = 12;

    /// <summary>The bytes that every file begins with.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>The type of its colours, one of the constants.</summary>
    public int Color { get; private set; } = -1;

    /// <summary>The colours by number, three bytes each.</summary>
    public byte[] Palette { get; private set; } = [];

    /// <summary>How opaque the colours of the palette are, or which colour is not there at all.</summary>
    public byte[] Transparency { get; private set; } = [];

    /// <summary>The deflated rows.</summary>
    public MemoryStream Data { get; } = new();

    /// <summary>Where the file ends, in bytes from its start.</summary>
    public int Length { get; private set; } = 8;

    public int Channels =>
        Color switch
        {
            Rgb => 3,
            GreyAlpha => 2,
            RgbAlpha => 4,
            _ => 1,
        };

    public static bool IsOne(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <summary>Reads the chunks of a file.</summary>
    /// <returns>What is wrong with them; null for nothing.</returns>
    public Message? Read(ReadOnlySpan<byte> file)
    {
        while (true)
        {
            var rest = file[Length..];
            if (
                rest.Length < ChunkFrame
                || BinaryPrimitives.ReadUInt32BigEndian(rest) is var size && size > rest.Length - ChunkFrame
            )
                return PictureProblems.EndsEarly();
            var chunk = rest.Slice(4, 4 + (int)size);
            if (Crc32.HashToUInt32(chunk) != BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + (int)size)..]))
                return PictureProblems.WrongChecksum();
            Length += ChunkFrame + (int)size;
            if (chunk.StartsWith("IEND"u8))
                return Color < 0 || Data.Length == 0 ? PictureProblems.Empty() : null;
            if (Take(chunk[..4], chunk[4..]) is { } problem)
                return problem;
        }
    }

    Message? Take(ReadOnlySpan<byte> type, ReadOnlySpan<byte> body)
    {
        const int ancillary = 0x20;
        if (type.SequenceEqual("IHDR"u8) != Color < 0)
            return PictureProblems.NotOneHeader();
        if (Color < 0)
            return TakeHeader(body);
        if (type.SequenceEqual("IDAT"u8))
            Data.Write(body);
        else if (type.SequenceEqual("PLTE"u8))
            Palette = body.ToArray();
        else if (type.SequenceEqual("tRNS"u8))
            Transparency = body.ToArray();
        else if (type.SequenceEqual("eXIf"u8))
            return ExifOrientation.Problem(body);
        else if ((type[0] & ancillary) == 0)
            return PictureProblems.UnknownPart();
        return null;
    }

    Message? TakeHeader(ReadOnlySpan<byte> body)
    {
        if (body.Length != 13)
            return PictureProblems.NoHeader();
        var (width, height) = (
            BinaryPrimitives.ReadUInt32BigEndian(body),
            BinaryPrimitives.ReadUInt32BigEndian(body[4..])
        );
        var (bits, color, isInterlaced) = (body[8], body[9], body[12] != 0);
        if (Picture.ProblemOf(width, height) is { } problem)
            return problem;
        if (bits != 8)
            return PictureProblems.OtherBits(bits);
        if (color is not (Grey or Rgb or Indexed or GreyAlpha or RgbAlpha) || body[10] != 0 || body[11] != 0)
            return PictureProblems.UnknownForm();
        if (isInterlaced)
            return PictureProblems.Interlaced();
        (Width, Height, Color) = ((int)width, (int)height, color);
        return null;
    }
}
