using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace Relations.Dossiers;

/// <summary>One field of a shape.</summary>
/// <param name="Name">The field's name, as files spell it.</param>
/// <param name="Doc">One sentence that says what the field holds.</param>
/// <param name="Required">Whether a record without the field says nothing.</param>
/// <param name="Kind">What the field holds.</param>
/// <param name="Get">Reads the field from a record or part; null where it is absent.</param>
public sealed record Field(string Name, string Doc, bool Required, FieldKind Kind, Func<object, object?> Get)
{
    /// <summary>The name of the type that declares the field.</summary>
    public string Type { get; init; } = "";

    /// <summary>The name of the property that holds the field.</summary>
    public string Property { get; init; } = char.ToUpperInvariant(Name[0]) + Name[1..];

    /// <summary>The English label, where it is not the name in words; null otherwise.</summary>
    public string? EnglishLabel { get; init; }

    /// <summary>Whether briefings tell of it among the remarks on its record.</summary>
    public bool IsRemark { get; init; }

    /// <summary>Whether its references lead one way, so that no record leads back to itself.</summary>
    public bool IsAcyclic { get; init; }

    /// <summary>Whether a dossier adds the field.</summary>
    public bool IsOwn => OwnLabel is not null;

    /// <summary>What people call it, where a dossier adds it.</summary>
    internal LocalizedString? OwnLabel { get; init; }

    /// <summary>What it holds, where a dossier adds it.</summary>
    internal LocalizedString? OwnHint { get; init; }

    /// <summary>What people call the field. Fields of one name share a label, unless a catalogue has one for the type.</summary>
    public LocalizedString Label => OwnLabel ?? Labels.GetValue(this, LabelOf);

    /// <summary><see cref="Doc"/>, in every language.</summary>
    public LocalizedString Hint => OwnHint ?? new($"dossiers.hints.{Type}.{Name}", Doc);

    // Beside the fields and not in them, where two equal fields would differ by what has been asked of them.
    static readonly ConditionalWeakTable<Field, LocalizedString> Labels = [];

    static LocalizedString LabelOf(Field field) =>
        new($"dossiers.fields.{field.Type}.{field.Name}", field.EnglishLabel ?? FieldNames.InWords(field.Name))
        {
            SharedKey = $"dossiers.fields.{field.Name}",
        };
}

/// <summary>
/// The one description of a record type or part: its fields in canonical order. Made by the generator from the
/// type's own declaration.
/// </summary>
public abstract class Shape
{
    readonly FrozenDictionary<string, int> positions;

    private protected Shape(string name, string collection, string doc, IReadOnlyList<Field> fields)
    {
        Name = name;
        Collection = collection;
        Doc = doc;
        FieldArray = [.. fields];
        positions = fields.Select((field, i) => (field.Name, i)).ToFrozenDictionary(f => f.Name, f => f.i);
    }

    /// <summary>This shape without the fields that a dossier adds.</summary>
    public Shape Base => Without ?? this;

    private protected Shape? Without { get; init; }

    /// <summary>The type's name.</summary>
    public string Name { get; }

    /// <summary>The collection's name; empty for a part.</summary>
    public string Collection { get; }

    /// <summary>Where the collection stands among the others in everything that is written; lower comes first.</summary>
    public int Order { get; private protected init; }

    /// <summary>One sentence that says what a record of this type is.</summary>
    public string Doc { get; }

    /// <summary>The type of the records or parts.</summary>
    public abstract Type RecordType { get; }

    /// <summary>What a record of this type is to people: title, main date, parties and so on. A part has none.</summary>
    /// <exception cref="InvalidOperationException">The shape is that of a part.</exception>
    public abstract RecordProfile Profile { get; }

    /// <summary><see cref="Doc"/>, in every language.</summary>
    public LocalizedString Hint => new($"dossiers.types.{Name}", Doc);

    /// <summary>What people call the collection; its name in words in English.</summary>
    public LocalizedString Label => new($"dossiers.tables.{Collection}", FieldNames.InWords(Collection));

