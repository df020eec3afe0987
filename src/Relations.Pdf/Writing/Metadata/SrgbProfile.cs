using System.Buffers.Binary;
using System.Text;

namespace Relations.Pdf;

/// <summary>
/// A colour profile for sRGB, made here so that no file of another licence is carried. It is a display profile of version 4.2 as ISO 15076-1
/// describes it; primaries, white and curve are those of IEC 61966-2-1, adapted to the D50 white of profiles by the Bradford matrix.
/// </summary>
static class SrgbProfile
{
    const int HeaderLength = 128;

    static readonly double[] White = [0.9642, 1, 0.8249];

    /// <summary>The bytes of the profile.</summary>
    public static byte[] Bytes()
    {
        var curve = Fixed("para", [0, 3, 0, 0], 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Text("sRGB")),
            ("cprt", Text("No copyright, use freely")),
            ("wtpt", Fixed("XYZ ", [], White)),
            ("rXYZ", Fixed("XYZ ", [], 0.43607, 0.22249, 0.01392)),
            ("gXYZ", Fixed("XYZ ", [], 0.38515, 0.71687, 0.09708)),
            ("bXYZ", Fixed("XYZ ", [], 0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
            (
                "chad",
                Fixed("sf32", [], 1.04788, 0.02292, -0.05019, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168)
            ),
        ];
        var table = HeaderLength + 4 + 12 * tags.Length;
        var profile = new byte[table + tags.Sum(tag => tag.Data.Length)];
        WriteHeader(profile);
        Put(profile, HeaderLength, tags.Length);
        var (entry, at) = (HeaderLength + 4, table);
        foreach (var (tag, data) in tags)
        {
            Encoding.ASCII.GetBytes(tag, profile.AsSpan(entry));
            Put(profile, entry + 4, at);
            Put(profile, entry + 8, data.Length);
            data.CopyTo(profile, at);
            (entry, at) = (entry + 12, at + data.Length);
        }
        return profile;
    }

    static void WriteHeader(byte[] profile)
    {
        Put(profile, 0, profile.Length);
        Put(profile, 8, 0x04200000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", profile.AsSpan(12));
        // The profile's own date, which is part of it: 1 January 2024.
        new byte[] { 0x07, 0xE8, 0, 1, 0, 1 }.CopyTo(profile, 24);
        Encoding.ASCII.GetBytes("acsp", profile.AsSpan(36));
        for (var i = 0; i < White.Length; i++)
            Put(profile, 68 + 4 * i, ToFixed(White[i]));
    }

    static byte[] Fixed(string type, byte[] prefix, params double[] values)
    {
        var data = new byte[8 + prefix.Length + 4 * values.Length];
        Encoding.ASCII.GetBytes(type, data);
        prefix.CopyTo(data, 8);
        for (var i = 0; i < values.Length; i++)
            Put(data, 8 + prefix.Length + 4 * i, ToFixed(values[i]));
        return data;
    }

    static byte[] Text(string text)
    {
        const int header = 28;
        var length = 2 * text.Length;
        var data = new byte[(header + length + 3) & ~3];
        Encoding.ASCII.GetBytes("mluc", data);
        Put(data, 8, 1);
        Put(data, 12, 12);
        Encoding.ASCII.GetBytes("enUS", data.AsSpan(16));
        Put(data, 20, length);
        Put(data, 24, header);
        Encoding.BigEndianUnicode.GetBytes(text, data.AsSpan(header));
        return data;
    }

    static int ToFixed(double value) => (int)Math.Round(value * 65536);

    static void Put(byte[] bytes, int at, int value) => BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(at), value);
}
