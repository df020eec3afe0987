using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Relations.Pdf.Conformance;

/// <summary>Reads the <c>bfchar</c> entries of a CMap.</summary>
static partial class UnicodeMapReader
{
    public static Dictionary<int, string> Read(byte[] map)
    {
        Dictionary<int, string> texts = [];
        foreach (Match block in Blocks().Matches(Encoding.ASCII.GetString(map)))
        {
            foreach (Match entry in Entries().Matches(block.Value))
            {
                var code = int.Parse(
                    entry.Groups["code"].ValueSpan,
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture
                );
                texts[code] = Encoding.BigEndianUnicode.GetString(
                    Convert.FromHexString(entry.Groups["text"].ValueSpan)
                );
            }
        }
        return texts;
    }

    [GeneratedRegex("beginbfchar.*?endbfchar", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Blocks();

    [GeneratedRegex("<(?<code>[0-9A-F]+)><(?<text>[0-9A-F]*)>", RegexOptions.NonBacktracking)]
    private static partial Regex Entries();
}
