using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>A column of a table.</summary>
/// <param name="Header">Its header; unique in the table, letter case aside.</param>
/// <param name="Width">How many characters wide it is.</param>
/// <param name="Look">How its cells look.</param>
/// <param name="Write">Writes the cell of a row, or nothing for an empty one.</param>
sealed record SheetColumn(string Header, double Width, CellStyle Look, Action<Row, RowWriter> Write)
{
    /// <summary>The range whose values may be chosen from; null for none.</summary>
    public string? Choices { get; init; }

    /// <summary>Whether more may be written than what may be chosen from, and nothing warns of it.</summary>
    public bool TakesOthers { get; init; }

    /// <summary>What is to be written here, for whoever fills it in; null where that is not said.</summary>
    public string? Hint { get; init; }

    /// <summary>Why nobody should write here; null for a column that is read back.</summary>
    public string? Locked { get; init; }

    /// <summary>The words that are coloured, each with its colour as RRGGBB.</summary>
    public IReadOnlyList<(string Word, string Colour)> Colours { get; init; } = [];
}
