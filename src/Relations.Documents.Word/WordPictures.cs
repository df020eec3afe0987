using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Relations.Documents.Pdf;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>
/// Makes runs of pictures. The file of a logo becomes a part of the Word file as it is. A drawing is an SVG part, which Word shows since 2016, and a
/// PNG part for all other programs; its text is outlines in both, since the fonts that it was laid out for are seldom where it is read.
/// </summary>
/// <param name="part">The part that the runs stand in.</param>
/// <param name="theme">The colours of drawings.</param>
/// <param name="language">The language of the document.</param>
sealed class WordPictures(MainDocumentPart part, DocumentTheme theme, Language language)
{
    const int UnitsPerPoint = 12700;

    // As wide as the text on A4, and no higher than leaves room for a heading and a caption, in points.
    const double MaxWidth = 459;
    const double MaxHeight = 600;

    const double PixelsPerInch = 200;

    uint count;

    public W.Run Of(Logo logo)
    {
        var name = Add(logo.Picture.IsJpeg ? ImagePartType.Jpeg : ImagePartType.Png, logo.Picture.File.Span);
        return Run(name, new(), logo.Picture.Size, WordText.Clean(logo.Alt), null);
    }

    /// <summary>A drawing with its words; null if its width or height is zero.</summary>
    public W.Run? Of(Figure figure)
    {
        var drawing = figure.Drawing;
        if (!(drawing.Width > 0 && drawing.Height > 0))
            return null;
        var scale = Math.Min(MaxWidth / drawing.Width, MaxHeight / drawing.Height);
        var (width, height) = (drawing.Width * scale, drawing.Height * scale);
        TextOutline Outline(LabelMark label) => LabelOutlines.Of(drawing, label, language);
        var name = Add(
            ImagePartType.Png,
            DrawingPixels.Png(drawing, theme, Outline, PixelsPerInch * width / drawing.Width)
        );
        var svg = SvgDrawing.File(drawing, figure.Title, figure.Alt, theme, language, Outline);
        var blip = new A.BlipExtension(
            new DocumentFormat.OpenXml.Office2019.Drawing.SVG.SVGBlip
            {
                Embed = AddPart(ImagePartType.Svg, name + "svg", Encoding.UTF8.GetBytes(svg)),
            }
        )
        {
            Uri = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}",
        };
        return Run(name, new(blip), (width, height), WordText.Clean(figure.Alt), WordText.Clean(figure.Title));
    }

    string Add(ImagePartType type, ReadOnlySpan<byte> content) =>
        AddPart(type, string.Create(CultureInfo.InvariantCulture, $"picture{++count}"), content);

    string AddPart(ImagePartType type, string name, ReadOnlySpan<byte> content)
    {
        var image = part.AddImagePart(type, name);
        using var stream = image.GetStream(FileMode.Create, FileAccess.Write);
        stream.Write(content);
        return name;
    }

    W.Run Run(
        string name,
        A.BlipExtensionList extensions,
        (double Width, double Height) size,
        string alt,
        string? title
    )
    {
        var (cx, cy) = ((long)(size.Width * UnitsPerPoint), (long)(size.Height * UnitsPerPoint));
        var inline = new DW.Inline(
            new DW.Extent { Cx = cx, Cy = cy },
            new DW.DocProperties
            {
                Id = count,
                Name = name,
                Description = alt,
                Title = title,
            },
            new A.Graphic(
                new A.GraphicData(Shown(name, extensions, alt, cx, cy))
                {
                    Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
                }
            )
        );
        return new(new W.Drawing(inline));
    }

    P.Picture Shown(string name, A.BlipExtensionList extensions, string alt, long cx, long cy)
    {
        var blip = new A.Blip { Embed = name };
        if (extensions.HasChildren)
            blip.Append(extensions);
        return new(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties
                {
                    Id = count,
                    Name = name,
                    Description = alt,
                },
                new P.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true })
            ),
            new P.BlipFill(blip, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = cx, Cy = cy }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }
            )
        );
    }
}
