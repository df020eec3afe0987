using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Cli.Tests;

/// <summary>Finds English lines in what the tool says in another language. What the data says, or names, is left out.</summary>
static partial class EnglishLines
{
    const int MinWords = 3;

    static readonly string Data = Joined(
        Directory
            .EnumerateFiles(Repository.PathOf("seeds", "turkiye-azerbaijan"), "*.*", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Concat(StateRegister.States.Values.Select(state => state.Names!.Find("en") ?? ""))
            .SelectMany(Words)
    );

    /// <summary>The lines of a text that have English words.</summary>
    public static IEnumerable<string> In(string told) =>
        told.Split('\n')
            .Where(line => !Excerpt().IsMatch(line))
            .Select(line => Quoted().Replace(WithoutData(Cut().Replace(line, "")), ""))
            .Where(line => EnglishWord().Matches(line).Any(word => word.Value.Any(char.IsLower)));

    // Three words and more that follow one another in a file are data, and so is a whole line of fewer.
    static string WithoutData(string line)
    {
        var words = Words(line);
        var kept = new List<string>();
        for (var at = 0; at < words.Length; )
        {
            var count = CountOfData(words, at);
            kept.AddRange(count > 0 ? [] : [words[at]]);
            at += Math.Max(1, count);
        }

        return string.Join(' ', kept);
    }

    static int CountOfData(string[] words, int at)
    {
        var count = 0;
        var fewest = Math.Min(MinWords, words.Length);
        for (var tried = fewest; at + tried <= words.Length; tried++)
        {
            if (!Data.Contains(Joined(words[at..(at + tried)]), StringComparison.Ordinal))
            {
                break;
            }

            count = tried;
        }

        return count;
    }

    static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // Signs and quotation marks around words are those of a format or a language.
    static string Joined(IEnumerable<string> words) =>
        $" {string.Join(' ', words.Select(word => Signs().Replace(word, "")).Where(word => word.Length > 0))} ";

    [GeneratedRegex(@"^\W+|\W+$", RegexOptions.None, 1000)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^\s*\d* \||^\s*(-->|:::)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Excerpt();

    // A cell that sums up others shows their beginnings.
    [GeneratedRegex("[^·]*…", RegexOptions.None, 1000)]
    private static partial Regex Cut();

    // Names of rules, fields and options, and titles of works, are the same in all languages.
    [GeneratedRegex(
        @"Correlates of War( Project)?|Recognition in International Law|“[^”]*”|«[^»]*»|""[^""]*""|'[^']*'|--[\w-]+|\b\w+((\[\d+\])?[-.]\w+)+|<[^>]*>|\[[^\]]*\]|\{[^}]*\}",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"\b(the|is|are|has|have|with|which|cannot|must|expected|was|from|that|there|and|of|to|it|be|and|error|warning|help|before|after|show|write|missing|unknown|required|no such)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex EnglishWord();
}
