using System.Text;

namespace Relations.Pdf;

/// <summary>Makes glyphs of characters: a run for every stretch of one face and one script.</summary>
static class Shaper
{
    static readonly Rune Space = new(' ');
    static readonly string[] Letters = [.. Enumerable.Range(0, 0x600).Select(code => ((char)code).ToString())];
    static readonly Rune[] Replacements = [Rune.ReplacementChar, new('?')];

    public static List<GlyphRun> Shape(FontStack stack, string text, string language)
    {
        List<GlyphRun> runs = [];
        List<Rune> pending = [];
        FontFace? face = null;
        string? script = null;
        foreach (var rune in Printable(stack, text))
        {
            var itsFace = stack.FaceFor(rune) ?? stack.Primary;
            var itsScript = Scripts.TagOf(rune);
            if (pending.Count > 0 && (itsFace != face || (itsScript ?? script) != (script ?? itsScript)))
            {
                runs.Add(Run(face!, pending, script, language));
                (pending, script) = ([], null);
            }
            (face, script) = (itsFace, script ?? itsScript);
            pending.Add(rune);
        }
        if (pending.Count > 0)
            runs.Add(Run(face!, pending, script, language));
        return runs;
    }

    static IEnumerable<Rune> Printable(FontStack stack, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Scripts.IsIgnorable(rune))
                continue;
            if (Scripts.IsBlank(rune))
                yield return Space;
            else if (stack.Covers(rune) && !Scripts.IsRightToLeft(rune))
                yield return rune;
            else
                yield return Replacements.FirstOrDefault(stack.Covers, Space);
        }
    }

    // Most text is of few letters; each glyph has one as a string.
    static string TextOf(Rune rune) => rune.Value < Letters.Length ? Letters[rune.Value] : rune.ToString();

    static GlyphRun Run(FontFace face, List<Rune> runes, string? script, string language)
    {
        var rules = face.RulesFor(script ?? "DFLT", LanguageSystems.TagOf(language));
        List<(ushort Id, string Text)> glyphs = [];
        foreach (var rune in runes)
            glyphs.Add((face.GlyphOf(rune), TextOf(rune)));
        rules.Substitute(glyphs, LanguageSystems.KeepsDots(language));
        var shaped = new Glyph[glyphs.Count];
        for (var i = 0; i < shaped.Length; i++)
        {
            var (id, characters) = glyphs[i];
            var kerning = i + 1 < shaped.Length ? rules.Kerning(id, glyphs[i + 1].Id) : 0;
            shaped[i] = new(id, face.Metrics.Advances[id], kerning, characters);
        }
        MarkPlacer.Place(shaped, rules);
        return new(face, shaped);
    }
}
