namespace Relations.Pdf;

/// <summary>A glyph of a run.</summary>
/// <param name="Id">Its number in the face.</param>
/// <param name="Advance">How far it moves on, in units of the face, without kerning.</param>
/// <param name="Kerning">What is added to the advance before the next glyph, in units of the face; mostly 0 or less.</param>
/// <param name="Text">The characters that it stands for: one, or several for a ligature.</param>
public readonly record struct Glyph(ushort Id, int Advance, int Kerning, string Text)
{
    /// <summary>How far it is drawn to the right of its place, in units of the face; 0 but for a combining mark.</summary>
    public int X { get; init; }

    /// <summary>How far it is drawn above its place, in units of the face; 0 but for a combining mark.</summary>
    public int Y { get; init; }

    /// <summary>Whether it is the space between words or a no-break space, which justification stretches.</summary>
    public bool IsSpace => Text is " " or "\u00A0";
}
