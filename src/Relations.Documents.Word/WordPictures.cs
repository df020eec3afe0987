using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Makes runs of pictures, whose files become parts of the Word file as they are.</summary>
/// <param name="part">The part that the runs stand in.</param>
sealed class WordPictures(MainDocumentPart part)
{
    const int UnitsPerPoint = 12700;

    uint count;

    public W.Run Of(Logo logo)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"picture{++count}");
        var image = part.AddNewPart<ImagePart>(logo.Picture.IsJpeg ? "image/jpeg" : "image/png", name);
        using (var content = image.GetStream(FileMode.Create, FileAccess.Write))
            content.Write(logo.Picture.File.Span);
        var (width, height) = logo.Picture.Size;
        var (cx, cy) = ((long)(width * UnitsPerPoint), (long)(height * UnitsPerPoint));
        var alt = WordText.Clean(logo.Alt);
        var inline = new DW.Inline(
            new DW.Extent { Cx = cx, Cy = cy },
            new DW.DocProperties
            {
                Id = count,
                Name = name,
                Description = alt,
            },
            new A.Graphic(
                new A.GraphicData(Shown(name, alt, cx, cy))
                {
                    Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
                }
            )
        );
        return new(new W.Drawing(inline));
    }

    P.Picture Shown(string name, string alt, long cx, long cy) =>
        new(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties
                {
                    Id = count,
                    Name = name,
                    Description = alt,
                },
                new P.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true })
            ),
            new P.BlipFill(new A.Blip { Embed = name }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = cx, Cy = cy }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }
            )
        );
}
