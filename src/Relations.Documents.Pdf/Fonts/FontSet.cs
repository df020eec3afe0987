using Relations.Documents.Pdf.Layout;
using Relations.Pdf;

namespace Relations.Documents.Pdf;

/// <summary>The fonts that briefings are set in, read when they are first needed.</summary>
static class FontSet
{
    static readonly Lock Loading = new();
    static readonly Dictionary<string, FontFace> Faces = new(StringComparer.Ordinal);

    static readonly Dictionary<Face, Lazy<FontStack>> Stacks = Enum.GetValues<Face>()
        .ToDictionary(face => face, face => new Lazy<FontStack>(() => Stack(face)));

    public static FontStack Of(Face face) => Stacks[face].Value;

    static FontStack Stack(Face face)
    {
        var (family, weight) = face switch
        {
            Face.Serif => ("NotoSerif", "Regular"),
            Face.SerifItalic => ("NotoSerif", "Italic"),
            Face.SerifStrong => ("NotoSerif", "Bold"),
            Face.Sans => ("NotoSans", "Regular"),
            Face.SansItalic => ("NotoSans", "Italic"),
            _ => ("NotoSans", "Bold"),
        };
        // Armenian and Georgian know no italics.
        var upright = weight == "Italic" ? "Regular" : weight;
        return new(
            Load($"{family}-{weight}.ttf"),
            Load($"{family}Armenian-{upright}.ttf"),
            Load($"{family}Georgian-{upright}.ttf"),
            // Signs have one form beside all letters.
            Load("NotoSansSigns-Regular.ttf")
        );
    }

    static FontFace Load(string name)
    {
        lock (Loading)
        {
            if (Faces.TryGetValue(name, out var face))
                return face;
            using var stream =
                typeof(FontSet).Assembly.GetManifestResourceStream("Fonts/" + name)
                ?? throw new InvalidOperationException($"The font {name} has not been built into the assembly.");
            var data = new byte[stream.Length];
            stream.ReadExactly(data);
            return Faces[name] = FontFace.Load(data);
        }
    }
}
