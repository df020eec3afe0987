using System.Buffers.Text;

namespace Relations.Pdf;

/// <summary>Bytes that grow at their end, with the notations of PDF for numbers and strings.</summary>
sealed class ByteBuffer
{
    byte[] bytes = new byte[1024];

    /// <summary>One that nothing is added to.</summary>
    public static readonly ByteBuffer Empty = new() { bytes = [] };

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => bytes.AsMemory(0, Length);

    /// <summary>Forgets its bytes and keeps their room.</summary>
    public ByteBuffer Clear()
    {
        Length = 0;
        return this;
    }

    public ByteBuffer Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>Adds text of Latin-1 characters, one byte each.</summary>
    public ByteBuffer Add(string latin)
    {
        Length += System.Text.Encoding.Latin1.GetBytes(latin, Room(latin.Length));
        return this;
    }

    public ByteBuffer Add(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>Adds a number, rounded to thousandths, without needless digits.</summary>
    public ByteBuffer Add(double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
            Add("-"u8);
        thousandths = Math.Abs(thousandths);
        Add(thousandths / 1000);
        var rest = (int)(thousandths % 1000);
        if (rest == 0)
            return this;
        var room = Room(4);
        (room[0], room[1]) = ((byte)'.', (byte)('0' + rest / 100));
        (room[2], room[3]) = ((byte)('0' + rest / 10 % 10), (byte)('0' + rest % 10));
        Length +=
            rest % 100 == 0 ? 2
            : rest % 10 == 0 ? 3
            : 4;
        return this;
    }

    /// <summary>Adds a reference to an object.</summary>
    public ByteBuffer AddReference(int id) => Add(id).Add(" 0 R"u8);

    /// <summary>Adds 16 bits as two bytes of a literal string.</summary>
    public ByteBuffer AddCode(int value) => AddInString((byte)(value >> 8)).AddInString((byte)value);

    // Parentheses and backslashes are escaped; a bare carriage return would be read as the end of a line.
    ByteBuffer AddInString(byte value)
    {
        var room = Room(2);
        if (value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r')
        {
            (room[0], room[1]) = ((byte)'\\', value == '\r' ? (byte)'r' : value);
            Length += 2;
        }
        else
        {
            room[0] = value;
            Length++;
        }
        return this;
    }

    Span<byte> Room(int count)
    {
        if (Length + count > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        return bytes.AsSpan(Length);
    }
}
