using System.Text;

namespace Relations.Import;

/// <summary>Writes the cells that no field takes as CSV, beside the records and apart from them: names with a dot are not read.</summary>
static class CellsAsideFile
{
    /// <summary>The path of the file below the folder of the dossier.</summary>
    public const string Path = ".import/kept.csv";

    /// <summary>Writes them, each with its cell and header.</summary>
    public static void Write(IReadOnlyList<CellAside> cells, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("cell,table,column,value");
        foreach (var cell in cells)
        {
            text.WriteLine(CsvQuotes.Row([cell.Place.At, cell.Table, cell.Header, cell.Text]));
        }
    }
}
