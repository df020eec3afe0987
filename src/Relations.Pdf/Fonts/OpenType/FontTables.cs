namespace Relations.Pdf;

/// <summary>The tables of a TrueType file by their tags.</summary>
sealed class FontTables
{
    static readonly string[] s_required =
    [
        "cmap",
        "glyf",
        "head",
        "hhea",
        "hmtx",
        "loca",
        "maxp",
        "name",
        "OS/2",
        "post",
    ];

    readonly Dictionary<string, FontReader> _tables;

    FontTables(Dictionary<string, FontReader> tables) => _tables = tables;

    internal FontReader this[string tag] => _tables[tag];

    internal FontReader? Find(string tag) => _tables.TryGetValue(tag, out var table) ? table : null;

    internal static FontTables Read(ReadOnlyMemory<byte> data)
    {
        var file = new FontReader(data);
        if (file.U32(0) != 0x00010000)
            throw new InvalidDataException("The font is no TrueType file.");
        Dictionary<string, FontReader> tables = [];
        for (var i = 0; i < file.U16(4); i++)
        {
            var entry = 12 + 16 * i;
            var table = data.Slice(checked((int)file.U32(entry + 8)), checked((int)file.U32(entry + 12)));
            tables[file.Tag(entry)] = new(table);
        }
        return new(tables);
    }

    /// <summary>Makes sure that all is there that shaping and embedding need.</summary>
    /// <exception cref="InvalidDataException">A table is missing.</exception>
    internal FontTables RequireAll()
    {
        foreach (var tag in s_required)
        {
            if (!_tables.ContainsKey(tag))
                throw new InvalidDataException($"The font has no table '{tag}'.");
        }
        return this;
    }
}
