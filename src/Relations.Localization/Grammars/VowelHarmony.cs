using System.Buffers;

namespace Relations;

/// <summary>The vowel harmony of Turkish and Azerbaijani: a suffix takes its vowel from the last one of the word.</summary>
internal static class VowelHarmony
{
    static readonly SearchValues<char> s_vowels = SearchValues.Create("aıoueəiöü");

    /// <summary>Whether the last vowel is a back one: a, ı, o or u.</summary>
    internal static bool IsBack(string word)
    {
        var at = word.AsSpan().LastIndexOfAny(s_vowels);
        return at >= 0 && word[at] is 'a' or 'ı' or 'o' or 'u';
    }
}
