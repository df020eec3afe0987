namespace Relations.Dossiers;

/// <summary>
/// The values that a record has in fields that its dossier adds, by the names of these. Equal when the same fields have equal
/// values.
/// </summary>
public sealed class OwnValues : IEquatable<OwnValues>
{
    readonly KeyValuePair<string, object>[] values;

    internal OwnValues(RecordShape? shape, KeyValuePair<string, object>[] values) =>
        (Shape, this.values) = (shape, values);

    /// <summary>Those of a record that has none.</summary>
    public static OwnValues None { get; } = new(null, []);

    /// <summary>How many fields have a value.</summary>
    public int Count => values.Length;

    /// <summary>The names of the fields and their values, in canonical order.</summary>
    public IReadOnlyList<KeyValuePair<string, object>> All => values;

    /// <summary>The shape of the record with the fields of the dossier; null where no field has a value.</summary>
    internal RecordShape? Shape { get; }

    /// <summary>The value of a field; null where it is absent.</summary>
    /// <param name="field">The name of the field.</param>
    public object? Find(string field)
    {
        foreach (var (name, value) in values)
        {
            if (name == field)
            {
                return value;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public bool Equals(OwnValues? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && values.Length == other.values.Length
            && Array.TrueForAll(values, one => Equals(one.Value, other.Find(one.Key)))
        );

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as OwnValues);

    /// <inheritdoc />
    public override int GetHashCode() => values.Aggregate(values.Length, (hash, one) => hash ^ one.Value.GetHashCode());
}
