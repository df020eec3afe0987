using System.Buffers.Binary;

namespace Relations.Workbooks;

/// <summary>The check sum of zip files, eight bytes at a time.</summary>
static class Crc32
{
    const uint Polynomial = 0xEDB88320;

    static readonly uint[][] Tables = Make();

    /// <summary>Goes on with a sum; the first is 0.</summary>
    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        var rest = ~sum;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ rest;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            rest =
                Tables[7][(byte)low]
                ^ Tables[6][(byte)(low >> 8)]
                ^ Tables[5][(byte)(low >> 16)]
                ^ Tables[4][low >> 24]
                ^ Tables[3][(byte)high]
                ^ Tables[2][(byte)(high >> 8)]
                ^ Tables[1][(byte)(high >> 16)]
                ^ Tables[0][high >> 24];
        }

        foreach (var next in bytes)
        {
            rest = (rest >> 8) ^ Tables[0][(byte)rest ^ next];
        }

        return ~rest;
    }

    // The first table is that of one byte; each of the others has that byte with one more zero after it.
    static uint[][] Make()
    {
        var tables = new uint[8][];
        for (var t = 0; t < tables.Length; t++)
        {
            tables[t] = new uint[256];
            for (var i = 0; i < 256; i++)
            {
                var value = t == 0 ? (uint)i : tables[t - 1][i];
                for (var step = 0; step < 8; step++)
                {
                    value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
                }

                tables[t][i] = value;
            }
        }

        return tables;
    }
}
