namespace Relations.Pdf;

/// <summary>A lookup: subtables of one type, of which the first that matches is applied.</summary>
/// <param name="Type">The type, extensions resolved.</param>
/// <param name="Subtables">The subtables.</param>
sealed record Lookup(int Type, IReadOnlyList<FontReader> Subtables)
{
    public static Lookup Read(FontReader table, int extensionType)
    {
        var type = table.U16(0);
        var subtables = new FontReader[table.U16(4)];
        for (var i = 0; i < subtables.Length; i++)
        {
            subtables[i] = table.Follow16(6 + 2 * i);
            if (table.U16(0) != extensionType)
                continue;
            type = subtables[i].U16(2);
            subtables[i] = subtables[i].From(checked((int)subtables[i].U32(4)));
        }
        return new(type, subtables);
    }
}
