using System.Text;

namespace Relations.Import;

/// <summary>Writes Cyrillic letters in Latin ones.</summary>
static class Romanization
{
    // As Latin letters write them most often.
    static readonly Dictionary<char, string> Cyrillic = Table(
        "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh "
            + "щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:e ґ:g ә:e ғ:g ҹ:j ҝ:g ө:o ү:u һ:h ў:u қ:k ң:n"
    );

    /// <summary>A text in small letters, the Cyrillic ones of them written in Latin ones.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var small = char.ToLowerInvariant(letter);
            text.Append(Cyrillic.TryGetValue(small, out var latin) ? latin : small.ToString());
        }

        return text.ToString();
    }

    static Dictionary<char, string> Table(string pairs) =>
        pairs.Split(' ').ToDictionary(pair => pair[0], pair => pair[2..]);
}
