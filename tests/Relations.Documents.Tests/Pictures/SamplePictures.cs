using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Relations.Documents.Tests;

/// <summary>Files of pictures: JPEG files of 16 × 8 pixels, and PNG files as they are asked for.</summary>
static class SamplePictures
{
    public static byte[] Baseline { get; } =
        Convert.FromBase64String(
            "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//"
                + "2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIABADASIAAhEBAxEB/8QA"
                + "FQABAQAAAAAAAAAAAAAAAAAAAAX/xAAZEAABBQAAAAAAAAAAAAAAAAAABAYiMaH/xAAVAQEBAAAAAAAAAAAAAAAAAAACBP/EABkRAAIDAQAAAAAAAAAAAAAA"
                + "AAADBAUhUf/aAAwDAQACEQMRAD8AkpW/UMLCVv1DAAPlN6T1U12af//Z"
        );

    public static byte[] Progressive { get; } =
        Convert.FromBase64String(
            "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//"
                + "2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAIABADASIAAhEBAxEB/8QA"
                + "FQABAQAAAAAAAAAAAAAAAAAAAAT/xAAVAQEBAAAAAAAAAAAAAAAAAAACA//aAAwDAQACEAMQAAABksDP/8QAFhAAAwAAAAAAAAAAAAAAAAAAAAIE/9oACAEB"
                + "AAEFAlnFnP/EABcRAAMBAAAAAAAAAAAAAAAAAAACAwT/2gAIAQMBAT8By2c//8QAFhEBAQEAAAAAAAAAAAAAAAAAAgAD/9oACAECAQE/AXqr/8QAFBABAAAA"
                + "AAAAAAAAAAAAAAAAEP/aAAgBAQAGPwI//8QAFRABAQAAAAAAAAAAAAAAAAAAAGH/2gAIAQEAAT8hkk//2gAMAwEAAgADAAAAEAv/xAAVEQEBAAAAAAAAAAAA"
                + "AAAAAAAhAP/aAAgBAwEBPxAzf//EABURAQEAAAAAAAAAAAAAAAAAAABR/9oACAECAQE/ELX/xAAWEAADAAAAAAAAAAAAAAAAAAAAMcH/2gAIAQEAAT8QRIiT"
                + "/9k="
        );

    public static byte[] Grey { get; } =
        Convert.FromBase64String(
            "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//"
                + "wAALCAAIABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABf/EABkQAAEFAAAAAAAAAAAAAAAAAAAEBiIxof/aAAgBAQAAPwAlK36hgwlb9Qw//9k="
        );

    public static byte[] Cmyk { get; } =
        Convert.FromBase64String(
            "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/8AA"
                + "FAgACAAQBEMRAE0RAFkRAEsRAP/EABcAAQEBAQAAAAAAAAAAAAAAAAAHBAb/xAAZEAEAAgMAAAAAAAAAAAAAAAAABhZCY6H/2gAOBEMATQBZAEsAAD8A5OP4"
                + "sNI1cFOU6P4lI1cB/9k="
        );

    /// <summary>A JPEG file with EXIF data that say how it is to be turned.</summary>
    public static byte[] Turned(byte[] jpeg, ushort orientation, bool isLittle)
    {
        byte[] body = [.. "Exif\0\0"u8, .. Exif(orientation, isLittle)];
        return [.. jpeg[..2], 0xFF, 0xE1, 0, (byte)(body.Length + 2), .. body, .. jpeg[2..]];
    }

    /// <summary>EXIF data of one entry.</summary>
    public static byte[] Exif(ushort orientation, bool isLittle)
    {
        byte[] big = [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
        int[] sizes = [2, 4, 2, 2, 2, 4, 2, 2, 4];
        List<byte> data = [.. isLittle ? "II"u8 : "MM"u8];
        var at = 0;
        foreach (var size in sizes)
        {
            var part = big[at..(at + size)];
            data.AddRange(isLittle ? part.Reverse() : part);
            at += size;
        }
        return [.. data];
    }

    /// <summary>A PNG file in colours with transparency.</summary>
    public static byte[] Png(int width, int height) =>
        Png(6, width, height, Enumerable.Range(0, width * height * 4).Select(i => (byte)(i * 7)));

    /// <summary>A PNG file of rows without filters, 8 bits a sample.</summary>
    /// <param name="color">The type of its colours, as the format numbers them.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="samples">All samples; there may be more or fewer than the size asks for.</param>
    /// <param name="more">Chunks between the header and the data.</param>
    public static byte[] Png(
        int color,
        int width,
        int height,
        IEnumerable<byte> samples,
        params (string Type, byte[] Body)[] more
    )
    {
        byte[] all = [.. samples];
        var rowLength = Math.Max(1, all.Length / Math.Max(1, height));
        return File(
            Header(color, width, height),
            Deflated(all.Chunk(rowLength).SelectMany(row => row.Prepend((byte)0))),
            more
        );
    }

    public static byte[] Header(int color, int width, int height, int bits = 8, int interlace = 0)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)bits, (byte)color, (byte)interlace);
        return header;
    }

    /// <summary>A PNG file of a header and deflated rows.</summary>
    public static byte[] File(byte[] header, byte[] data, params (string Type, byte[] Body)[] more) =>
        [
            .. (byte[])[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10],
            .. Chunk("IHDR", header),
            .. more.SelectMany(chunk => Chunk(chunk.Type, chunk.Body)),
            .. Chunk("IDAT", data),
            .. Chunk("IEND", []),
        ];

    public static byte[] Deflated(IEnumerable<byte> bytes)
    {
        using var deflated = new MemoryStream();
        using (var zlib = new ZLibStream(deflated, CompressionLevel.Optimal))
            zlib.Write([.. bytes]);
        return deflated.ToArray();
    }

    static byte[] Chunk(string type, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. body];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Checksum(named));
        return [.. length, .. named, .. sum];
    }

    // Bit by bit, as the format describes it.
    static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        }
        return ~sum;
    }
}
