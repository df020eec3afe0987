namespace Relations.Briefings.Layout;

/// <summary>A colour as red, green and blue, 8 bits each.</summary>
readonly record struct Tint(int Rgb)
{
    // Each that letters have keeps a contrast of at least 4.5 to white and to the ground.
    internal static readonly Tint Ink = new(0x1C242E);
    internal static readonly Tint Deep = new(0x12395B);
    internal static readonly Tint Teal = new(0x0C6670);
    internal static readonly Tint Muted = new(0x566270);
    internal static readonly Tint Warning = new(0x8C2F12);
    internal static readonly Tint WarningGround = new(0xFBEFE9);
    internal static readonly Tint Rule = new(0xCBD3DC);
    internal static readonly Tint Ground = new(0xF1F5F8);

    internal static Tint Of(Tone tone) =>
        tone switch
        {
            Tone.Muted => new(0x8794A1),
            Tone.Accent => new(0x1D5585),
            Tone.Second => new(0x148089),
            Tone.Ground => new(0xE4EBF1),
            _ => Ink,
        };
}
