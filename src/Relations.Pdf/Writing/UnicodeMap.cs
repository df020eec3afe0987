using System.Globalization;
using System.Text;

namespace Relations.Pdf;

/// <summary>The CMap by which readers find the text that codes stand for.</summary>
static class UnicodeMap
{
    const int EntriesInBlock = 100;

    public static byte[] Of(FontSubset subset)
    {
        var map = new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """
        );
        foreach (var block in Enumerable.Range(1, subset.Glyphs.Count - 1).Chunk(EntriesInBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var code in block)
            {
                var text = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(subset.Glyphs[code].Text));
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}><{text}>\n");
            }
            map.Append("endbfchar\n");
        }
        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return Encoding.ASCII.GetBytes(map.ToString());
    }
}
