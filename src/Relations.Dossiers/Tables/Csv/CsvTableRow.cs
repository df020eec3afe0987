using System.Text;

namespace Relations.Dossiers;

/// <summary>A record of a CSV file.</summary>
/// <param name="cells">The values of its fields.</param>
/// <param name="raw">The record as it stands in the file.</param>
/// <param name="line">The line it begins on, from 1.</param>
/// <param name="separator">What stands between fields.</param>
/// <param name="place">The file, where it is another than the one being read.</param>
sealed class CsvTableRow(TableCell[] cells, byte[] raw, int line, char separator, TablePlace? place) : TableRow
{
    List<TextSpan>? spans;

    public override IReadOnlyList<TableCell> Cells => cells;

    // Only places that are asked for are worked out, and then all of them in one pass.
    public override TextSpan SpanOf(int column)
    {
        spans ??= [.. CsvFields.In(Encoding.UTF8.GetString(raw), line, separator)];
        return spans[Math.Clamp(column, 0, spans.Count - 1)] with { Table = place };
    }

    /// <summary>
    /// The column of the first field with line breaks, how many lines the record has from there on, and how many of them
    /// look like records of their own, which a stray quotation mark has made text of; null where none does.
    /// </summary>
    public (int Column, int Lines, int Rows)? Swallowed(TableRow headers)
    {
        var column =
            raw.AsSpan().Trim("\r\n"u8).IndexOfAny((byte)'\r', (byte)'\n') < 0
                ? -1
                : Array.FindIndex(cells, cell => cell.Text.AsSpan().IndexOfAny('\r', '\n') >= 0);
        if (column < 0)
        {
            return null;
        }

        var lines = Encoding.UTF8.GetString(raw).Trim('\r', '\n').ReplaceLineEndings("\n").Split('\n');
        var rows = lines.Skip(1).Count(text => CsvFields.LooksLikeRow(text, separator, headers));
        return rows == 0 ? null : (column, lines.Length, rows);
    }
}
