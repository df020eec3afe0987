using System.Globalization;
using System.Text;
using Relations.Workbooks;

namespace Relations.Import;

/// <summary>The rows of a sheet of OpenDocument, in which rows and cells that are alike stand once, with how often.</summary>
/// <param name="part">The content of the workbook, from its beginning.</param>
/// <param name="sheet">The place of the sheet, from 0.</param>
/// <param name="place">The sheet, for what is wrong with it.</param>
sealed class OpenDocumentRows(PartReader part, int sheet, TablePlace place)
{
    /// <summary>How many cells may be made by repeating others.</summary>
    const int MaxRepeated = 20_000_000;

    int repeated;

    public IEnumerable<SheetLine> Lines()
    {
        var (at, row) = (-1, 0);
        while (part.NextElement() && at <= sheet)
        {
            if (part.Name == "table")
            {
                at++;
            }
            else if (part.Name == "table-row" && at == sheet)
            {
                var times = Times("number-rows-repeated");
                var cells = part.IsEmpty ? [] : Cells();
                for (var i = 0; cells.Count > 0 && i < times && row + i < CellArea.LastRow; i++)
                {
                    Count(i == 0 ? 0 : cells.Count, row);
                    yield return new(row + i + 1, cells);
                }

                if (cells.Count > 0 && (long)row + times > CellArea.LastRow)
                {
                    var last = new TextSpan(CellArea.LastRow, 1, 1) { Table = place };
                    var message = SheetSourceTexts.TooManyRows(CellArea.LastRow);
                    throw new UnreadableException(ProblemKind.OverLimit, message, last);
                }

                row = (int)Math.Min((long)row + times, CellArea.LastRow);
            }
        }
    }

    List<(int Column, TableCell Cell)> Cells()
    {
        List<(int Column, TableCell Cell)> cells = [];
        var (depth, column) = (part.Depth, 0);
        while (part.NextWithin(depth))
        {
            if (part.Name is not ("table-cell" or "covered-table-cell"))
            {
                continue;
            }

            var times = Times("number-columns-repeated");
            var cell = Cell();
            for (var i = 0; !cell.IsEmpty && i < times && column + i <= CellArea.LastColumn; i++)
            {
                Count(i == 0 ? 0 : 1, 0);
                cells.Add((column + i, cell));
            }

            column = (int)Math.Min((long)column + times, CellArea.LastColumn + 1);
        }

        return cells;
    }

    TableCell Cell()
    {
        var (type, value) = (part.Attribute("value-type"), part.Attribute("value"));
        var (date, truth) = (part.Attribute("date-value"), part.Attribute("boolean-value"));
        var shown = Shown();
        return type switch
        {
            "date" when date is not null => new(Cut(date, shown), CellForm.Day) { Shown = shown },
            "float" or "percentage" or "currency" when value is not null => new(value, CellForm.Number)
            {
                Shown = shown,
            },
            "boolean" when truth is not null => new(truth, CellForm.Boolean),
            _ => new(shown),
        };
    }

    // The first day of a month or a year stands for it where the cell shows no more.
    static string Cut(string date, string shown)
    {
        var numbers = shown.Split(
            [.. shown.Where(c => !char.IsAsciiDigit(c)).Distinct()],
            StringSplitOptions.RemoveEmptyEntries
        );
        var hasDay = Array.Exists(numbers, number => number is "1" or "01");
        var isYear = shown.Length == 4 && shown.All(char.IsAsciiDigit);
        var only =
            isYear ? ShownDay.Year
            : hasDay || shown.Length == 0 ? ShownDay.Day
            : ShownDay.Month;
        return SerialDays.Cut(date, only);
    }

    // Its paragraphs, a line each, without the notes that hang on it.
    string Shown()
    {
        if (part.IsEmpty)
        {
            return "";
        }

        var (depth, text, count) = (part.Depth, new StringBuilder(), 0);
        while (part.NextWithin(depth))
        {
            if (part.Name == "annotation")
            {
                part.Text(0);
            }
            else if (part.Name == "p")
            {
                text.Append(count++ == 0 ? "" : "\n").Append(part.Text(SheetText.Most, Sign));
            }
        }

        return text.Length > SheetText.Most ? text.ToString(0, SheetText.Most) : text.ToString();
    }

    // Spaces in a row, tabs and breaks of lines are elements.
    static string Sign(PartReader part) =>
        part.Name switch
        {
            "s" => new(' ', Math.Clamp(Times(part, "c"), 1, 1_000)),
            "tab" => "\t",
            "line-break" => "\n",
            _ => "",
        };

    int Times(string attribute) => Times(part, attribute);

    static int Times(PartReader part, string attribute) =>
        int.TryParse(part.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? times
            : 1;

    void Count(int more, int row)
    {
        repeated += more;
        if (repeated > MaxRepeated)
        {
            throw new UnreadableException(
                ProblemKind.OverLimit,
                SheetSourceTexts.TooManyCells(MaxRepeated),
                new(row + 1, 1, 1) { Table = place }
            );
        }
    }
}
