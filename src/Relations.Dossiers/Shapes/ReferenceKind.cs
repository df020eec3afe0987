namespace Relations.Dossiers;

/// <summary>The id of another record, held as <see cref="Ref{T}"/>.</summary>
public sealed class ReferenceKind : FieldKind
{
    readonly Func<string, IRef> make;
    readonly Func<IReadOnlyList<object>, IItems> makeList;
    readonly Lazy<IReadOnlyList<string>> targets;

    ReferenceKind(Type target, Func<string, IRef> make, Func<IReadOnlyList<object>, IItems> makeList)
    {
        (this.make, this.makeList) = (make, makeList);
        targets = new(() =>
            [.. Shapes.All.Where(shape => target.IsAssignableFrom(shape.RecordType)).Select(shape => shape.Collection)]
        );
    }

    /// <summary>The names of the collections that the record may stand in, in canonical order.</summary>
    public IReadOnlyList<string> Targets => targets.Value;

    /// <summary>The kind of references to records that are of a type.</summary>
    public static ReferenceKind To<T>()
        where T : class => new(typeof(T), static id => new Ref<T>(id), Items<Ref<T>>.From);

    internal IRef Make(string id) => make(id);

    internal IItems MakeList(IReadOnlyList<object> values) => makeList(values);
}
