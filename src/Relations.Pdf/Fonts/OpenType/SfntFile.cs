using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Relations.Pdf;

/// <summary>Puts tables together to a TrueType file.</summary>
static class SfntFile
{
    const uint WholeFileSum = 0xB1B0AFBA;
    const int ChecksumInHead = 8;

    /// <summary>How many bytes are missing to a multiple of four.</summary>
    public static int Padding(int length) => -length & 3;

    /// <summary>The file; the checksum in <c>head</c>, which must be 0, is set.</summary>
    public static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var headerLength = 12 + 16 * tables.Count;
        var file = new byte[headerLength + tables.Values.Sum(table => table.Length + Padding(table.Length))];
        WriteHeader(file, tables.Count);
        var (entry, at, head) = (12, headerLength, 0);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, at);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            Put32(file, entry + 4, Sum(file.AsSpan(at, table.Length + Padding(table.Length))));
            Put32(file, entry + 8, (uint)at);
            Put32(file, entry + 12, (uint)table.Length);
            if (tag == "head")
                head = at;
            entry += 16;
            at += table.Length + Padding(table.Length);
        }
        Put32(file, head + ChecksumInHead, unchecked(WholeFileSum - Sum(file)));
        return file;
    }

    static void WriteHeader(byte[] file, int count)
    {
        var log = BitOperations.Log2((uint)count);
        Put32(file, 0, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << log));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * count - (16 << log)));
    }

    static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (var i = 0; i < bytes.Length; i += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        return sum;
    }

    static void Put32(byte[] file, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(at), value);
}
