namespace Relations.Documents;

/// <summary>
/// Writes drawings as SVG. Text stays text, so that it can be searched, selected and read out; as fonts differ from place to place, each
/// label is told how wide it is, and what is beside it is not run over. The same drawing gives the same text.
/// </summary>
public static class SvgDrawing
{
    /// <summary>An element for a page of HTML. Its colours are classes, <c>f-</c> for areas and text and <c>s-</c> for lines, before the name of a tone in small letters.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="description">What it shows, in words.</param>
    /// <param name="id">Where the ids of its title and description begin; unique on the page.</param>
    public static string Element(Drawing drawing, string title, string description, string id)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return new SvgWriter(SvgInk.OfClasses).Write(
            drawing,
            new(title, description, id) { Opening = "class=\"drawing\"" }
        );
    }

    /// <summary>A file by itself.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="description">What it shows, in words.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="outlines">The outline of a label, where text must look alike whatever fonts are there; text stays text where null.</param>
    public static string File(
        Drawing drawing,
        string title,
        string description,
        DocumentTheme theme,
        Language language,
        Func<LabelMark, TextOutline>? outlines = null
    )
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(theme);
        var opening =
            $"xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{language.Code()}\" font-family=\"{SvgWriter.Fonts}\"";
        var names = new SvgNames(title, description, "drawing") { Opening = opening };
        return new SvgWriter(SvgInk.Of(theme)) { Outlines = outlines }.Write(drawing, names) + "\n";
    }
}
