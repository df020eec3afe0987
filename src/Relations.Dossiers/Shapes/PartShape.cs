namespace Relations.Dossiers;

/// <summary>The shape of parts of records of type <typeparamref name="T"/>, or of the header.</summary>
/// <typeparam name="T">The type of the parts.</typeparam>
public sealed class PartShape<T> : Shape
    where T : class
{
    readonly Func<object?[], T> make;

    internal PartShape(string name, string doc, IReadOnlyList<Field> fields, Func<object?[], T> make)
        : base(name, doc, fields) => this.make = make;

    /// <inheritdoc />
    public override Type RecordType => typeof(T);

    /// <inheritdoc />
    public override T Make(object?[] values) => make(values);
}
