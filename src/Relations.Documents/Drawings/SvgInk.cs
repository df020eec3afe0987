using System.Globalization;

namespace Relations.Documents;

/// <summary>How the colours of shapes are written.</summary>
/// <param name="Attributes">The attributes of a fill and an edge; null for none.</param>
sealed record SvgInk(Func<Tone?, Tone?, string> Attributes)
{
    /// <summary>By classes, whose colours the page gives.</summary>
    public static SvgInk OfClasses { get; } =
        new(
            static (fill, edge) =>
                (fill, edge) switch
                {
                    ({ } area, { } line) => $" class=\"f-{Name(area)} s-{Name(line)}\"",
                    ({ } area, null) => $" class=\"f-{Name(area)}\"",
                    (null, { } line) => $" class=\"s-{Name(line)}\"",
                    _ => "",
                }
        );

    /// <summary>By the colours of a theme.</summary>
    public static SvgInk Of(DocumentTheme theme) =>
        new(
            (fill, edge) =>
                (fill is { } area ? $" fill=\"{Hex(theme, area)}\"" : " fill=\"none\"")
                + (edge is { } line ? $" stroke=\"{Hex(theme, line)}\"" : "")
        );

    static string Name(Tone tone) => tone.ToString().ToLowerInvariant();

    static string Hex(DocumentTheme theme, Tone tone) =>
        string.Create(CultureInfo.InvariantCulture, $"#{theme.ColorOf(Tint.Of(tone)):X6}");
}
