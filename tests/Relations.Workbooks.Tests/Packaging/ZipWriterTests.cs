using System.IO.Compression;
using System.IO.Hashing;
using CsCheck;

namespace Relations.Workbooks.Tests;

public sealed class ZipWriterTests
{
    static readonly Gen<byte[]> Bytes = Gen.Byte[97, 100].Array[0, 4_000];

    [Fact]
    public void What_is_written_is_read_back() =>
        Bytes.Sample(
            bytes =>
            {
                using var zip = new ZipArchive(new MemoryStream(Zipped(bytes)));
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

    static byte[] Zipped(byte[] bytes)
    {
        using var output = new MemoryStream();
        using var zip = new ZipWriter(output);
        foreach (var name in (ReadOnlySpan<string>)["a.xml", "b/c.xml"])
        {
            zip.Begin(name);
            zip.Write(bytes);
            zip.End();
        }

        zip.Finish();
        return output.ToArray();
    }
}
