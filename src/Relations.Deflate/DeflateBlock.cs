using System.Numerics;

namespace Relations.Deflate;

/// <summary>Gathers the literals and matches of a block and writes it with codes made for it (RFC 1951, 3.2.7).</summary>
sealed class DeflateBlock(int maxTokens)
{
    const int EndOfBlock = 256;
    const int FirstLength = 257;
    const int Shortest = 3;
    const int Longest = 258;

    // The symbol of each length, and the first length and the lower bits of each symbol.
    static readonly (byte[] Symbols, byte[] Bases, byte[] Bits) OfLengths = Lengths();
    static readonly byte[] LengthSymbols = OfLengths.Symbols;
    static readonly byte[] LengthBases = OfLengths.Bases;
    static readonly byte[] LengthBits = OfLengths.Bits;

    /// <summary>The order in which the lengths of the code for lengths are written.</summary>
    static readonly byte[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    // A literal as it is; a match as its length above its distance.
    readonly int[] tokens = new int[maxTokens];
    readonly int[] literals = new int[286];
    readonly int[] distances = new int[30];
    int count;

    public void Literal(byte value)
    {
        literals[value]++;
        tokens[count++] = value;
    }

    /// <summary>A match.</summary>
    /// <param name="length">From 3 to 258.</param>
    /// <param name="distance">From 1 to 32,768.</param>
    public void Match(int length, int distance)
    {
        literals[FirstLength + LengthSymbols[length - Shortest]]++;
        distances[DistanceSymbol(distance, out _)]++;
        tokens[count++] = (length << 16) | distance;
    }

    /// <summary>Writes the block, which is not the last, and begins the next.</summary>
    public void Write(BitWriter bits)
    {
        literals[EndOfBlock] = 1;
        // Some programs do not take a code without symbols.
        distances[0] = Math.Max(distances[0], 1);
        var literalCode = PrefixCode.Of(literals, 15);
        var distanceCode = PrefixCode.Of(distances, 15);
        bits.Write(0b100, 3);
        WriteCodes(bits, literalCode, distanceCode);
        foreach (var token in tokens.AsSpan(0, count))
        {
            if (token <= byte.MaxValue)
            {
                literalCode.Write(bits, token);
                continue;
            }

            var length = (token >> 16) - Shortest;
            var symbol = LengthSymbols[length];
            literalCode.Write(bits, FirstLength + symbol, length - LengthBases[symbol], LengthBits[symbol]);
            var distance = DistanceSymbol(token & 0xFFFF, out var more);
            distanceCode.Write(bits, distance, ((token & 0xFFFF) - 1) & ((1 << more) - 1), more);
        }

        literalCode.Write(bits, EndOfBlock);
        count = 0;
        Array.Clear(literals);
        Array.Clear(distances);
    }

    static void WriteCodes(BitWriter bits, PrefixCode literalCode, PrefixCode distanceCode)
    {
        List<(int Symbol, int Low, int Bits)> runs = [.. Runs([.. literalCode.Lengths, .. distanceCode.Lengths])];
        var counts = new int[Order.Length];
        foreach (var run in runs)
        {
            counts[run.Symbol]++;
        }

        var code = PrefixCode.Of(counts, 7);
        bits.Write((uint)literalCode.Lengths.Length - 257, 5);
        bits.Write((uint)distanceCode.Lengths.Length - 1, 5);
        bits.Write((uint)Order.Length - 4, 4);
        foreach (var symbol in Order)
        {
            bits.Write(code.Lengths[symbol], 3);
        }

        foreach (var run in runs)
        {
            code.Write(bits, run.Symbol);
            bits.Write((uint)run.Low, run.Bits);
        }
    }

    // Lengths one after the other: 16 repeats the last 3 to 6 times, 17 and 18 are 3 to 10 and 11 to 138 zeros.
    static IEnumerable<(int Symbol, int Low, int Bits)> Runs(byte[] lengths)
    {
        for (var at = 0; at < lengths.Length; )
        {
            var end = at + 1;
            while (end < lengths.Length && lengths[end] == lengths[at])
            {
                end++;
            }

            var (length, left) = (lengths[at], end - at);
            at = end;
            if (length > 0)
            {
                yield return (length, 0, 0);
                left--;
            }

            for (; left >= 3; left -= Taken(length, left))
            {
                var taken = Taken(length, left);
                yield return length > 0 ? (16, taken - 3, 2)
                : taken < 11 ? (17, taken - 3, 3)
                : (18, taken - 11, 7);
            }

            for (; left > 0; left--)
            {
                yield return (length, 0, 0);
            }
        }
    }

    static int Taken(byte length, int left) => Math.Min(left, length > 0 ? 6 : 138);

    // RFC 1951, 3.2.5: two symbols for each power of two; the lower bits are written out.
    static int DistanceSymbol(int distance, out int bits)
    {
        var value = distance - 1;
        bits = value < 4 ? 0 : BitOperations.Log2((uint)value) - 1;
        return value < 4 ? value : (2 * (bits + 1)) + ((value >> bits) & 1);
    }

    // Four symbols for each power of two, and one for the longest alone.
    static (byte[] Symbols, byte[] Bases, byte[] Bits) Lengths()
    {
        var (symbols, bases, bits) = (new byte[Longest - Shortest + 1], new byte[29], new byte[29]);
        for (var length = symbols.Length - 1; length >= 0; length--)
        {
            var more = length < 8 ? 0 : BitOperations.Log2((uint)length) - 2;
            var symbol =
                length == Longest - Shortest ? bases.Length - 1
                : length < 8 ? length
                : (4 * (more + 1)) + ((length >> more) & 3);
            symbols[length] = (byte)symbol;
            (bases[symbol], bits[symbol]) = ((byte)length, symbol == bases.Length - 1 ? (byte)0 : (byte)more);
        }

        return (symbols, bases, bits);
    }
}
