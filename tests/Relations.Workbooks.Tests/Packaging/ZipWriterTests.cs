using System.IO.Compression;
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
                    Assert.Equal(Crc32.Add(0, bytes), entry.Crc32);
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

    [Fact]
    public void The_check_sum_is_that_of_zip_files() => Assert.Equal(0xCBF43926, Crc32.Add(0, "123456789"u8));

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
        Assert.InRange(Zipped(rows, rows.Length).Length / 2, 1, rows.Length / 8);
    }

    static byte[] Digits(int number) => System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant($"{number}"));

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
