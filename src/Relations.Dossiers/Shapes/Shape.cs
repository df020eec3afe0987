using System.Collections.Frozen;

namespace Relations.Dossiers;

/// <summary>
/// The one description of a record type or part: its fields in canonical order. Made by the generator from the
/// type's own declaration.
/// </summary>
public abstract class Shape
{
    readonly FrozenDictionary<string, int> positions;

    private protected Shape(string name, string doc, IReadOnlyList<Field> fields)
    {
        Name = name;
        Doc = doc;
        FieldArray = [.. fields];
        positions = fields.Select((field, i) => (field.Name, i)).ToFrozenDictionary(f => f.Name, f => f.i);
    }

    /// <summary>The type's name.</summary>
    public string Name { get; }

    /// <summary>One sentence that says what a record or part of this type is.</summary>
    public string Doc { get; }

    /// <summary>The type of the records or parts.</summary>
    public abstract Type RecordType { get; }

    /// <summary><see cref="Doc"/>, in every language.</summary>
    public LocalizedString Hint => new($"dossiers.types.{Name}", Doc);

    /// <summary>The fields in canonical order.</summary>
    public IReadOnlyList<Field> Fields => FieldArray;

    // There may be very many records with one date each, and the rest of them need not be gone over.
    internal int[] DatedFields =>
        field ??= [
            .. Enumerable
                .Range(0, FieldArray.Length)
                .Where(at => FieldArray[at].Name != "waivers" && HasDates(FieldArray[at].Kind)),
        ];

    // What goes over every field of every record goes over this.
    internal Field[] FieldArray { get; }

    // The paths within a record or part of this shape.
    internal WalkedPath WalkedPath { get; } = new("");

    /// <summary>The position of the field with this name, or -1.</summary>
    public int PositionOf(string field) => positions.GetValueOrDefault(field, -1);

    /// <summary>The field with this name, or null.</summary>
    public Field? Find(string field) => positions.TryGetValue(field, out var at) ? Fields[at] : null;

    /// <summary>Makes a record or part from the values of its fields, in their order; null where one is absent.</summary>
    public abstract object Make(object?[] values);

    static bool HasDates(FieldKind kind) =>
        kind switch
        {
            DateKind => true,
            ListKind list => HasDates(list.Of),
            PartKind part => part.Shape.FieldArray.Any(one => HasDates(one.Kind)),
            _ => false,
        };
}
