namespace Relations.Documents.Pdf.Layout;

/// <summary>A family of letters.</summary>
enum Family
{
    /// <summary>For reading.</summary>
    Serif,

    /// <summary>For looking up.</summary>
    Sans,

    /// <summary>For headings.</summary>
    SansStrong,

    /// <summary>For reading, with words of weight in the letters of headings.</summary>
    Mixed,

    /// <summary>For the title.</summary>
    SerifStrong,
}

/// <summary>How text of one purpose looks.</summary>
/// <param name="Family">The letters.</param>
/// <param name="Size">Their size in points.</param>
/// <param name="Leading">From one baseline to the next, in points.</param>
/// <param name="Tint">Their colour.</param>
sealed record TypeStyle(Family Family, double Size, double Leading, Tint Tint)
{
    /// <summary>Where the baseline lies below the upper side of a line, so that capitals stand in its middle.</summary>
    public double Baseline => (Leading / 2) + (Size * 0.36);

    public TypeStyle Scaled(double scale) =>
        scale == 1 ? this : this with { Size = Size * scale, Leading = Leading * scale };

    // Sans letters look larger than serif ones of the same size.
    const double StrongInMixed = 0.93;
    const double OfMark = 0.78;

    /// <summary>How large text is that is set apart.</summary>
    public double SizeOf(TextStyle style) =>
        style == TextStyle.Mark ? Size * OfMark
        : Family == Family.Mixed && style == TextStyle.Strong ? Size * StrongInMixed
        : Size;

    public Face FaceOf(TextStyle style) =>
        (Family, style) switch
        {
            (_, TextStyle.Mark) => Face.Sans,
            (Family.SerifStrong, _) or (Family.Serif, TextStyle.Strong) => Face.SerifStrong,
            (Family.Mixed, TextStyle.Strong) => Face.SansStrong,
            (Family.Mixed, TextStyle.Emphasis) => Face.SerifItalic,
            (Family.Mixed, _) => Face.Serif,
            (Family.Serif, TextStyle.Emphasis) => Face.SerifItalic,
            (Family.Serif, _) => Face.Serif,
            (Family.SansStrong, _) or (_, TextStyle.Strong) => Face.SansStrong,
            (_, TextStyle.Emphasis) => Face.SansItalic,
            _ => Face.Sans,
        };
}
