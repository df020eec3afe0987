using System.Globalization;
using System.Text;

namespace Relations.Pdf;

/// <summary>Moves the combining marks of a run to where the face has them sit: on their letter, or on the mark before them.</summary>
static class MarkPlacer
{
    public static void Place(Glyph[] glyphs, ShapingRules rules)
    {
        var (letter, letterAt, at) = (-1, 0, 0);
        var before = 0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var origin = at;
            if (!IsMark(glyphs[i]))
                (letter, letterAt) = (i, at);
            else if (letter >= 0)
            {
                glyphs[i] = Placed(glyphs, i, rules, letter, (letterAt - at, before - at));
                origin += glyphs[i].X;
            }
            before = origin;
            at += glyphs[i].Advance + glyphs[i].Kerning;
        }
    }

    // Where the letter and the glyph before begin, from where the mark would without being moved.
    static Glyph Placed(Glyph[] glyphs, int at, ShapingRules rules, int letter, (int Letter, int Before) from)
    {
        var (mark, previous) = (glyphs[at], glyphs[at - 1]);
        if (letter < at - 1 && rules.Attach(previous.Id, mark.Id, toMark: true) is var (x, y))
            return mark with { X = from.Before + x, Y = previous.Y + y };
        return rules.Attach(glyphs[letter].Id, mark.Id, toMark: false) is var (right, up)
            ? mark with
            {
                X = from.Letter + right,
                Y = up,
            }
            : mark;
    }

    static bool IsMark(Glyph glyph) =>
        glyph.Text.Length > 0
        && glyph.Text[0] >= '\u0300'
        && Rune.GetUnicodeCategory(Rune.GetRuneAt(glyph.Text, 0)) == UnicodeCategory.NonSpacingMark;
}
