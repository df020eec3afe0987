using System.Text;

namespace Relations.Pdf;

/// <summary>
/// A face and those that stand in for it where it lacks a character: a Latin face with an Armenian and a Georgian one behind it. It does not change
/// and is safe for use by several threads.
/// </summary>
public sealed class FontStack
{
    readonly FontFace[] faces;

    /// <summary>Makes a stack.</summary>
    /// <param name="primary">The face that is used wherever it can be.</param>
    /// <param name="fallbacks">The faces that are asked in turn for what it lacks.</param>
    public FontStack(FontFace primary, params ReadOnlySpan<FontFace> fallbacks) => faces = [primary, .. fallbacks];

    /// <summary>The face that is used wherever it can be; its ascent and descent are those of the stack.</summary>
    public FontFace Primary => faces[0];

    /// <summary>All faces, in the order in which they are asked.</summary>
    public IReadOnlyList<FontFace> Faces => faces;

    /// <summary>Whether one of the faces has a glyph for a character.</summary>
    /// <param name="rune">The character.</param>
    public bool Covers(Rune rune) => FaceFor(rune) is not null;

    /// <summary>Says what of a text cannot be printed, so that it can be reported before anything is written.</summary>
    /// <param name="text">The characters.</param>
    public TextSupport Examine(string text)
    {
        List<Rune> missing = [];
        List<Rune> rightToLeft = [];
        foreach (var rune in text.EnumerateRunes())
        {
            if (Scripts.IsIgnorable(rune) || Scripts.IsBlank(rune))
                continue;
            var list =
                Scripts.IsRightToLeft(rune) ? rightToLeft
                : Covers(rune) ? null
                : missing;
            if (list?.Contains(rune) == false)
                list.Add(rune);
        }
        return new(missing, rightToLeft);
    }

    /// <summary>
    /// Shapes text from left to right with kerning and ligatures. Line ends and tabs become spaces; soft hyphens and other marks without a form
    /// are dropped. What <see cref="Examine"/> names becomes a replacement character, never a gap and never reversed text. Combining marks
    /// sit where the face has their anchors; a letter that has a form with its mark is not composed, so text should be (NFC).
    /// </summary>
    /// <param name="text">The characters.</param>
    /// <param name="size">The size in points.</param>
    /// <param name="language">The language as a BCP 47 tag, for what it does differently (Turkish and Azerbaijani keep the dot of an i after an f); empty if it is not known.</param>
    public ShapedText Shape(string text, double size, string language = "") =>
        new(text, size, Shaper.Shape(this, text, language));

    internal FontFace? FaceFor(Rune rune)
    {
        foreach (var face in faces)
        {
            if (face.Covers(rune))
                return face;
        }
        return null;
    }
}
