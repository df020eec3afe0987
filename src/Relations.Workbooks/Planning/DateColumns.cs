using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>
/// Makes the columns of a date: the EDTF text, its earliest and its latest day, and calendar and wording where a date
/// of the table has them.
/// </summary>
static class DateColumns
{
    public static IEnumerable<SheetColumn> Of(
        WorkbookWording texts,
        string header,
        Func<Row, SourceDate?> dateOf,
        ColumnUsage use
    )
    {
        var locked = texts.In(WorkbookTexts.LockedDay);
        yield return new(header, Widths.Of(header, Math.Max(use.Longest, 10)), CellStyle.Text, Text(date => date.Text));
        yield return new(
            texts.Format(WorkbookTexts.Earliest, header),
            12,
            CellStyle.Day,
            Day(date => (date.Bounds.Earliest, date.Bounds.Start))
        )
        {
            Locked = locked,
        };
        yield return new(
            texts.Format(WorkbookTexts.Latest, header),
            12,
            CellStyle.Day,
            Day(date => (date.Bounds.Latest, date.Bounds.End))
        )
        {
            Locked = locked,
        };
        if (use.HasCalendar)
        {
            yield return new(texts.Format(WorkbookTexts.Calendar, header), 14, CellStyle.Text, Text(Calendar));
        }

        if (use.HasWritten)
        {
            yield return new(
                texts.Format(WorkbookTexts.Written, header),
                24,
                CellStyle.Text,
                Text(date => date.Written)
            );
        }

        Action<Row, RowWriter> Text(Func<SourceDate, string?> textOf) =>
            (row, rows) =>
            {
                if (dateOf(row) is { } date && textOf(date) is { } text)
                {
                    rows.Text(CellMarkers.Encode(text), CellStyle.Text);
                }
            };

        Action<Row, RowWriter> Day(Func<Edtf, (EdtfDay?, EdtfEnd)> bound) =>
            (row, rows) =>
            {
                if (dateOf(row)?.Value is { } date)
                {
                    Write(texts, bound(date), rows);
                }
            };
    }

    static string? Calendar(SourceDate date) => date.NamesCalendar ? date.Calendar : null;

    /// <summary>Writes a bound: a real date, ISO text where Excel has none, or that it is open or unknown.</summary>
    public static void Write(WorkbookWording texts, (EdtfDay? Day, EdtfEnd End) bound, RowWriter rows)
    {
        switch (bound)
        {
            case (_, EdtfEnd.Open):
                rows.Text("..", CellStyle.Day);
                break;
            case (_, EdtfEnd.Unknown):
                rows.Text(texts.In(WorkbookTexts.Unknown), CellStyle.Day);
                break;
            case ({ } day, _) when CellValues.NumberOf(day) is { } number:
                rows.Number(number, CellStyle.Day);
                break;
            case ({ } day, _):
                rows.Text(day.ToString(), CellStyle.Day);
                break;
        }
    }
}
