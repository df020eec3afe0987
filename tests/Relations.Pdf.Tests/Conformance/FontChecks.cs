using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>Fonts: embedded, with the widths of their files, and with a text for every code that is used.</summary>
static class FontChecks
{
    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        foreach (var (font, codes) in Fonts(pdf))
        {
            var name = pdf.GetName(font, "BaseFont") ?? "";
            if (pdf.GetName(font, "Subtype") != "Type0" || pdf.GetName(font, "Encoding") != "Identity-H")
            {
                yield return new("fonts have two-byte codes", name);
                continue;
            }
            if (codes.Contains(0))
                yield return new("no missing glyph is shown (A-2 6.2.11.8)", name);
            foreach (var breach in CheckTexts(pdf, font, codes).Concat(CheckFile(pdf, font, codes)))
                yield return breach with
                {
                    Detail = $"{name} {breach.Detail}",
                };
        }
    }

    static IEnumerable<Breach> CheckTexts(InspectedPdf pdf, DictionaryToken font, IReadOnlySet<int> codes)
    {
        if (pdf.Get(font, "ToUnicode") is not StreamToken map)
            return [new("fonts have a map to Unicode (A-2 6.2.11.7)")];
        var texts = UnicodeMapReader.Read(pdf.Decode(map));
        return codes
            .Where(code =>
                !texts.TryGetValue(code, out var text) || text.Length == 0 || text[0] is '\0' or '\uFEFF' or '\uFFFE'
            )
            .Select(code => Breach.At("every code has a text (A-2 6.2.11.7)", $"{code}"));
    }

    static IEnumerable<Breach> CheckFile(InspectedPdf pdf, DictionaryToken font, IReadOnlySet<int> codes)
    {
        var descendant = pdf.GetDictionaries(font, "DescendantFonts").First();
        var descriptor = pdf.GetDictionary(descendant, "FontDescriptor");
        if (pdf.Get(descriptor, "FontFile2") is not StreamToken stream)
        {
            yield return new("fonts are embedded (A-2 6.2.11.4)");
            yield break;
        }
        if (pdf.GetName(descendant, "CIDToGIDMap") != "Identity")
            yield return new("codes are glyph numbers (A-2 6.2.11.3)");
        var widths = Widths(pdf, descendant);
        var file = new EmbeddedFont(pdf.Decode(stream));
        foreach (var code in codes)
        {
            if (code >= file.GlyphCount)
                yield return Breach.At("every code has a glyph (A-2 6.2.11.4)", $"{code}");
            else if (!widths.TryGetValue(code, out var width) || Math.Abs(width - file.WidthOf(code)) > 1)
                yield return Breach.At("widths are those of the font file (A-2 6.2.11.5)", $"{code}");
        }
    }

    static Dictionary<int, double> Widths(InspectedPdf pdf, DictionaryToken descendant)
    {
        Dictionary<int, double> widths = [];
        foreach (var pair in pdf.GetItems(descendant, "W").Chunk(2))
        {
            var first = ((NumericToken)pdf.Resolve(pair[0])!).Int;
            foreach (var width in ((ArrayToken)pdf.Resolve(pair[1])!).Data)
                widths[first++] = ((NumericToken)width).Double;
        }
        return widths;
    }

    static IEnumerable<(DictionaryToken Font, IReadOnlySet<int> Codes)> Fonts(InspectedPdf pdf)
    {
        Dictionary<long, (DictionaryToken Font, HashSet<int> Codes)> fonts = [];
        foreach (var page in pdf.Pages)
        {
            var resources = pdf.GetDictionary(pdf.GetDictionary(page.Dictionary, "Resources"), "Font");
            foreach (var (name, code) in page.Content.Codes)
            {
                var key = InspectedPdf.GetReference(resources, name);
                if (!fonts.ContainsKey(key))
                    fonts[key] = (pdf.GetDictionary(resources, name)!, []);
                fonts[key].Codes.Add(code);
            }
        }
        return fonts
            .OrderBy(entry => entry.Key)
            .Select(entry => (entry.Value.Font, (IReadOnlySet<int>)entry.Value.Codes));
    }
}
