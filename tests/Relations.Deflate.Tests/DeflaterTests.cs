using System.IO.Compression;
using CsCheck;

namespace Relations.Deflate.Tests;

public sealed class DeflaterTests
{
    // Rows that resemble each other, noise, and one byte over and over, in an order of their own.
    static readonly Gen<byte[]> Bytes = Gen.OneOf(
            Gen.Byte.Array[0, 4_000],
            Gen.Select(Gen.Byte[97, 100].Array[1, 12], Gen.Int[1, 9_000])
                .Select((row, times) => Enumerable.Repeat(row, times).SelectMany(bytes => bytes).ToArray()),
            Gen.Byte.Select(value => Enumerable.Repeat(value, 300).ToArray())
        )
        .Array[0, 5]
        .Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    [Fact]
    public void What_is_compressed_is_read_back_with_its_sum() =>
        Bytes.Sample(bytes => Read(Zlib.Compress(bytes)).AsSpan().SequenceEqual(bytes), iter: 100);

    [Fact]
    public void A_stream_is_that_of_its_bytes_alone_whatever_came_before() =>
        Gen.Select(Bytes, Bytes)
            .Sample(
                (before, bytes) =>
                {
                    var first = Zlib.Compress(bytes);
                    Zlib.Compress(before);
                    return Zlib.Compress(bytes).Span.SequenceEqual(first.Span);
                },
                iter: 20
            );

    [Fact]
    public void The_pieces_in_which_bytes_come_make_no_difference() =>
        Gen.Select(Bytes, Gen.Int[1, 70_000])
            .Sample(
                (bytes, piece) => Deflated(bytes, piece).AsSpan().SequenceEqual(Deflated(bytes, bytes.Length)),
                iter: 20
            );

    [Fact]
    public void How_many_bytes_it_has_become_is_told()
    {
        using var output = new MemoryStream();
        var deflater = new Deflater();
        deflater.Begin(output);
        deflater.Write(new byte[100_000]);
        var length = deflater.End();
        Assert.Equal(output.Length, length);
    }

    [Fact]
    public void No_code_is_longer_than_allowed_and_every_code_is_used()
    {
        // Each symbol occurs as often as the two before it together, for which the best code would have 39 bits.
        var counts = new int[40];
        (counts[0], counts[1]) = (1, 1);
        for (var i = 2; i < counts.Length; i++)
        {
            counts[i] = counts[i - 1] + counts[i - 2];
        }

        foreach (var most in (ReadOnlySpan<int>)[7, 15])
        {
            var lengths = PrefixCode.Of(counts, most).Lengths.ToArray();
            Assert.All(lengths, length => Assert.InRange(length, 1, most));
            Assert.Equal(1.0, lengths.Sum(length => Math.Pow(2, -length)));
        }
    }

    [Fact]
    public void Rows_become_less_than_an_eighth()
    {
        var rows = Enumerable
            .Range(0, 20_000)
            .SelectMany(i =>
                (byte[])
                    [.. "<c r=\"A"u8, .. Digits(i), .. "\" s=\"4\" t=\"inlineStr\"><is><t>visit-"u8, .. Digits(i * 7)]
            )
            .ToArray();
        Assert.InRange(Deflated(rows, rows.Length).Length, 1, rows.Length / 8);
    }

    static byte[] Digits(int number) => System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant($"{number}"));

    static byte[] Deflated(byte[] bytes, int piece)
    {
        using var output = new MemoryStream();
        var deflater = new Deflater();
        deflater.Begin(output);
        foreach (var part in bytes.Chunk(Math.Max(piece, 1)))
        {
            deflater.Write(part);
        }

        deflater.End();
        return output.ToArray();
    }

    static byte[] Read(ReadOnlyMemory<byte> stream)
    {
        using var input = new ZLibStream(new MemoryStream(stream.ToArray()), CompressionMode.Decompress);
        using var output = new MemoryStream();
        input.CopyTo(output);
        return output.ToArray();
    }
}
