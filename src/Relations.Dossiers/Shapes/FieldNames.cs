using System.Text;

namespace Relations.Dossiers;

/// <summary>Names of fields and collections as people read them.</summary>
static class FieldNames
{
    /// <summary>A name in words: <c>asOf</c> becomes <c>As of</c>.</summary>
    public static string InWords(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            words.Append(
                words.Length == 0 ? char.ToUpperInvariant(letter).ToString()
                : char.IsAsciiLetterUpper(letter) ? " " + char.ToLowerInvariant(letter)
                : letter.ToString()
            );
        }

        return words.ToString();
    }
}
