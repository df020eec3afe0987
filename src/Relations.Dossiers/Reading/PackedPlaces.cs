namespace Relations.Dossiers;

/// <summary>
/// Where the values of the records of a file stand, kept in few bytes from the one reading of it. Two are always equal: places are
/// no part of the identity of a file.
/// </summary>
sealed class PackedPlaces(Shape shape) : IEquatable<PackedPlaces>
{
    /// <summary>The forms of a member, which its tag has beside the number of its field.</summary>
    public const int Scalar = 0;
    public const int Object = 1;
    public const int List = 2;
    public const int Keyed = 3;

    /// <summary>How many bits of a tag are the form.</summary>
    public const int FormBits = 2;

    /// <summary>The tag behind the last member or item.</summary>
    public const int End = 0;

    readonly List<PackedBlock> blocks = [];

    /// <summary>Adds the places of records that follow one another.</summary>
    public void Add(PackedBlock block) => blocks.Add(block);

    /// <summary>Whether the places of a record are here.</summary>
    public bool Has(int ordinal) => BlockOf(ordinal)?.OffsetOf(ordinal) >= 0;

    /// <summary>
    /// Where a field of a record stands; where it is absent, the nearest object around it, and for the record as a whole its id.
    /// </summary>
    public TextSpan Find(int ordinal, string path)
    {
        var block = BlockOf(ordinal)!;
        var offset = block.OffsetOf(ordinal);
        var whole = new PackedReader(block.Packed, offset, block.LineOf(ordinal), shape);
        return whole.Find(path) ?? whole.Find("id") ?? whole.Start;
    }

    PackedBlock? BlockOf(int ordinal)
    {
        var (from, to) = (0, blocks.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = blocks[middle].First <= ordinal ? (middle + 1, to) : (from, middle);
        }

        return from > 0 && blocks[from - 1].Has(ordinal) ? blocks[from - 1] : null;
    }

    /// <inheritdoc />
    public bool Equals(PackedPlaces? other) => true;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is PackedPlaces;

    /// <inheritdoc />
    public override int GetHashCode() => 0;
}

/// <summary>The places of records that were read together.</summary>
/// <param name="first">The ordinal of the first.</param>
/// <param name="packed">What <see cref="PackedWriter"/> wrote.</param>
/// <param name="offsets">Where the places of each record begin; -1 for one that was read another way.</param>
/// <param name="lines">The line of each.</param>
sealed class PackedBlock(int first, byte[] packed, int[] offsets, int[] lines)
{
    public int First => first;

    public byte[] Packed => packed;

    public bool Has(int ordinal) => ordinal - first < offsets.Length;

    public int OffsetOf(int ordinal) => offsets[ordinal - first];

    public int LineOf(int ordinal) => lines[ordinal - first];
}
