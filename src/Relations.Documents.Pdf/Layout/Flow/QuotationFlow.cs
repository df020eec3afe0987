namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out quotations: set in, with a bar at their side.</summary>
static class QuotationFlow
{
    const double Indent = 18;
    const double IndentEnd = 12;
    const double BarWidth = 2;
    const double BarLeft = 4;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, Quotation quotation, Constraints constraints)
    {
        var style = TextStyles.Quotation;
        var width = constraints.Width - Indent - IndentEnd;
        var pieces = context.Read(quotation.Content, style, constraints.Node.Child(Tag.BlockQuote).Child(Tag.P), width);
        var bar = new FillCommand(constraints.Left + BarLeft, 0, BarWidth, style.Leading, Tint.Teal);
        return LineStacker
            .Stack(TotalFit.Justified(pieces, width), style, constraints.Left + Indent)
            .Select(box => box with { Inks = [bar, .. box.Inks] })
            .Spaced(4, 4);
    }
}
