using System.Globalization;

namespace Relations.Dossiers;

/// <summary>A value of a record, with its path and kind.</summary>
/// <param name="Path">The path of the field, as <c>interruptions[0].from</c>.</param>
/// <param name="Kind">What the field holds.</param>
/// <param name="Value">The value; never null.</param>
public readonly record struct FieldValue(string Path, FieldKind Kind, object Value);

/// <summary>Goes over the values of a record, however deep they lie.</summary>
public static class Walk
{
    /// <summary>
    /// Every value that is no object and no list, of the record and of the parts within it, in canonical order. Absent
    /// fields are passed over.
    /// </summary>
    public static IEnumerable<FieldValue> Values(Record record) => Values(record.RecordShape, record, "");

    /// <summary>The same for a part or header.</summary>
    public static IEnumerable<FieldValue> Values(Shape shape, object part) => Values(shape, part, "");

    static IEnumerable<FieldValue> Values(Shape shape, object part, string prefix) =>
        shape.Fields.SelectMany(field => Of(field.Kind, field.Get(part), prefix + field.Name));

    static IEnumerable<FieldValue> Of(FieldKind kind, object? value, string path) =>
        (kind, value) switch
        {
            (_, null) => [],
            (PartKind part, _) => Values(part.Shape, value, path + "."),
            (ListKind list, IItems items) => items.Values.SelectMany(
                (item, i) => Of(list.Of, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"))
            ),
            _ => [new FieldValue(path, kind, value)],
        };
}
