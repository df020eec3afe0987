using ClosedXML.Excel;

namespace Relations.Workbooks;

/// <summary>Sets up a sheet with a table: its header, filters, frozen panes, drop-downs and colours.</summary>
static class TemplateTable
{
    // Excel's limits for the texts of a validation.
    const int MaxTitle = 32;
    const int MaxMessage = 255;

    public static void Make(IXLWorksheet made, TableSheet sheet)
    {
        var columns = sheet.TableColumns;
        for (var i = 0; i < columns.Count; i++)
        {
            var cell = made.Cell(TableSheet.HeaderRow, i + 1);
            cell.SetValue(columns[i].Header);
            CellStyleSheet.Apply(cell.Style, columns[i].Locked is null ? CellStyle.Header : CellStyle.DerivedHeader);
            Validate(made, sheet, i);
        }

        // Over all rows it would make every cell; its range is mended when the rows are streamed.
        var table = made.Range(TableSheet.HeaderRow, 1, TableSheet.HeaderRow + 1, columns.Count)
            .CreateTable(sheet.Table);
        table.Theme = XLTableTheme.TableStyleLight1;
        made.SheetView.FreezeRows(TableSheet.HeaderRow);
        made.SheetView.FreezeColumns(1);
    }

    static void Validate(IXLWorksheet made, TableSheet sheet, int at)
    {
        var column = sheet.TableColumns[at];
        var room = column.Hint is null ? 0 : TableSheet.HeaderRow + TableSheet.BlankRows;
        var last = Math.Max(sheet.LastRow, room);
        var cells = made.Range(TableSheet.HeaderRow + 1, at + 1, last, at + 1);
        if (column.Choices is { } range)
        {
            var list = cells.SetDataValidation();
            list.List(range, inCellDropdown: true);
            list.ErrorStyle = XLErrorStyle.Warning;
            list.ShowErrorMessage = !column.TakesOthers;
        }

        if (column.Hint is { } hint)
        {
            var says = cells.SetDataValidation();
            says.InputTitle = Cut(column.Header, MaxTitle);
            says.InputMessage = Cut(hint, MaxMessage);
        }

        if (column.Locked is { } why)
        {
            var never = cells.SetDataValidation();
            never.Custom("FALSE");
            never.ErrorStyle = XLErrorStyle.Stop;
            never.ErrorTitle = Cut(column.Header, MaxTitle);
            never.ErrorMessage = Cut(why, MaxMessage);
            // Not every program refuses what is written here, and none what is pasted.
            never.InputTitle = never.ErrorTitle;
            never.InputMessage = never.ErrorMessage;
        }

        foreach (var (word, colour) in column.Colours)
        {
            var first = CellAddresses.Cell(at, TableSheet.HeaderRow + 1);
            cells.AddConditionalFormat().WhenIsTrue($"${first}=\"{word}\"").Fill.BackgroundColor = XLColor.FromHtml(
                "#" + colour
            );
        }
    }

    static string Cut(string text, int most) => text.Length > most ? text[..most] : text;
}
