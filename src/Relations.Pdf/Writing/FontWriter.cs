using System.Security.Cryptography;

namespace Relations.Pdf;

/// <summary>Writes a subset of a face as a font of two-byte codes.</summary>
sealed class FontWriter(ObjectWriter objects)
{
    /// <summary>Writes it.</summary>
    /// <returns>The number of the font.</returns>
    public int Write(FontSubset subset)
    {
        var file = FontSubsetter.Subset(subset.Face, subset.Glyphs.Select(glyph => (int)glyph.Id));
        var name = $"{Prefix(file)}+{subset.Face.Name}";
        var fontFile = objects.WriteStream(new PdfDictionary().AddInteger("Length1", file.Length), file);
        var descendant = new PdfDictionary()
            .AddName("Type", "Font")
            .AddName("Subtype", "CIDFontType2")
            .AddName("BaseFont", name)
            .Add("CIDSystemInfo", "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
            .AddName("CIDToGIDMap", "Identity")
            .AddReference("FontDescriptor", WriteDescriptor(subset.Face, name, fontFile))
            .Add("W", Widths(subset));
        var font = new PdfDictionary()
            .AddName("Type", "Font")
            .AddName("Subtype", "Type0")
            .AddName("BaseFont", name)
            .AddName("Encoding", "Identity-H")
            .AddArray("DescendantFonts", [PdfToken.Reference(objects.Write(descendant))])
            .AddReference("ToUnicode", objects.WriteStream(new(), UnicodeMap.Of(subset)));
        return objects.Write(font);
    }

    // The prefix tells subsets of one face apart; it comes from the subset itself, so that the same subset has the same name.
    static string Prefix(byte[] file) =>
        string.Create(
            6,
            file,
            static (letters, bytes) =>
            {
                var hash = SHA256.HashData(bytes);
                for (var i = 0; i < letters.Length; i++)
                    letters[i] = (char)('A' + hash[i] % 26);
            }
        );

    int WriteDescriptor(FontFace face, string name, int fontFile)
    {
        const int symbolic = 4,
            italic = 64;
        var metrics = face.Metrics;
        double Scale(double value) => value * 1000 / metrics.UnitsPerEm;
        var (left, bottom, right, top) = metrics.Box;
        return objects.Write(
            new PdfDictionary()
                .AddName("Type", "FontDescriptor")
                .AddName("FontName", name)
                .AddInteger("Flags", metrics.ItalicAngle == 0 ? symbolic : symbolic | italic)
                .AddArray("FontBBox", new[] { left, bottom, right, top }.Select(side => PdfToken.Number(Scale(side))))
                .AddNumber("ItalicAngle", metrics.ItalicAngle)
                .AddNumber("Ascent", Scale(metrics.Ascent))
                .AddNumber("Descent", Scale(metrics.Descent))
                .AddNumber("CapHeight", Scale(metrics.CapHeight))
                .AddNumber("XHeight", Scale(metrics.XHeight))
                .AddNumber("StemV", StemWidth(metrics.Weight))
                .AddReference("FontFile2", fontFile)
        );
    }

    // TrueType does not say how thick stems are; this is a common estimate from the weight, 400 being regular and 700 bold.
    static double StemWidth(int weight) => 50 + weight / 65.0 * (weight / 65.0);

    static string Widths(FontSubset subset)
    {
        var metrics = subset.Face.Metrics;
        return $"[0{PdfToken.Array(subset.Glyphs.Select(glyph => PdfToken.Number(metrics.Advances[glyph.Id] * 1000.0 / metrics.UnitsPerEm)))}]";
    }
}
