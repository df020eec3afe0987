namespace Relations.Dossiers;

/// <summary>Numbers in packed bytes: seven bits a byte, the lowest first; the highest bit says that another byte follows.</summary>
static class PackedNumber
{
    /// <summary>Reads a number.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">Where it begins, and then the place after it.</param>
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }
}
