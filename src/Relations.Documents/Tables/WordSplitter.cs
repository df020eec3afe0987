using System.Buffers;

namespace Relations.Documents;

/// <summary>Where a line may end within what stands between two spaces: after dashes and slashes, and in addresses.</summary>
public static class WordSplitter
{
    const int Shortest = 3;

    // What a line may end after; most words have none of them.
    static readonly SearchValues<char> Ends = SearchValues.Create("\u200B—–-/");

    /// <summary>How many characters the first part has; all of them where no line may end within.</summary>
    public static int FirstPart(ReadOnlySpan<char> word, bool isAddress)
    {
        if (!isAddress && !word.ContainsAny(Ends))
            return word.Length;
        for (var end = 1; end < word.Length; end++)
        {
            if (word[end - 1] == '\u200B' || (isAddress ? InAddress(word, end) : InWord(word, end)))
                return end;
        }
        return word.Length;
    }

    /// <summary>Whether what stands between two spaces is an address.</summary>
    public static bool IsAddress(ReadOnlySpan<char> word) =>
        word.IndexOf("://", StringComparison.Ordinal) >= 0 || word.StartsWith("www.", StringComparison.Ordinal);

    static bool InAddress(ReadOnlySpan<char> word, int end) =>
        word[end - 1] is '/' or '.' or '-' or '_' or '?' or '&' or '=' or '#'
        && end >= Shortest
        && word.Length - end >= Shortest
        && word[end] != '/';

    static bool InWord(ReadOnlySpan<char> word, int end) =>
        word[end - 1] switch
        {
            '—' => true,
            '–' => !(end > 1 && char.IsAsciiDigit(word[end - 2]) && char.IsAsciiDigit(word[end])),
            '-' or '/' => AreLetters(word[..(end - 1)], fromEnd: true) && AreLetters(word[end..], fromEnd: false),
            _ => false,
        };

    // "1991-ci" and "co-op" stay whole.
    static bool AreLetters(ReadOnlySpan<char> part, bool fromEnd)
    {
        if (part.Length < Shortest)
            return false;
        foreach (var character in fromEnd ? part[^Shortest..] : part[..Shortest])
        {
            if (!char.IsLetter(character))
                return false;
        }
        return true;
    }
}
