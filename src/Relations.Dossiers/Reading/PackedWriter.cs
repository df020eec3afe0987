using System.Text;

namespace Relations.Dossiers;

/// <summary>
/// Writes where the values of a record of one line stand, in few bytes: columns as distances from the one before, in the order of
/// the line. <see cref="PackedPlaces"/> reads them.
/// </summary>
sealed class PackedWriter
{
    byte[] bytes = new byte[1 << 12];
    int count;
    int lastByte;
    int lastColumn;
    int written;
    bool isAscii;

    /// <summary>How much has been written, of all records.</summary>
    public int Count => count;

    /// <summary>Everything that has been written.</summary>
    public byte[] ToArray() => bytes.AsSpan(0, count).ToArray();

    /// <summary>Begins a line.</summary>
    public void Begin(ReadOnlySpan<byte> line) =>
        (lastByte, lastColumn, written, isAscii) = (0, 0, 0, Ascii.IsValid(line));

    /// <summary>Begins anew.</summary>
    public void Clear() => count = 0;

    /// <summary>Takes back what was written since.</summary>
    public void Forget(int from) => count = from;

    /// <summary>Writes a tag, which says what follows.</summary>
    public void Tag(int tag)
    {
        if (count == bytes.Length)
        {
            Array.Resize(ref bytes, 2 * count);
        }

        bytes[count++] = (byte)tag;
    }

    /// <summary>Writes the letters of a key.</summary>
    public void Key(ReadOnlySpan<byte> name)
    {
        Number(name.Length);
        foreach (var letter in name)
        {
            Tag(letter);
        }
    }

    /// <summary>Writes a stretch of the line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Its first byte, not before that of the stretch written before.</param>
    /// <param name="length">How many bytes it has.</param>
    public void Span(ReadOnlySpan<byte> line, int start, int length)
    {
        var column = lastColumn + Letters(line[lastByte..start]);
        (lastByte, lastColumn) = (start, column);
        Number(column - written);
        written = column;
        Number(Letters(line.Slice(start, length)));
    }

    int Letters(ReadOnlySpan<byte> text) => isAscii ? text.Length : Encoding.UTF8.GetCharCount(text);

    void Number(int number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            Tag((number & 0x7F) | 0x80);
        }

        Tag(number);
    }
}
