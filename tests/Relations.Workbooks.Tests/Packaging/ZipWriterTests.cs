using System.IO.Compression;
using System.IO.Hashing;
using CsCheck;

namespace Relations.Workbooks.Tests;

public sealed class ZipWriterTests
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
    public void What_is_written_is_read_back() =>
        Bytes.Sample(
            bytes =>
            {
                using var zip = new ZipArchive(new MemoryStream(Zipped(bytes, bytes.Length)));
                Assert.Equal(["a.xml", "b/c.xml"], zip.Entries.Select(entry => entry.FullName));
                foreach (var entry in zip.Entries)
                {
                    using var read = new MemoryStream();
                    using var part = entry.Open();
                    part.CopyTo(read);
                    Assert.Equal(bytes, read.ToArray());
                    Assert.Equal(bytes.Length, entry.Length);
                    Assert.Equal(Crc32.HashToUInt32(bytes), entry.Crc32);
                }
            },
            iter: 60
        );

    [Fact]
    public void The_pieces_in_which_bytes_come_make_no_difference() =>
        Gen.Select(Bytes, Gen.Int[1, 70_000])
            .Sample(
                (bytes, piece) => Zipped(bytes, piece).AsSpan().SequenceEqual(Zipped(bytes, bytes.Length)),
                iter: 20
            );

    static byte[] Zipped(byte[] bytes, int piece)
    {
        using var output = new MemoryStream();
        using var zip = new ZipWriter(output);
        foreach (var name in (ReadOnlySpan<string>)["a.xml", "b/c.xml"])
        {
            zip.Begin(name);
            foreach (var part in bytes.Chunk(Math.Max(piece, 1)))
            {
                zip.Write(part);
            }

            zip.End();
        }

        zip.Finish();
        return output.ToArray();
    }
}
