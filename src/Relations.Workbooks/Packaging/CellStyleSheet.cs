using ClosedXML.Excel;

namespace Relations.Workbooks;

/// <summary>What each look is in Excel's terms.</summary>
static class CellStyleSheet
{
    static readonly XLColor Ink = XLColor.FromHtml("#1F3A4D");
    static readonly XLColor Grey = XLColor.FromHtml("#5F6B73");
    static readonly XLColor Line = XLColor.FromHtml("#D5DCE0");
    static readonly XLColor Blue = XLColor.FromHtml("#1A5276");

    public static void Apply(IXLStyle style, CellStyle look)
    {
        style.Font.FontName = "Calibri";
        style.Font.FontSize = 10;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        switch (look)
        {
            case CellStyle.Title:
                Bold(style, 18, Ink);
                style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
                break;
            case CellStyle.Heading:
                Bold(style, 12, Ink);
                style.Border.BottomBorder = XLBorderStyleValues.Thin;
                style.Border.BottomBorderColor = Ink;
                break;
            case CellStyle.Label:
                Bold(style, 10, Grey);
                break;
            case CellStyle.Note:
                style.Font.Italic = true;
                style.Font.FontColor = Grey;
                break;
            case CellStyle.Draft:
                Bold(style, 12, XLColor.FromHtml("#B3261E"));
                break;
            case CellStyle.Header or CellStyle.DerivedHeader:
                Header(style, look);
                break;
            case CellStyle.Plain:
                break;
            default:
                Cell(style, look);
                break;
        }
    }

    static void Bold(IXLStyle style, double size, XLColor colour)
    {
        style.Font.Bold = true;
        style.Font.FontSize = size;
        style.Font.FontColor = colour;
    }

    static void Header(IXLStyle style, CellStyle look)
    {
        Bold(style, 10, XLColor.White);
        style.Font.Italic = look == CellStyle.DerivedHeader;
        style.Fill.BackgroundColor = look == CellStyle.Header ? Ink : Grey;
        style.Alignment.WrapText = true;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.NumberFormat.Format = "@";
    }

    static void Cell(IXLStyle style, CellStyle look)
    {
        style.Alignment.WrapText = true;
        style.Border.BottomBorder = XLBorderStyleValues.Hair;
        style.Border.BottomBorderColor = Line;
        if (look is CellStyle.Link or CellStyle.DerivedLink)
        {
            style.Font.FontColor = Blue;
            style.Font.Underline = XLFontUnderlineValues.Single;
        }

        if (look is CellStyle.Day or CellStyle.Derived)
        {
            style.Font.FontColor = Grey;
        }

        style.Alignment.Horizontal = look switch
        {
            CellStyle.Number => XLAlignmentHorizontalValues.Center,
            _ => XLAlignmentHorizontalValues.Left,
        };

        style.NumberFormat.Format = look switch
        {
            CellStyle.Day => "yyyy-mm-dd",
            CellStyle.Number => "General",
            // What is typed into a cell of text stays text: 007, 1950-01-01, =1+1.
            _ => "@",
        };
    }
}
