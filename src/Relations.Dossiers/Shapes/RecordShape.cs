namespace Relations.Dossiers;

/// <summary>The shape of the records of a collection.</summary>
public abstract class RecordShape : Shape
{
    private protected RecordShape(string name, string collection, string doc, IReadOnlyList<Field> fields)
        : base(name, doc, fields) => Collection = collection;

    /// <summary>The collection's name.</summary>
    public string Collection { get; }

    /// <summary>Where the collection stands among the others in everything that is written; lower comes first.</summary>
    public int Order { get; private protected init; }

    /// <summary>What people call the collection; its name in words in English.</summary>
    public LocalizedString Label => new($"dossiers.tables.{Collection}", FieldNames.InWords(Collection));

    /// <summary>What a record of this type is to people: title, main date, parties and so on.</summary>
    public abstract RecordProfile Profile { get; }

    /// <summary>This shape without the fields that a dossier adds.</summary>
    public abstract RecordShape Base { get; }

    /// <inheritdoc />
    public abstract override Record Make(object?[] values);

    /// <summary>Hands this shape, with its type, to a visitor.</summary>
    /// <typeparam name="TResult">What the visitor makes of it.</typeparam>
    /// <param name="visitor">The visitor.</param>
    public abstract TResult Accept<TResult>(IRecordShapeVisitor<TResult> visitor);

    // A profile that names a field which the type lacks is a mistake in the code of the type.
    internal Field FieldOfProfile(string field) =>
        Find(field) ?? throw new InvalidOperationException($"{Name} has no field {field}.");

    /// <summary>The same shape with fields that a dossier adds, before what all records have but the id.</summary>
    internal abstract RecordShape With(IReadOnlyList<Field> own);
}

/// <summary>The shape of records of type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
public sealed class RecordShape<T> : RecordShape
    where T : Record
{
    readonly Func<object?[], T> make;
    readonly Lazy<RecordProfile> profile;
    readonly RecordShape<T>? without;

    internal RecordShape(
        string name,
        string collection,
        string doc,
        IReadOnlyList<Field> fields,
        Func<object?[], T> make,
        int order,
        Func<RecordProfile> describe
    )
        : base(name, collection, doc, fields)
    {
        this.make = make;
        Order = order;
        profile = new(() => describe().Of(this));
    }

    RecordShape(RecordShape<T> without, IReadOnlyList<Field> own, int at)
        : base(
            without.Name,
            without.Collection,
            without.Doc,
            [.. without.Fields.Take(at), .. own, .. without.Fields.Skip(at)]
        )
    {
        (this.without, profile, Order) = (without, without.profile, without.Order);
        make = values => Made(values, own, at);
    }

    /// <inheritdoc />
    public override Type RecordType => typeof(T);

    /// <inheritdoc />
    public override RecordProfile Profile => profile.Value;

    /// <inheritdoc />
    public override RecordShape Base => without ?? this;

    /// <inheritdoc />
    public override T Make(object?[] values) => make(values);

    /// <inheritdoc />
    public override TResult Accept<TResult>(IRecordShapeVisitor<TResult> visitor) => visitor.Visit(this);

    internal override RecordShape With(IReadOnlyList<Field> own) =>
        new RecordShape<T>(without ?? this, own, (without ?? this).PositionOf("citations"));

    T Made(object?[] values, IReadOnlyList<Field> own, int at)
    {
        var record = without!.make([.. values[..at], .. values[(at + own.Count)..]]);
        List<KeyValuePair<string, object>> held = [];
        for (var i = 0; i < own.Count; i++)
        {
            // An empty list says nothing, as in the fields of the model.
            if (values[at + i] is { } value and not IItems { Count: 0 })
            {
                held.Add(new(own[i].Name, value));
            }
        }

        if (held.Count > 0)
        {
            record.Own = new(this, [.. held]);
        }

        return record;
    }
}

/// <summary>Does something for which the type of the records of a shape must be known, without reflection.</summary>
/// <typeparam name="TResult">What it makes.</typeparam>
public interface IRecordShapeVisitor<out TResult>
{
    /// <summary>Called with the shape, typed.</summary>
    /// <typeparam name="T">The type of the records.</typeparam>
    /// <param name="shape">The shape.</param>
    TResult Visit<T>(RecordShape<T> shape)
        where T : Record;
}
