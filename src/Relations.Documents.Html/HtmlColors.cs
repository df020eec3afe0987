using System.Globalization;
using System.Text;

namespace Relations.Documents.Html;

/// <summary>The colours of a page as variables, on light and on dark ground.</summary>
static class HtmlColors
{
    const int DarkPaper = 0x15171A;
    const int DarkPanel = 0x212429;
    const double LeastContrast = 4.5;

    static readonly (string Name, Tint Light, int Dark)[] Page =
    [
        ("ink", Tint.Ink, 0xECECEA),
        ("grey", Tint.Muted, 0xB4B4B2),
        ("rule", Tint.Rule, 0x4C4F53),
        ("panel", Tint.Ground, DarkPanel),
        ("heading", Tint.Deep, 0xF2F2F0),
        ("heading-2", Tint.Teal, 0xF2F2F0),
        ("warning", Tint.Warning, 0xF0A58A),
        ("warning-ground", Tint.WarningGround, 0x3A2018),
    ];

    static readonly (Tone Tone, int Dark)[] Tones =
    [
        (Tone.Ink, 0xECECEA),
        (Tone.Muted, 0xB4B4B2),
        (Tone.Accent, 0x8DB4DD),
        (Tone.Second, 0xE89A66),
        (Tone.Ground, 0x2A2D31),
        (Tone.Paper, DarkPaper),
        (Tone.Shared, 0xB9B9B7),
        (Tone.AccentTint, 0x2B4058),
        (Tone.SecondTint, 0x5A3522),
        (Tone.Grid, 0x34373B),
    ];

    /// <summary>The variables, and the classes that drawings have for tones.</summary>
    public static string Of(DocumentTheme theme)
    {
        var (light, dark, classes) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var (name, tint, night) in Page)
            Define(name, tint, night);
        foreach (var (tone, night) in Tones)
        {
            var name = tone.ToString().ToLowerInvariant();
            Define("t-" + name, Tint.Of(tone), night);
            classes.Append(
                CultureInfo.InvariantCulture,
                $".f-{name}{{fill:var(--t-{name})}}.s-{name}{{stroke:var(--t-{name})}}\n"
            );
        }
        return $":root{{color-scheme:light dark;--paper:#FFFFFF;{light}}}\n"
            + $"@media screen and (prefers-color-scheme:dark){{:root{{--paper:{Hex(DarkPaper)};{dark}}}}}\n"
            + classes;

        void Define(string name, Tint tint, int night)
        {
            var day = theme.ColorOf(tint);
            light.Append(CultureInfo.InvariantCulture, $"--{name}:{Hex(day)};");
            dark.Append(CultureInfo.InvariantCulture, $"--{name}:{Hex(day == tint.Rgb ? night : OnDark(day))};");
        }
    }

    /// <summary>A colour of a theme, as light as text on dark ground needs.</summary>
    static int OnDark(int color)
    {
        while (DocumentTheme.Contrast(color, DarkPanel) < LeastContrast)
            color = Lighter(color);
        return color;
    }

    static int Lighter(int color)
    {
        var lighter = 0;
        for (var shift = 16; shift >= 0; shift -= 8)
        {
            var channel = (color >> shift) & 0xFF;
            lighter |= (channel + ((255 - channel + 7) / 8)) << shift;
        }
        return lighter;
    }

    static string Hex(int rgb) => string.Create(CultureInfo.InvariantCulture, $"#{rgb:X6}");
}
