namespace Relations.Pdf;

/// <summary>The tables of a TrueType file by their tags.</summary>
sealed class FontTables
{
    static readonly string[] Required =
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

    readonly Dictionary<string, FontReader> tables;

    FontTables(Dictionary<string, FontReader> tables) => this.tables = tables;

    public FontReader this[string tag] => tables[tag];

    public FontReader? Find(string tag) => tables.TryGetValue(tag, out var table) ? table : null;

    public static FontTables Read(ReadOnlyMemory<byte> data)
    {
        var file = new FontReader(data);
        if (file.U32(0) != 0x00010000)
            throw new InvalidDataException("The font is no TrueType file.");
        Dictionary<string, FontReader> byTag = [];
        for (var i = 0; i < file.U16(4); i++)
        {
            var entry = 12 + 16 * i;
            var table = data.Slice(checked((int)file.U32(entry + 8)), checked((int)file.U32(entry + 12)));
            byTag[file.Tag(entry)] = new(table);
        }
        return new(byTag);
    }

    /// <summary>Makes sure that all is there that shaping and embedding need.</summary>
    /// <exception cref="InvalidDataException">A table is missing.</exception>
    public FontTables RequireAll()
    {
        foreach (var tag in Required)
        {
            if (!tables.ContainsKey(tag))
                throw new InvalidDataException($"The font has no table '{tag}'.");
        }
        return this;
    }
}
