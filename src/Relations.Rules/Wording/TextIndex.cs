using System.Runtime.InteropServices;

namespace Relations.Rules;

/// <summary>
/// Numbers by texts, of which only a hash of 64 bits is kept, so that an entry takes 12 bytes however long its text. Two texts of
/// one hash share their numbers: a caller compares what it finds.
/// </summary>
sealed class TextIndex
{
    // Sorted by hash, and of one hash by number. Lists that are full are not copied: there are tens of entries for a name.
    readonly List<ulong> hashes = [];
    readonly List<int> numbers = [];

    /// <param name="entries">The hashes of texts by <see cref="HashOf"/>, each with a number.</param>
    public TextIndex(IEnumerable<(ulong Hash, int Number)> entries)
    {
        foreach (var (hash, number) in entries)
        {
            hashes.Add(hash);
            numbers.Add(number);
        }

        CollectionsMarshal.AsSpan(hashes).Sort(CollectionsMarshal.AsSpan(numbers));
        SortNumbersOfEqualHashes();
    }

    /// <summary>The numbers of a text, ascending.</summary>
    public ReadOnlySpan<int> Find(ulong hash)
    {
        var start = FirstNotBelow(hash);
        var end = hash == ulong.MaxValue ? hashes.Count : FirstNotBelow(hash + 1);
        return CollectionsMarshal.AsSpan(numbers)[start..end];
    }

    /// <summary>The hash of a text that is given in parts (FNV-1a over UTF-16, http://www.isthe.com/chongo/tech/comp/fnv/).</summary>
    public static ulong HashOf(params ReadOnlySpan<string?> parts)
    {
        const ulong Basis = 14695981039346656037;
        const ulong Prime = 1099511628211;
        var hash = Basis;
        foreach (var part in parts)
        {
            foreach (var c in part.AsSpan())
            {
                hash = unchecked((hash ^ c) * Prime);
            }

            // Keeps ("ab", "c") apart from ("a", "bc").
            hash = unchecked((hash ^ '\u001f') * Prime);
        }

        return hash;
    }

    // The sort above leaves equal keys in any order.
    void SortNumbersOfEqualHashes()
    {
        for (var start = 0; start < hashes.Count; )
        {
            var end = start + 1;
            while (end < hashes.Count && hashes[end] == hashes[start])
            {
                end++;
            }

            numbers.Sort(start, end - start, null);
            start = end;
        }
    }

    int FirstNotBelow(ulong hash)
    {
        var (low, high) = (0, hashes.Count);
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            (low, high) = hashes[middle] < hash ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
