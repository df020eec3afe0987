using System.Globalization;

namespace Relations.Documents;

/// <summary>The colours of a document.</summary>
public sealed partial record DocumentTheme
{
    // What the guidelines on accessible content ask of text (WCAG 2.2, 1.4.3).
    const decimal LeastContrast = 4.5m;

    /// <summary>The theme where none is given.</summary>
    public static DocumentTheme Default { get; } = new();

    /// <summary>The colour of headings, rules and the first party, as 0xRRGGBB; the default one where null.</summary>
    public int? Accent { get; init; }

    /// <summary>The colour of what is less important and of the other party; the default one where null.</summary>
    public int? Second { get; init; }

    /// <summary>Why it is not fit to be used, in one sentence; null where it is. A colour of text needs a contrast of 4.5 to the light ground of tables, and so to white.</summary>
    public Message? Problem
    {
        get
        {
            foreach (var (name, color) in ((string, int?)[])[("accent", Accent), ("second", Second)])
            {
                if (color is { } rgb && (decimal)Contrast(rgb, Tint.Ground.Rgb) is var contrast and < LeastContrast)
                    return LowContrast(
                        name,
                        string.Create(CultureInfo.InvariantCulture, $"#{rgb:X6}"),
                        new DecimalValue(Math.Floor(contrast * 100) / 100),
                        new DecimalValue(LeastContrast)
                    );
            }
            return null;
        }
    }

    /// <summary>A colour as 0xRRGGBB: that of the theme in the place of its own.</summary>
    /// <param name="tint">The colour where the theme has no other.</param>
    public int ColorOf(Tint tint)
    {
        var isAccent = tint == Tint.Deep || tint == Tint.Of(Tone.Accent);
        var isSecond = tint == Tint.Teal || tint == Tint.Of(Tone.Second);
        return isAccent && Accent is { } accent ? accent
            : isSecond && Second is { } second ? second
            : tint.Rgb;
    }

    [Message("{name} {color} has a contrast of {contrast} to the ground of tables; text needs {least}")]
    private static partial Message LowContrast(string name, string color, DecimalValue contrast, DecimalValue least);

    /// <summary>Reads a colour such as <c>#12395B</c>; null where the text is none.</summary>
    public static int? ColorOf(string text) =>
        text is ['#', .. { Length: 6 } digits]
        && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? rgb
            : null;

    /// <summary>The contrast of two colours as WCAG defines it: from 1 for none to 21 for black and white.</summary>
    public static double Contrast(int one, int other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    static double Luminance(int rgb) =>
        (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear(rgb >> 8)) + (0.0722 * Linear(rgb));

    static double Linear(int channel)
    {
        var value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
