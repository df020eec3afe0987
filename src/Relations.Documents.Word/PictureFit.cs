using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Makes pictures no wider than the text of a template's page.</summary>
static class PictureFit
{
    const long UnitsPerTwip = 635;

    public static void Shrink(MergedSection section)
    {
        var page = section.Properties.GetFirstChild<W.PageSize>();
        var margin = section.Properties.GetFirstChild<W.PageMargin>();
        if (page?.Width is null || margin?.Left is null || margin.Right is null)
            return;
        var width = UnitsPerTwip * ((long)page.Width.Value - margin.Left.Value - margin.Right.Value);
        foreach (var drawing in section.Content.SelectMany(one => one.Descendants<W.Drawing>()))
        {
            var extent = drawing.Descendants<DW.Extent>().First();
            if (width <= 0 || extent.Cx! <= width)
                continue;
            var height = extent.Cy! * width / extent.Cx!;
            (extent.Cx, extent.Cy) = (width, height);
            foreach (var shown in drawing.Descendants<A.Extents>())
                (shown.Cx, shown.Cy) = (width, height);
        }
    }
}
