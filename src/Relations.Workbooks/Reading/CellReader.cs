using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Reads the cells of a table from the XML of its sheet.</summary>
/// <param name="context">What the sheets share.</param>
/// <param name="place">Where the table is, for what is wrong with a cell.</param>
/// <param name="table">Its name.</param>
sealed class CellReader(SheetContext context, TablePlace place, string table)
{
    bool hasFormula;

    /// <summary>The cell that the part stands at, which it leaves at its end.</summary>
    public Cell Read(PartReader part, int row, int column)
    {
        if (part.IsEmpty)
        {
            return default;
        }

        var (type, style, depth) = (part.PlainAttribute("t"), part.PlainAttribute("s"), part.Depth);
        var (cell, isFormula) = (default(Cell), false);
        while (part.NextWithin(depth))
        {
            if (part.Name == "is")
            {
                cell = new(SheetText.Of(part));
            }
            else if (part.Name == "v")
            {
                // Excel writes an empty one for a formula that gives the empty text, others for one not worked out.
                var text = part.Text(SheetText.Most);
                cell = text.Length == 0 && type != "str" ? default : ValueOf(type, style, text, row, column);
            }
            else if (part.Name == "f")
            {
                part.Text(0);
                isFormula = true;
            }
        }

        if (isFormula)
        {
            ReportFormula(cell, row, column);
        }

        if (cell.Text?.Length > CellText.MaxLength)
        {
            var at = new TextSpan(row, column + 1, 1) { Table = place };
            context.Problems.Add(ProblemKind.OverLimit, CellTexts.TooLong(CellText.MaxLength), at);
        }

        return cell;
    }

    Cell ValueOf(string? type, string? style, string text, int row, int column) =>
        type switch
        {
            "s" => new(SharedText(text, row, column)),
            "str" => new(SheetText.Unescaped(text)),
            "b" => new(text == "1" ? "TRUE" : "FALSE", CellForm.Boolean),
            "e" => new(text, CellForm.Error),
            _ => DayOrNumber(type, context.Formats.Of(style), text, row, column),
        };

    // Some programs write days in ISO 8601. Where the cell shows less than what is read from it, it is said.
    Cell DayOrNumber(string? type, CellFormat format, string text, int row, int column)
    {
        var shown = format.Day;
        var cell = type == "d" ? new(DayNumbers.Cut(text, shown), CellForm.Day) : context.Days.Read(text, format);
        var missing = shown switch
        {
            ShownDay.Year when cell.Text?.Length > "yyyy".Length => CellTexts.OnlyYear(),
            ShownDay.Month when cell.Text?.Length > "yyyy-mm".Length => CellTexts.OnlyMonth(),
            ShownDay.DayOfYear => CellTexts.NoYear(),
            _ => null,
        };
        if (cell.Form == CellForm.Day && missing is not null)
        {
            context.Problems.AddRemark(
                CellTexts.ShowsPart(cell.Text!, missing),
                new(row, column + 1, 1) { Table = place }
            );
        }

        return cell;
    }

    string? SharedText(string number, int row, int column)
    {
        if (
            int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at < context.Strings.Count
        )
        {
            return context.Strings[at];
        }

        var message = CellTexts.NoSharedText(Scalars.Shorten(number));
        context.Problems.Add(
            ProblemKind.WrongKind,
            message,
            new(row, column + 1, 1) { Table = place },
            CellTexts.WriteAgain()
        );
        return null;
    }

    void ReportFormula(Cell cell, int row, int column)
    {
        var at = new TextSpan(row, column + 1, 1) { Table = place };
        if (cell.Text is null)
        {
            context.Problems.Add(ProblemKind.WrongKind, CellTexts.NoValue(), at, CellTexts.SaveOrWrite());
        }
        else if (!hasFormula)
        {
            hasFormula = true;
            context.Problems.AddRemark(CellTexts.Formula(table), at);
        }
    }
}
