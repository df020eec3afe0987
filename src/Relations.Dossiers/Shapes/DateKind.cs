namespace Relations.Dossiers;

/// <summary>A date: EDTF text, or an object with <c>edtf</c>, <c>calendar</c> and <c>written</c>; held as <see cref="SourceDate"/>.</summary>
public sealed class DateKind : FieldKind
{
    /// <summary>The only instance.</summary>
    public static DateKind Instance { get; } = new();
}
