namespace Relations.Dossiers;

/// <summary>Any number of values of one kind, held as <see cref="Items{T}"/>.</summary>
/// <param name="of">The kind of each value.</param>
/// <param name="make">Makes the list from its values.</param>
public sealed class ListKind(FieldKind of, Func<IReadOnlyList<object>, IItems> make) : FieldKind
{
    /// <summary>The kind of each value.</summary>
    public FieldKind Of => of;

    internal IItems Make(IReadOnlyList<object> values) => make(values);
}
