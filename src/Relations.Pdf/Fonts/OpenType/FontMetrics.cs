using System.Text;

namespace Relations.Pdf;

/// <summary>The measures of a face, in its units.</summary>
sealed record FontMetrics
{
    public required string Name { get; init; }
    public required int UnitsPerEm { get; init; }
    public required int Ascent { get; init; }
    public required int Descent { get; init; }
    public required int CapHeight { get; init; }
    public required int XHeight { get; init; }
    public required int Weight { get; init; }
    public required double ItalicAngle { get; init; }
    public required (int Left, int Bottom, int Right, int Top) Box { get; init; }
    public required IReadOnlyList<int> Advances { get; init; }

    public static FontMetrics Read(FontTables tables)
    {
        var (head, hhea, os2) = (tables["head"], tables["hhea"], tables["OS/2"]);
        var hasHeights = os2.U16(0) >= 2;
        return new()
        {
            Name = ReadName(tables["name"]),
            UnitsPerEm = Math.Max(1, head.U16(18)),
            Ascent = hhea.S16(4),
            Descent = hhea.S16(6),
            XHeight = hasHeights ? os2.S16(86) : hhea.S16(4) / 2,
            CapHeight = hasHeights ? os2.S16(88) : hhea.S16(4),
            Weight = os2.U16(4),
            ItalicAngle = tables["post"].S32(4) / 65536.0,
            Box = (head.S16(36), head.S16(38), head.S16(40), head.S16(42)),
            Advances = ReadAdvances(tables),
        };
    }

    static int[] ReadAdvances(FontTables tables)
    {
        var (hmtx, last) = (tables["hmtx"], tables["hhea"].U16(34) - 1);
        var advances = new int[tables["maxp"].U16(4)];
        for (var glyph = 0; glyph < advances.Length; glyph++)
            advances[glyph] = hmtx.U16(4 * Math.Min(glyph, last));
        return advances;
    }

    // The name in PDF is a name object of few characters: letters, digits and hyphens of the Windows record.
    static string ReadName(FontReader table)
    {
        for (var i = 0; i < table.U16(2); i++)
        {
            var record = 6 + 12 * i;
            if (table.U16(record) != 3 || table.U16(record + 6) != 6)
                continue;
            var bytes = table.Bytes.Span.Slice(table.U16(4) + table.U16(record + 10), table.U16(record + 8));
            var name = Encoding.BigEndianUnicode.GetString(bytes);
            return string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        }
        return "Font";
    }
}
