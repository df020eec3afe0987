using System.Runtime.ExceptionServices;

namespace Relations.Import;

/// <summary>Makes records of the rows of a sheet, whatever the format of the workbook.</summary>
/// <param name="input">The file, and which of it is wanted.</param>
/// <param name="place">The sheet.</param>
/// <param name="area">The cells that are wanted: columns from 0, rows from 1.</param>
sealed class SheetRows(ForeignInput input, TablePlace place, (int Left, int Top, int Right, int Bottom) area)
{
    const int MaxProbed = 100;

    TableColumns? columns;
    int left;

    /// <summary>The records below the headers.</summary>
    public IEnumerable<ForeignRecord> Read(IEnumerable<SheetLine> all)
    {
        using var lines = all.Select(line => line.Within(area.Left, area.Right))
            .Where(line => line.Cells.Count > 0 && line.Number >= area.Top)
            .TakeWhile(line => line.Number <= area.Bottom)
            .GetEnumerator();
        List<SheetLine> probed = [];
        var broken = Probe(lines, probed);
        var header = HeaderOf(probed);
        Name(header, probed);
        foreach (var line in probed.Where(line => line.Number > header))
        {
            yield return RecordOf(line);
        }

        // What keeps the sheet from being read on is told after the rows before it.
        broken?.Throw();
        probed.Clear();
        while (lines.MoveNext())
        {
            input.Token.ThrowIfCancellationRequested();
            if (lines.Current.Number > header)
            {
                yield return RecordOf(lines.Current);
            }
        }
    }

    static ExceptionDispatchInfo? Probe(IEnumerator<SheetLine> lines, List<SheetLine> probed)
    {
        try
        {
            while (probed.Count < MaxProbed && lines.MoveNext())
            {
                probed.Add(lines.Current);
            }

            return null;
        }
        catch (Exception failure) when (failure is UnreadableException or InvalidDataException)
        {
            return ExceptionDispatchInfo.Capture(failure);
        }
    }

    SheetRecord RecordOf(SheetLine line)
    {
        foreach (var (column, cell) in line.Cells)
        {
            var at = new TextSpan(line.Number, column + 1, 1) { Table = place };
            if (cell.Form == CellForm.Error)
            {
                input.Problems.Add(ProblemKind.WrongKind, SheetSourceTexts.ErrorValue(cell.Text ?? ""), at);
            }

            if (column - left >= columns!.Named && columns.Named > 0)
            {
                input.Problems.AddWarning(
                    ProblemKind.WrongKind,
                    SheetSourceTexts.NoHeader(columns.NameOf(column - left)),
                    at
                );
            }
        }

        return new(line, left, columns!);
    }

    // The first row of words that is about as wide as most are; titles and notes may stand above it.
    int HeaderOf(List<SheetLine> probed)
    {
        if (input.Settings.HeaderRow is { } given)
        {
            return given;
        }

        if (HeaderSniffer.Find([.. probed.Select(TextsOf)], input.Settings.Columns) is { } at)
        {
            return probed[at].Number;
        }

        var usual = probed
            .CountBy(line => line.Cells.Count)
            .OrderByDescending(pair => (pair.Value, pair.Key))
            .Select(pair => pair.Key)
            .FirstOrDefault();
        var first = probed.Find(line => line.Cells.Count > 1 ? line.Cells.Count * 2 >= usual : usual <= 1);
        return first is null ? 0
            : HeaderSniffer.IsHeader([
                .. first.Cells.Select(cell => cell.Cell.Form == CellForm.Text ? cell.Cell.Text! : "0"),
            ])
                ? first.Number
            : 0;
    }

    static List<string> TextsOf(SheetLine line) => [.. line.Cells.Select(cell => cell.Cell.Text ?? "")];

    void Name(int header, List<SheetLine> probed)
    {
        var row = probed.Find(line => line.Number == header);
        left = row?.Cells[0].Column ?? (probed.Count == 0 ? 0 : probed.Min(line => line.Cells[0].Column));
        var width = row is null ? 0 : row.Cells[^1].Column - left + 1;
        var names = new string[width];
        foreach (var (column, cell) in row?.Cells ?? [])
        {
            names[column - left] = cell.Text ?? "";
        }

        columns = new([.. names.Select(name => name ?? "")], place);
        if (input.Settings.HeaderRow is null && probed.Count > 0 && header != probed[0].Number)
        {
            var text = header == 0 ? SheetSourceTexts.NoHeaders() : SheetSourceTexts.HeadersAt(header);
            var at = new TextSpan(probed[0].Number, probed[0].Cells[0].Column + 1, 1) { Table = place };
            input.Problems.AddRemark(text, at, ForeignTexts.SayHeader());
        }
    }
}
