namespace Relations.Dossiers;

/// <summary>A whole number, held as <see cref="int"/>.</summary>
public sealed class IntegerKind : FieldKind
{
    /// <summary>The only instance.</summary>
    public static IntegerKind Instance { get; } = new();
}
