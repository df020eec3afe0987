using System.Buffers;

namespace Relations;

/// <summary>The vowel harmony of Turkish and Azerbaijani: a suffix takes its vowel from the last one of the word.</summary>
static class VowelHarmony
{
    static readonly SearchValues<char> Vowels = SearchValues.Create("aıoueəiöü");

    /// <summary>Whether the last vowel is a back one: a, ı, o or u.</summary>
    public static bool IsBack(string word)
    {
        var at = word.AsSpan().LastIndexOfAny(Vowels);
        return at >= 0 && word[at] is 'a' or 'ı' or 'o' or 'u';
    }
}