    /// <summary>The fields in canonical order.</summary>
    public IReadOnlyList<Field> Fields => FieldArray;

    // There may be very many records with one date each, and the rest of them need not be gone over.
    internal Field[] DatedFields => field ??= [.. FieldArray.Where(one => one.Name != "waivers" && HasDates(one.Kind))];

    static bool HasDates(FieldKind kind) =>
        kind switch
        {
            DateKind => true,
            ListKind list => HasDates(list.Of),
            PartKind part => part.Shape.FieldArray.Any(one => HasDates(one.Kind)),
            _ => false,
        };

    // What goes over every field of every record goes over this.
    internal Field[] FieldArray { get; }

    /// <summary>The position of the field with this name, or -1.</summary>
    public int PositionOf(string field) => positions.GetValueOrDefault(field, -1);

    /// <summary>The field with this name, or null.</summary>
    public Field? Find(string field) => positions.TryGetValue(field, out var at) ? Fields[at] : null;

    // A profile that names a field which the type lacks is a mistake in the code of the type.
    internal Field FieldOfProfile(string field) =>
        Find(field) ?? throw new InvalidOperationException($"{Name} has no field {field}.");

    /// <summary>The same shape with fields that a dossier adds, before what all records have but the id.</summary>
    internal abstract Shape With(IReadOnlyList<Field> own);

    /// <summary>Makes a record or part from the values of its fields, in their order; null where one is absent.</summary>
    public abstract object Make(object?[] values);

    /// <summary>Hands this shape, with its type, to a visitor.</summary>
    public abstract TResult Accept<TResult>(IShapeVisitor<TResult> visitor);
}

/// <summary>The shape of <typeparamref name="T"/>.</summary>
public sealed class Shape<T> : Shape
    where T : class
{
    readonly Func<object?[], T> make;

    Lazy<RecordProfile>? Profiled { get; init; }

    internal Shape(string name, string collection, string doc, IReadOnlyList<Field> fields, Func<object?[], T> make)
        : base(name, collection, doc, fields) => this.make = make;

    internal Shape(
        string name,
        string collection,
        string doc,
        IReadOnlyList<Field> fields,
        Func<object?[], T> make,
        int order,
        Func<RecordProfile> describe
    )
        : this(name, collection, doc, fields, make)
    {
        Order = order;
        Profiled = new(() => describe().Of(this));
    }

    /// <inheritdoc />
    public override Type RecordType => typeof(T);

    /// <inheritdoc />
    public override RecordProfile Profile =>
        Profiled?.Value ?? throw new InvalidOperationException($"{Name} is a part of records.");

    /// <inheritdoc />
    public override object Make(object?[] values) => make(values);

    internal override Shape With(IReadOnlyList<Field> own)
    {
        var at = PositionOf("citations");
        IReadOnlyList<Field> fields = [.. Fields.Take(at), .. own, .. Fields.Skip(at)];
        Shape<T>? made = null;
        made = new(Name, Collection, Doc, fields, values => Made(values, at, made!))
        {
            Order = Order,
            Profiled = Profiled,
            Without = Base,
        };
        return made;
    }

    T Made(object?[] values, int at, Shape<T> shape)
    {
        var count = shape.Fields.Count - Fields.Count;
        var record = make([.. values[..at], .. values[(at + count)..]]);
        List<KeyValuePair<string, object>> own = [];
        for (var i = at; i < at + count; i++)
        {
            // An empty list says nothing, as in the fields of the model.
            if (values[i] is { } value and not IItems { Count: 0 })
            {
                own.Add(new(shape.Fields[i].Name, value));
            }
        }

        if (own.Count > 0)
        {
            ((Record)(object)record).Own = new(shape, [.. own]);
        }

        return record;
    }

    /// <inheritdoc />
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Does something for which the type of a shape must be known, without reflection.</summary>
public interface IShapeVisitor<out TResult>
{
    /// <summary>Called with the shape, typed.</summary>
    TResult Visit<T>(Shape<T> shape)
        where T : class;
}
