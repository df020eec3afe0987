using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Relations.Dossiers;

/// <summary>A table in a CSV file, read record by record. Fields are divided by commas, semicolons or tabs.</summary>
/// <param name="name">Its name.</param>
/// <param name="open">Opens the file from its beginning; null where it cannot be opened.</param>
/// <param name="place">The file, where it is another than the one being read.</param>
/// <param name="limits">How much to take.</param>
/// <param name="problems">Takes what is wrong and does not show in the cells.</param>
sealed class CsvTable(string name, Func<Stream?> open, TablePlace? place, ReadLimits limits, ProblemList problems)
    : DataTable
{
    const int MaxRecord = 16 << 20;

    TableRow? headers;

    public override string Name => name;

    public override TableRow Headers => headers ??= Read().FirstOrDefault() ?? new CsvTableRow([], [], 1, ',', place);

    public override IEnumerable<TableRow> Rows()
    {
        var width = Headers.Cells.Count;
        foreach (var row in Read().Skip(1))
        {
            ReportWidth(row, width);
            ReportSwallowed(row);
            yield return row;
        }
    }

    // A comma that was not quoted shifts all that follows it. A file that is read beside another is reported on its own.
    void ReportWidth(CsvTableRow row, int width)
    {
        var count = row.Cells.Count;
        if (count == width || place is not null || row.IsEmpty)
        {
            return;
        }

        var message = CsvTexts.WrongWidth(count, width);
        var help = count > width ? CsvTexts.QuoteComma() : CsvTexts.AddCommas();
        problems.Add(ProblemKind.WrongKind, message, row.SpanOf(count > width ? width : 0), help);
    }

    void ReportSwallowed(CsvTableRow row)
    {
        if (place is null && row.Swallowed(Headers) is var (column, lines, rows))
        {
            problems.AddWarning(
                ProblemKind.WrongKind,
                CsvTexts.SwallowedRows(lines, rows),
                row.SpanOf(column),
                CsvTexts.CloseQuotes()
            );
        }
    }

    IEnumerable<CsvTableRow> Read()
    {
        using var content = open();
        if (content is null)
        {
            yield break;
        }

        var separator = Separator();
        using var limited = new LimitedStream(content, limits.FileBytes);
        var options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRecord,
            MalformedData = CsvMalformedDataHandling.Throw,
            Encoding = Encoding.UTF8,
        };
        using var csv = CsvReader.Create(limited, options);
        var at = 1;
        while (Next(csv, ref at))
        {
            yield return Row(csv, separator);
        }
    }

    bool Next(CsvReader csv, ref int at)
    {
        try
        {
            var read = csv.Read();
            at = read ? (int)csv.LineNumber : at;
            return read;
        }
        catch (CsvFormatException broken)
        {
            var line = Math.Max(broken.LineNumber > 0 ? (int)broken.LineNumber : at, 1);
            var message = CsvTexts.NotCsv(CsvFaults.Of(broken));
            throw new UnreadableException(ProblemKind.Unreadable, message, new(line, 1, 1) { Table = place });
        }
    }

    CsvTableRow Row(CsvReader csv, char separator)
    {
        var cells = new TableCell[csv.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new(csv.GetString(i));
        }

        var raw = csv.RawRecord;
        var row = new CsvTableRow(cells, raw.ToArray(), (int)csv.LineNumber, separator, place);
        if (!Utf8.IsValid(raw))
        {
            problems.Add(ProblemKind.BadEncoding, ReadTexts.BadByte(), row.SpanOf(0), ReadTexts.SaveAsUtf8());
        }

        return row;
    }

    // The names of fields hold none of them.
    char Separator()
    {
        using var content = open();
        var start = new byte[4096];
        var read = content?.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) ?? 0;
        var end = start.AsSpan(0, read).IndexOfAny((byte)'\n', (byte)'\r');
        var line = start.AsSpan(0, end < 0 ? read : end);
        return line.Contains((byte)',') ? ','
            : line.Contains((byte)';') ? ';'
            : line.Contains((byte)'\t') ? '\t'
            : ',';
    }
}
