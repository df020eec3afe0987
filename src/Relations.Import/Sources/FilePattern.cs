using System.Text;
using System.Text.RegularExpressions;

namespace Relations.Import;

/// <summary>
/// A pattern of names of files, or of paths in them: <c>*</c> is any text within a name, <c>**</c> any folders, <c>?</c> one
/// character. A path matches with its end, from the beginning of one of its names.
/// </summary>
/// <param name="text">The pattern.</param>
sealed class FilePattern(string text)
{
    readonly Regex expression = new(
        "(^|/)" + Expression(text.Replace('\\', '/')) + "$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    );

    /// <summary>The pattern.</summary>
    public string Text => text;

    /// <summary>The files whose paths match any pattern, in their order; all of them where there are no patterns.</summary>
    public static IEnumerable<ForeignFile> Choose(
        IReadOnlyList<FilePattern> patterns,
        IReadOnlyList<ForeignFile> files
    ) => files.Where(file => patterns.Count == 0 || patterns.Any(pattern => pattern.Matches(file.Path)));

    /// <summary>Whether the ending of a path is that of YAML, which is no foreign format.</summary>
    public static bool IsYaml(string path) => Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML";

    // A pattern such as data/* tells no ending.
    /// <summary>Whether it says what the names end with.</summary>
    public bool TellsEnding => !text.EndsWith('*');

    /// <summary>Whether a path matches.</summary>
    public bool Matches(string path) => expression.IsMatch(path);

    static string Expression(string text)
    {
        var made = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith("**/"))
            {
                made.Append("(.*/)?");
                i += 2;
            }
            else if (text.AsSpan(i).StartsWith("**"))
            {
                made.Append(".*");
                i++;
            }
            else
            {
                made.Append(
                    text[i] switch
                    {
                        '*' => "[^/]*",
                        '?' => "[^/]",
                        var letter => Regex.Escape(letter.ToString()),
                    }
                );
            }
        }

        return made.ToString();
    }
}
