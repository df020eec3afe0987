using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Relations.Pdf;

/// <summary>Where every object of a file lies: at an offset, or in an object stream.</summary>
sealed class CrossReferences
{
    const int EntrySize = 8;

    // The first entry is the head of the list of free objects, which is empty.
    readonly List<Entry> entries = [default];

    public int Count => entries.Count;

    public int Allocate()
    {
        entries.Add(default);
        return entries.Count - 1;
    }

    public void PlaceAt(int id, long offset) => entries[id] = new(1, offset, 0);

    public void PlaceIn(int id, int objectStream, int index) => entries[id] = new(2, objectStream, (ushort)index);

    /// <summary>The table of the form that PDF 1.5 brought, as the bytes of a stream with widths 1, 5 and 2.</summary>
    public byte[] ToStream()
    {
        var bytes = new byte[EntrySize * Count];
        for (var id = 0; id < Count; id++)
        {
            // Five bytes of offset are written as eight of which the next three are overwritten.
            var entry = bytes.AsSpan(EntrySize * id, EntrySize);
            BinaryPrimitives.WriteInt64BigEndian(entry, entries[id].Where);
            entry[3..].CopyTo(entry[1..]);
            entry[0] = entries[id].Kind;
            BinaryPrimitives.WriteUInt16BigEndian(entry[6..], id == 0 ? ushort.MaxValue : entries[id].Index);
        }
        return bytes;
    }

    /// <summary>The table of the old form, for files without object streams.</summary>
    public string ToTable()
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {Count}\n0000000000 65535 f \n");
        foreach (var entry in entries.Skip(1))
            table.Append(CultureInfo.InvariantCulture, $"{entry.Where:D10} 00000 n \n");
        return table.ToString();
    }

    readonly record struct Entry(byte Kind, long Where, ushort Index);
}
