using System.Text.RegularExpressions;

namespace Relations.Rules;

/// <summary>
/// The endings that names of states and adjectives take, as <see cref="FoldedNames"/> folds them: those of Turkish and
/// Azerbaijani in their order, and the plurals and feminines of English and French.
/// </summary>
static partial class WordEndings
{
    /// <summary>How many letters a word must have before an ending.</summary>
    public const int ShortestStem = 3;

    /// <summary>The letters of the longest ending.</summary>
    public const int Longest = 12;

    /// <summary>Whether letters are an ending, or several that can follow each other.</summary>
    public static bool IsOne(ReadOnlySpan<char> letters) => Endings().IsMatch(letters);

    [GeneratedRegex(
        "^(?:l[iu])?(?:l[ae]r)?(?:s?[iu]|[iu]m[iu]z)?(?:[iu]n|n[iu]n|[iu]|y[iu]|n[iu]|[ae]|y[ae]|n[ae]|[dt][ae]n?|nd[ae]n?|y?l[ae]|c[ae]|e?s|nes?)?(?:ki|[dt][iu]r)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Endings();
}
