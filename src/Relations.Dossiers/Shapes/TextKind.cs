namespace Relations.Dossiers;

/// <summary>A line or more of text, held as <see cref="string"/>.</summary>
public sealed class TextKind : FieldKind
{
    /// <summary>The only instance.</summary>
    public static TextKind Instance { get; } = new();
}
