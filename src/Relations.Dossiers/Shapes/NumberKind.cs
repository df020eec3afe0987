namespace Relations.Dossiers;

/// <summary>A decimal number, held as <see cref="decimal"/>.</summary>
public sealed class NumberKind : FieldKind
{
    /// <summary>The only instance.</summary>
    public static NumberKind Instance { get; } = new();
}
