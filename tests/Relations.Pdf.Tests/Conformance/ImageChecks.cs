using System.Buffers.Binary;
using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>Images: in the colours of the output intent, as large as they say, and shown as they are.</summary>
static class ImageChecks
{
    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        foreach (var page in pdf.Pages)
        {
            var resources = pdf.GetDictionary(pdf.GetDictionary(page.Dictionary, "Resources"), "XObject");
            foreach (var name in page.Content.Images)
            {
                // The reader has refused a file in which there is no such image.
                foreach (var breach in Check(pdf, (StreamToken)pdf.Get(resources, name)!))
                    yield return breach with
                    {
                        Detail = name,
                    };
            }
        }
    }

    static IEnumerable<Breach> Check(InspectedPdf pdf, StreamToken image)
    {
        var dictionary = image.StreamDictionary;
        if (pdf.Get(dictionary, "Alternates") is not null || pdf.Get(dictionary, "OPI") is not null)
            yield return new("images have no others in their place (A-2 6.2.8)");
        if (pdf.Get(dictionary, "Interpolate") is BooleanToken { Data: true })
            yield return new("images are not smoothed (A-2 6.2.8)");
        var channels = pdf.GetName(dictionary, "ColorSpace") switch
        {
            "DeviceRGB" => 3,
            "DeviceGray" => 1,
            _ => 0,
        };
        if (channels == 0)
            yield return new("the colours of images are those of the output intent (A-2 6.2.4.3)");
        var size = (pdf.GetInteger(dictionary, "Width") ?? 0, pdf.GetInteger(dictionary, "Height") ?? 0, channels);
        var isRight =
            pdf.GetInteger(dictionary, "BitsPerComponent") == 8
            && (
                pdf.GetName(dictionary, "Filter") == "DCTDecode"
                    ? size == JpegSize(image.Data.Span)
                    : size.Item1 * size.Item2 * channels == pdf.Decode(image).Length
            );
        if (channels > 0 && !isRight)
            yield return new("images have as many samples as they say");
    }

    // The header of a frame is found without reading the segments before it: its length is 8 and three bytes a component.
    static (int Width, int Height, int Channels) JpegSize(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 10 < file.Length; at++)
        {
            if (file[at] != 0xFF || file[at + 1] is not (0xC0 or 0xC1 or 0xC2))
                continue;
            var frame = file[(at + 2)..];
            if (BinaryPrimitives.ReadUInt16BigEndian(frame) == 8 + (3 * frame[7]))
                return (
                    BinaryPrimitives.ReadUInt16BigEndian(frame[5..]),
                    BinaryPrimitives.ReadUInt16BigEndian(frame[3..]),
                    frame[7]
                );
        }
        return default;
    }
}
