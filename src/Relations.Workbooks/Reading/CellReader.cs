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
    public TableCell Read(PartReader part, int row, int column)
    {
        if (part.IsEmpty)
        {
            return default;
        }

        var (type, style, depth) = (part.PlainAttribute("t"), part.PlainAttribute("s"), part.Depth);
        var (cell, isFormula) = (default(TableCell), false);
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
            context.Problems.Add(ProblemKind.OverLimit, CellProblemTexts.TooLong(CellText.MaxLength), at);
        }

        return cell;
    }

    TableCell ValueOf(string? type, string? style, string text, int row, int column) =>
        type switch
        {
            "s" => new(SharedText(text, row, column)),
            "str" => new(SheetText.Unescaped(text)),
            "b" => new(text == "1" ? "TRUE" : "FALSE", CellForm.Boolean),
            "e" => new(text, CellForm.Error),
            _ => DayOrNumber(type, context.Formats.Of(style), text, row, column),
        };

    // Some programs write days in ISO 8601. Where the cell shows less than what is read from it, it is said.
    TableCell DayOrNumber(string? type, CellFormat format, string text, int row, int column)
    {
        var shown = format.Day;
        var cell = type == "d" ? new(SerialDays.Cut(text, shown), CellForm.Day) : context.Days.Read(text, format);
        var missing = shown switch
        {
            ShownDay.Year when cell.Text?.Length > "yyyy".Length => CellProblemTexts.OnlyYear(),
            ShownDay.Month when cell.Text?.Length > "yyyy-mm".Length => CellProblemTexts.OnlyMonth(),
            ShownDay.DayOfYear => CellProblemTexts.NoYear(),
            _ => null,
        };
        if (cell.Form == CellForm.Day && missing is not null)
        {
            context.Problems.AddRemark(
                CellProblemTexts.ShowsPart(cell.Text!, missing),
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

        var message = CellProblemTexts.NoSharedText(Scalars.Shorten(number));
        context.Problems.Add(
            ProblemKind.WrongKind,
            message,
            new(row, column + 1, 1) { Table = place },
            CellProblemTexts.WriteAgain()
        );
        return null;
    }

    void ReportFormula(TableCell cell, int row, int column)
    {
        var at = new TextSpan(row, column + 1, 1) { Table = place };
        if (cell.Text is null)
        {
            context.Problems.Add(ProblemKind.WrongKind, CellProblemTexts.NoValue(), at, CellProblemTexts.SaveOrWrite());
        }
        else if (!hasFormula)
        {
            hasFormula = true;
            context.Problems.AddRemark(CellProblemTexts.Formula(table), at);
        }
    }
}
