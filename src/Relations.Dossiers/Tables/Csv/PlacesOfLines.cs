namespace Relations.Dossiers;

/// <summary>Gathers where the records of a file of lines stand, chunk by chunk.</summary>
/// <param name="file">The file, which keeps the places.</param>
/// <param name="shape">The shape of its records; null where no places are kept.</param>
sealed class PlacesOfLines(SourceFile file, RecordShape? shape)
{
    readonly List<int> offsets = [];
    readonly List<int> lines = [];
    LineChunk? current;
    int first;

    /// <summary>Adds a record.</summary>
    /// <param name="ordinal">How many records stand before it.</param>
    /// <param name="line">Its line.</param>
    /// <param name="offset">Where its places begin among those of the chunk; -1 where they are not kept.</param>
    /// <param name="chunk">The chunk.</param>
    public void Add(int ordinal, int line, int offset, LineChunk chunk)
    {
        if (!ReferenceEquals(chunk, current))
        {
            Finish();
            (current, first) = (chunk, ordinal);
        }

        offsets.Add(offset);
        lines.Add(line);
    }

    /// <summary>Hands the last chunk on.</summary>
    public void Finish()
    {
        if (current is not null && shape is not null)
        {
            file.Places ??= new(shape);
            file.Places.Add(new(first, current.Packed, [.. offsets], [.. lines]));
        }

        current = null;
        offsets.Clear();
        lines.Clear();
    }
}
