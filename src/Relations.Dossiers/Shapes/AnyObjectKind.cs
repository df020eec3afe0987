namespace Relations.Dossiers;

/// <summary>An object with any members, held as <see cref="AnyObject"/>.</summary>
public sealed class AnyObjectKind : FieldKind
{
    /// <summary>The only instance.</summary>
    public static AnyObjectKind Instance { get; } = new();
}
