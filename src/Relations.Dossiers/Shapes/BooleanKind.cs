namespace Relations.Dossiers;

/// <summary>True or false, held as <see cref="bool"/>.</summary>
public sealed class BooleanKind : FieldKind
{
    /// <summary>The only instance.</summary>
    public static BooleanKind Instance { get; } = new();

    /// <summary>How files spell a value.</summary>
    internal static string WordOf(bool value) => value ? "true" : "false";
}
