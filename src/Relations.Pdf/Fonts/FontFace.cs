using System.Collections.Concurrent;
using System.Text;

namespace Relations.Pdf;

/// <summary>
/// A TrueType font: its metrics, its glyphs, and text shaped with kerning and ligatures. It does not change once it is read and is safe for use by
/// several threads.
/// </summary>
public sealed class FontFace
{
    readonly CharacterMap characters;
    readonly ConcurrentDictionary<(string Script, string Language), ShapingRules> rules = new();
    readonly ConcurrentDictionary<ushort, IReadOnlyList<IReadOnlyList<OutlineSegment>>> outlines = new();

    FontFace(FontTables tables)
    {
        Tables = tables;
        Metrics = FontMetrics.Read(tables);
        characters = CharacterMap.Read(tables["cmap"]);
    }

    /// <summary>Its PostScript name, such as <c>NotoSerif-Bold</c>.</summary>
    public string Name => Metrics.Name;

    /// <summary>How many units of the face make one em. All other measures are in these units.</summary>
    public int UnitsPerEm => Metrics.UnitsPerEm;

    /// <summary>How far letters with accents rise above the baseline.</summary>
    public int Ascent => Metrics.Ascent;

    /// <summary>How far letters reach below the baseline; negative.</summary>
    public int Descent => Metrics.Descent;

    /// <summary>How high capital letters are.</summary>
    public int CapHeight => Metrics.CapHeight;

    /// <summary>How high a small x is.</summary>
    public int XHeight => Metrics.XHeight;

    internal FontTables Tables { get; }

    internal FontMetrics Metrics { get; }

    /// <summary>Reads a font.</summary>
    /// <param name="data">A whole TrueType file with <c>glyf</c> outlines; it is not copied and must not change.</param>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static FontFace Load(ReadOnlyMemory<byte> data)
    {
        try
        {
            return new FontFace(FontTables.Read(data).RequireAll());
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("The font ends before its tables do.", e);
        }
    }

    /// <summary>Whether it has a glyph of its own for a character; a control character is none, though faces have a glyph for some.</summary>
    /// <param name="rune">The character.</param>
    public bool Covers(Rune rune) => !Rune.IsControl(rune) && characters.GlyphOf(rune.Value) != 0;

    /// <summary>Shapes text with this face alone, in the manner of <see cref="FontStack.Shape"/>.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="size">The size in points.</param>
    /// <param name="language">The language as a BCP 47 tag; empty if it is not known.</param>
    public ShapedText Shape(string text, double size, string language = "") =>
        new FontStack(this).Shape(text, size, language);

    /// <summary>The outline of a glyph as closed contours, whose inside is where their windings do not add up to nothing; empty for a space.</summary>
    /// <param name="glyph">The number of the glyph, as <see cref="Glyph.Id"/> has it.</param>
    public IReadOnlyList<IReadOnlyList<OutlineSegment>> OutlineOf(ushort glyph) =>
        outlines.GetOrAdd(glyph, static (id, face) => new OutlineReader(new(face.Tables)).Of(id), this);

    internal ushort GlyphOf(Rune rune) => characters.GlyphOf(rune.Value);

    internal ShapingRules RulesFor(string script, string language) =>
        rules.GetOrAdd(
            (script, language),
            static (key, face) => ShapingRules.Read(face.Tables, key.Script, key.Language),
            this
        );
}
