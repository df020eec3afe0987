namespace Relations.Documents;

/// <summary>A colour as red, green and blue, 8 bits each.</summary>
public readonly record struct Tint(int Rgb)
{
    // Each that letters have keeps a contrast of at least 4.5 to white and to the ground.

    /// <summary>Of text.</summary>
    public static readonly Tint Ink = new(0x1C242E);

    /// <summary>Of headings and links.</summary>
    public static readonly Tint Deep = new(0x12395B);

    /// <summary>Of the other party.</summary>
    public static readonly Tint Teal = new(0x0C6670);

    /// <summary>Of what is less important.</summary>
    public static readonly Tint Muted = new(0x566270);

    /// <summary>Of text that warns.</summary>
    public static readonly Tint Warning = new(0x8C2F12);

    /// <summary>The ground of text that warns.</summary>
    public static readonly Tint WarningGround = new(0xFBEFE9);

    /// <summary>Of rules between parts.</summary>
    public static readonly Tint Rule = new(0xCBD3DC);

    /// <summary>The light ground of tables.</summary>
    public static readonly Tint Ground = new(0xF1F5F8);

    /// <summary>The colour of a tone.</summary>
    public static Tint Of(Tone tone) =>
        tone switch
        {
            Tone.Muted => new(0x8794A1),
            Tone.Accent => new(0x1D5585),
            Tone.Second => new(0x148089),
            Tone.Ground => new(0xE4EBF1),
            _ => Ink,
        };
}
