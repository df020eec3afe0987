namespace Relations.Deflate;

/// <summary>A prefix code of Deflate (RFC 1951, 3.2.2), made for how often each symbol occurs.</summary>
sealed class PrefixCode
{
    readonly byte[] lengthOf;
    readonly ushort[] codeOf;

    PrefixCode(byte[] lengths)
    {
        lengthOf = lengths;
        codeOf = CodesOf(lengths);
    }

    /// <summary>How many bits each symbol has; 0 for one that does not occur.</summary>
    public ReadOnlySpan<byte> Lengths => lengthOf;

    /// <summary>Makes the code with the fewest bits in all, but for the limit.</summary>
    /// <param name="counts">How often each symbol occurs.</param>
    /// <param name="most">The most bits that a symbol may have.</param>
    public static PrefixCode Of(ReadOnlySpan<int> counts, int most)
    {
        var lengths = new byte[counts.Length];
        List<(int Count, int Symbol)> used = [];
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                used.Add((counts[i], i));
            }
        }

        used.Sort();
        var ofLength = Limited(Depths(used), most);
        var next = used.Count;
        for (var length = 1; length <= most; length++)
        {
            for (var i = 0; i < ofLength[length]; i++)
            {
                lengths[used[--next].Symbol] = (byte)length;
            }
        }

        return new(lengths);
    }

    public void Write(BitWriter bits, int symbol) => bits.Write(codeOf[symbol], lengthOf[symbol]);

    /// <summary>Writes a symbol and the lower bits that follow it; at most 32 together.</summary>
    public void Write(BitWriter bits, int symbol, int low, int lowBits)
    {
        var length = lengthOf[symbol];
        bits.Write(codeOf[symbol] | ((uint)low << length), length + lowBits);
    }

    // Huffman's tree: leaves wait in one queue, rarest first, and the nodes made of them in another.
    static int[] Depths(List<(int Count, int Symbol)> used)
    {
        var n = used.Count;
        if (n < 2)
        {
            return [.. Enumerable.Repeat(1, n)];
        }

        var weights = new long[n - 1];
        var parents = new int[(2 * n) - 1];
        var (leaf, node) = (0, 0);
        for (var made = 0; made < n - 1; made++)
        {
            for (var child = 0; child < 2; child++)
            {
                var isLeaf = leaf < n && (node >= made || used[leaf].Count <= weights[node]);
                weights[made] += isLeaf ? used[leaf].Count : weights[node];
                parents[isLeaf ? leaf++ : n + node++] = n + made;
            }
        }

        var depths = new int[parents.Length];
        for (var at = parents.Length - 2; at >= 0; at--)
        {
            depths[at] = depths[parents[at]] + 1;
        }

        return depths[..n];
    }

    // Counts the symbols of each length. Those that are too long are shortened, for which others grow until all fit.
    static int[] Limited(int[] depths, int most)
    {
        var ofLength = new int[most + 1];
        foreach (var depth in depths)
        {
            ofLength[Math.Min(depth, most)]++;
        }

        var taken = 0L;
        for (var length = 1; length <= most; length++)
        {
            taken += (long)ofLength[length] << (most - length);
        }

        for (; taken > 1L << most; taken--)
        {
            var length = most - 1;
            while (ofLength[length] == 0)
            {
                length--;
            }

            ofLength[length]--;
            ofLength[length + 1] += 2;
            ofLength[most]--;
        }

        return ofLength;
    }

    // The codes follow from the lengths, and are written from their highest bit on.
    static ushort[] CodesOf(byte[] lengths)
    {
        var codes = new ushort[lengths.Length];
        var code = 0;
        for (var length = 1; length <= 15; length++)
        {
            for (var symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] == length)
                {
                    codes[symbol] = Reversed(code++, length);
                }
            }

            code <<= 1;
        }

        return codes;
    }

    static ushort Reversed(int code, int length)
    {
        var reversed = 0;
        for (var i = 0; i < length; i++)
        {
            reversed = (reversed << 1) | ((code >> i) & 1);
        }

        return (ushort)reversed;
    }
}
