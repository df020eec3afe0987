using System.Buffers.Binary;
using System.Text;

namespace Relations.Pdf;

/// <summary>A part of a font, read by offsets from its start. Reading beyond its end throws <see cref="ArgumentOutOfRangeException"/>.</summary>
readonly struct FontReader(ReadOnlyMemory<byte> bytes)
{
    public ReadOnlyMemory<byte> Bytes => bytes;

    public int U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes.Span.Slice(offset, 2));

    public int S16(int offset) => BinaryPrimitives.ReadInt16BigEndian(bytes.Span.Slice(offset, 2));

    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes.Span.Slice(offset, 4));

    public int S32(int offset) => BinaryPrimitives.ReadInt32BigEndian(bytes.Span.Slice(offset, 4));

    public string Tag(int offset) => Encoding.ASCII.GetString(bytes.Span.Slice(offset, 4));

    public FontReader From(int offset) => new(bytes[offset..]);

    /// <summary>The part that the 16-bit offset at a place points to.</summary>
    public FontReader Follow16(int offset) => From(U16(offset));
}
