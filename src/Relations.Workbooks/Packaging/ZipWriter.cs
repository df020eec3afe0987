using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using Relations.Deflate;

namespace Relations.Workbooks;

/// <summary>
/// Writes a zip file, one entry after the other, and never goes back in the stream below, which stays open. What is
/// written goes into the entry that was begun last.
/// </summary>
sealed class ZipWriter(Stream output) : Stream
{
    const int LocalSign = 0x04034B50;
    const int SizesSign = 0x08074B50;
    const int CentralSign = 0x02014B50;
    const int EndSign = 0x06054B50;
    const short Version = 20;
    const short SizesFollow = 1 << 3;
    const short Deflated = 8;

    /// <summary>1 January 1980, the first day that a zip file knows.</summary>
    const short Day = (1 << 5) | 1;

    readonly List<ZipEntry> entries = [];
    readonly Deflater deflater = new();
    readonly Crc32 sum = new();
    readonly MemoryStream record = new();
    long position;
    long size;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Begins an entry.</summary>
    /// <param name="name">Its name, in ASCII.</param>
    public void Begin(string name)
    {
        entries.Add(new(name, position));
        Put4(LocalSign);
        PutShared();
        // The sum and both sizes.
        Put4(0, 0, 0);
        PutName(name);
        Send();
        size = 0;
        sum.Reset();
        deflater.Begin(output);
    }

    /// <summary>Ends the entry.</summary>
    public void End()
    {
        var packed = deflater.End();
        position += packed;
        var entry = entries[^1] with { Sum = sum.GetCurrentHashAsUInt32(), Packed = packed, Size = size };
        entries[^1] = entry;
        Put4(SizesSign);
        PutSizes(entry);
        Send();
    }

    /// <summary>Ends the file.</summary>
    public void Finish()
    {
        var start = position;
        foreach (var entry in entries)
        {
            Put4(CentralSign);
            Put2(Version);
            PutShared();
            PutSizes(entry);
            Put2((short)entry.Name.Length, 0, 0, 0, 0);
            Put4(0, Within(entry.Start));
            record.Write(Encoding.ASCII.GetBytes(entry.Name));
        }

        Send();
        var length = position - start;
        Put4(EndSign);
        Put2(0, 0, (short)entries.Count, (short)entries.Count);
        Put4(Within(length), Within(start));
        Put2(0);
        Send();
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        size += buffer.Length;
        sum.Append(buffer);
        deflater.Write(buffer);
    }

    void PutShared() => Put2(Version, SizesFollow, Deflated, 0, Day);

    void PutSizes(ZipEntry entry) => Put4((int)entry.Sum, Within(entry.Packed), Within(entry.Size));

    void PutName(string name)
    {
        Put2((short)name.Length, 0);
        record.Write(Encoding.ASCII.GetBytes(name));
    }

    void Put2(params ReadOnlySpan<short> values)
    {
        Span<byte> bytes = stackalloc byte[2];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt16LittleEndian(bytes, value);
            record.Write(bytes);
        }
    }

    void Put4(params ReadOnlySpan<int> values)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
            record.Write(bytes);
        }
    }

    void Send()
    {
        output.Write(record.GetBuffer(), 0, (int)record.Length);
        position += record.Length;
        record.SetLength(0);
    }

    static int Within(long value) =>
        value <= uint.MaxValue
            ? (int)(uint)value
            : throw new IOException("A workbook or a part of it is larger than 4 GiB.");

    sealed record ZipEntry(string Name, long Start)
    {
        public uint Sum { get; init; }

        public long Packed { get; init; }

        public long Size { get; init; }
    }
}
