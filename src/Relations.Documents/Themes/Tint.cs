namespace Relations.Documents;

/// <summary>A colour as red, green and blue, 8 bits each.</summary>
public readonly record struct Tint(int Rgb)
{
    // Each that letters have keeps a contrast of at least 4.5 to white and to the ground.

    /// <summary>Of text.</summary>
    public static readonly Tint Ink = new(0x1A1A1A);

    // A shade apart from the ink, so that a theme gives it another colour and leaves the text as it is.

    /// <summary>Of headings, links and strong rules.</summary>
    public static readonly Tint Deep = new(0x1B1B1B);

    /// <summary>Of lesser headings.</summary>
    public static readonly Tint Teal = new(0x1C1C1C);

    /// <summary>Of what is less important.</summary>
    public static readonly Tint Muted = new(0x555555);

    /// <summary>Of text that warns.</summary>
    public static readonly Tint Warning = new(0x8C2F12);

    /// <summary>The ground of text that warns.</summary>
    public static readonly Tint WarningGround = new(0xFBEFE9);

    /// <summary>Of rules between parts.</summary>
    public static readonly Tint Rule = new(0xC4C4C2);

    /// <summary>The light ground of tables.</summary>
    public static readonly Tint Ground = new(0xF3F3F1);

    /// <summary>The colour of a tone.</summary>
    public static Tint Of(Tone tone) =>
        tone switch
        {
            Tone.Muted => Muted,
            Tone.Accent => new(0x14375A),
            Tone.Second => new(0xA8480F),
            Tone.Ground => new(0xEFEFED),
            Tone.Paper => new(0xFFFFFF),
            Tone.Shared => new(0x4A4A4A),
            Tone.AccentTint => new(0xC9D5E2),
            Tone.SecondTint => new(0xEBCDBB),
            Tone.Grid => new(0xDADAD8),
            _ => Ink,
        };
}
