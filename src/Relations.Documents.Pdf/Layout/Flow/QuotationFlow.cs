namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out quotations: set in, with a bar at their side.</summary>
static class QuotationFlow
{
    const double Indent = 18;
    const double IndentEnd = 12;
    const double BarWidth = 2;
    const double BarLeft = 4;

    public static IEnumerable<LayoutBox> Lay(LayoutContext setting, Quotation quotation, Constraints room)
    {
        var style = TextStyles.Quotation;
        var width = room.Width - Indent - IndentEnd;
        var pieces = setting.Read(quotation.Content, style, room.Node.Child(Tag.BlockQuote).Child(Tag.P), width);
        var bar = new FillCommand(room.Left + BarLeft, 0, BarWidth, style.Leading, Tint.Teal);
        return LineStacker
            .Stack(TotalFit.Justified(pieces, width), style, room.Left + Indent)
            .Select(brick => brick with { Inks = [bar, .. brick.Inks] })
            .Spaced(4, 4);
    }
}
