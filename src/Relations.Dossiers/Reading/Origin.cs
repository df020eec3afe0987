namespace Relations.Dossiers;

/// <summary>
/// Where a record was read: its file and its ordinal among the records of that file. Every origin equals every other,
/// so that two records with the same content are equal wherever they stand.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="ordinal">How many records stand before it in the file.</param>
public readonly struct Origin(SourceFile file, int ordinal) : IEquatable<Origin>
{
    /// <summary>The file; null for a record that was not read from one.</summary>
    public SourceFile? File => file;

    /// <summary>How many records stand before this one in its file.</summary>
    public int Ordinal => ordinal;

    /// <summary>Always true: the origin is no part of a record's identity.</summary>
    public bool Equals(Origin other) => true;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Origin;

    /// <inheritdoc />
    public override int GetHashCode() => 0;

    /// <summary>Always true.</summary>
    public static bool operator ==(Origin left, Origin right) => true;

    /// <summary>Always false.</summary>
    public static bool operator !=(Origin left, Origin right) => false;
}
