using System.Text;
using Relations.Dossiers;
using static Relations.Tests.Packages;

namespace Relations.Import.Tests.Sources;

/// <summary>Files that are made to take the machine down take neither time nor memory.</summary>
public sealed class HostileTests
{
    /// <summary>A stream of a beginning, the same bytes again and again, and an end.</summary>
    sealed class Endless(byte[] start, byte[] again, long length, byte[] end) : Stream
    {
        long at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => at;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var run = Run();
            var some = Math.Min(run.Length, count);
            run[..some].CopyTo(buffer.AsSpan(offset));
            at += some;
            return some;
        }

        ReadOnlySpan<byte> Run()
        {
            var middle = at - start.Length;
            var last = middle - length;
            return middle < 0 ? start.AsSpan((int)at)
                : last >= 0 ? end.AsSpan((int)Math.Min(last, end.Length))
                : again.AsSpan(
                    (int)(middle % again.Length),
                    (int)Math.Min(again.Length - (middle % again.Length), -last)
                );
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    static Func<Stream> Stream(string start, string again, string end, long length = 900L << 20)
    {
        var many = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(again, (1 << 16) / again.Length)));
        return () =>
            new Endless(
                Encoding.ASCII.GetBytes(start),
                many,
                length / many.Length * many.Length,
                Encoding.ASCII.GetBytes(end)
            );
    }

    [Theory]
    [InlineData("a.csv", "a,b\n1,2\n", "x", "\n3,4\n", "3:1 the record is longer than the limit")]
    [InlineData("a.csv", "a,b\n1,\"", "x", "\"\n3,4\n", "2:1 the record is longer than the limit")]
    [InlineData("a.ndjson", "{\"a\":1}\n{\"a\":\"", "x", "\"}\n{\"a\":3}\n", "2:1 more than the limit")]
    [InlineData("a.json", "[{\"a\":1},{\"a\":\"", "x", "\"}]", "1:9 more than the limit")]
    [InlineData("a.xml", "<r><v>1</v><v>", "x", "</v></r>", "1:12 more than the limit")]
    [InlineData("a.xml", "<r><v>1</v><v a=\"", "x", "\"/></r>", "1:10 more than the limit")]
    [InlineData("a.xml", "<r><v>1</v><v>", "<w/>", "</v></r>", "1:12 more than the limit of 500000 elements")]
    public void A_line_of_a_gigabyte_is_passed_without_being_held(
        string name,
        string start,
        string again,
        string end,
        string fault
    )
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Foreign.Read(
            name,
            Stream(start, again, end),
            new()
            {
                Encoding = "utf-8",
                Delimiter = ',',
                Quote = '"',
                HeaderRow = 1,
            }
        );
        Assert.StartsWith(fault, Assert.Single(read.Faults), StringComparison.Ordinal);
        Assert.NotEmpty(read.Records);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 700L << 20);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_rows()
    {
        var file = new ForeignFile("a.csv", () => new(Stream("a,b\n", "1,2\n", "", 16 << 20)()));
        var input = new ForeignInput(
            file,
            new() { Encoding = "utf-8" },
            ReadLimits.Default,
            new(new("a.csv", 0), ReadLimits.Default),
            default
        );
        var (count, most) = (0, 0L);
        foreach (var _ in ForeignReaders.Of(ForeignFormat.Csv)!.Read(input))
        {
            if (++count % 1_000_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        Assert.InRange(count, 4_000_000, 5_000_000);
        Assert.InRange(most, 0, 200L << 20);
    }

    [Fact]
    public void Quotation_marks_that_are_never_closed_take_no_quadratic_time()
    {
        var text = "a,b\n" + string.Concat(Enumerable.Repeat("\"x\"\",y\n", 300_000));
        Foreign.Read("a.csv", text, new() { Delimiter = ',', Quote = '"' });
    }

    [Fact]
    public void A_billion_laughs_are_refused()
    {
        var entities = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(i => $"<!ENTITY l{(char)('0' + i)} '&l{(char)('0' + i - 1)};&l{(char)('0' + i - 1)};'>")
        );
        var read = Foreign.Read("a.xml", $"<!DOCTYPE r [<!ENTITY l0 'ha'>{entities}]><r><v>&l9;</v></r>");
        Assert.Contains("a document type", Assert.Single(read.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_bomb_is_not_unpacked()
    {
        var sheet = "<worksheet><sheetData>" + new string(' ', 200_000_000) + "</sheetData></worksheet>";
        var bomb = Zip(("content.xml", sheet));
        Assert.InRange(bomb.Length, 0, 1 << 20);
        Assert.Contains(
            "unpacks to more than 300 times",
            Assert.Single(Foreign.Read("a.ods", bomb).Faults),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void JSON_without_end_in_depth_is_refused(string open) =>
        Assert.Contains(
            "nested too deep",
            Assert.Single(Foreign.Read("a.json", string.Concat(Enumerable.Repeat(open, 200_000))).Faults),
            StringComparison.Ordinal
        );
}
