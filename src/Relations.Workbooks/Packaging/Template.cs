using ClosedXML.Excel;

namespace Relations.Workbooks;

/// <summary>
/// Makes, with ClosedXML, a workbook that has everything but rows: sheets, styles, tables, drop-downs, colours and
/// print set-up. The first sheet has a cell of each look, from which the numbers of the styles are read.
/// </summary>
static class Template
{
    /// <summary>The row of the first sheet whose cells have the looks, in the order of <see cref="CellStyle"/>.</summary>
    public const int LooksRow = 1;

    // So many characters on a line can still be read; beyond the last, the columns go on on further pages.
    const double MaxOnA4 = 220;
    const double MaxOnPage = 320;

    public static MemoryStream Make(WorkbookModel book, IReadOnlyList<Sheet> sheets)
    {
        using var workbook = new XLWorkbook();
        foreach (var sheet in sheets)
        {
            var made = workbook.AddWorksheet(sheet.Name);
            SetColumns(made, sheet);
            if (sheet is TableSheet table)
            {
                TemplateTable.Make(made, table);
            }

            made.Visibility = sheet.IsHidden ? XLWorksheetVisibility.Hidden : XLWorksheetVisibility.Visible;
            SetPrint(made, sheet, book);
        }

        var first = workbook.Worksheet(1);
        foreach (var look in Enum.GetValues<CellStyle>())
        {
            var cell = first.Cell(LooksRow, 1 + (int)look);
            cell.SetValue("x");
            CellStyleSheet.Apply(cell.Style, look);
        }

        first.ShowGridLines = false;
        first.SetTabActive();
        var saved = new MemoryStream();
        workbook.SaveAs(saved);
        saved.Position = 0;
        return saved;
    }

    static void SetColumns(IXLWorksheet made, Sheet sheet)
    {
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            var column = made.Column(i + 1);
            column.Width = sheet.Columns[i].Width;
            CellStyleSheet.Apply(column.Style, sheet.Columns[i].Look);
            // A column goes on below its table, where there is nothing to divide.
            column.Style.Border.BottomBorder = XLBorderStyleValues.None;
        }
    }

    static void SetPrint(IXLWorksheet made, Sheet sheet, WorkbookModel book)
    {
        var page = made.PageSetup;
        var width = sheet.Columns.Sum(column => column.Width);
        page.PaperSize =
            width > MaxOnA4 && sheet is not TableSheet { Table: SheetNames.Findings }
                ? XLPaperSize.A3Paper
                : XLPaperSize.A4Paper;
        page.PageOrientation = sheet is TableSheet ? XLPageOrientation.Landscape : XLPageOrientation.Portrait;
        var most = page.PaperSize == XLPaperSize.A3Paper ? MaxOnPage : MaxOnA4;
        page.FitToPages((int)Math.Ceiling(width / most), 0);
        (page.Margins.Left, page.Margins.Right) = (0.4, 0.4);
        (page.Margins.Top, page.Margins.Bottom) = (0.75, 0.6);
        (page.Margins.Header, page.Margins.Footer) = (0.3, 0.3);
        if (sheet is TableSheet)
        {
            page.SetRowsToRepeatAtTop(TableSheet.HeaderRow, TableSheet.HeaderRow);
            page.SetColumnsToRepeatAtLeft(1, 1);
        }

        page.Header.Left.AddText(OnPage(sheet.Title));
        page.Header.Right.AddText(OnPage(book.Draft ?? ""));
        page.Footer.Left.AddText(OnPage(book.Texts.Format(WorkbookTexts.PageFoot, sheet.Name)));
        page.Footer.Right.AddText(book.Texts.In(WorkbookTexts.Pages));
    }

    // The head of a page has 255 characters for everything, and & begins its codes.
    static string OnPage(string text)
    {
        var shown = text.Length > 80 ? text[..(char.IsHighSurrogate(text[78]) ? 78 : 79)] + "…" : text;
        return shown.ReplaceLineEndings(" ").Replace("&", "&&", StringComparison.Ordinal);
    }
}
