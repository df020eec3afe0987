namespace Relations.Dossiers;

/// <summary>A value of a record, with its path and kind.</summary>
/// <param name="Path">The path of the field, as <c>interruptions[0].from</c>.</param>
/// <param name="Kind">What the field holds.</param>
/// <param name="Value">The value; never null.</param>
public readonly record struct FieldValue(string Path, FieldKind Kind, object Value);

/// <summary>Goes over the values of a record, however deep they lie.</summary>
public static class FieldWalk
{
    const int FewValues = 16;

    /// <summary>
    /// Every value that is no object and no list, of the record and of the parts within it, in canonical order. Absent
    /// fields are passed over.
    /// </summary>
    public static IReadOnlyList<FieldValue> Values(Record record) => Values(record.RecordShape, record);

    /// <summary>The same for a part or header.</summary>
    public static IReadOnlyList<FieldValue> Values(Shape shape, object part)
    {
        List<FieldValue> found = new(FewValues);
        AddFields(found, shape, part, shape.WalkedPath);
        return found;
    }

    /// <summary>The dates that a record states, in canonical order: not those of its waivers.</summary>
    public static IReadOnlyList<(string Path, SourceDate Date)> Dates(Record record)
    {
        List<FieldValue> found = [];
        var shape = record.RecordShape;
        foreach (var at in shape.DatedFields)
        {
            var field = shape.FieldArray[at];
            if (field.Get(record) is { } value)
            {
                Add(found, field.Kind, value, shape.WalkedPath.Field(shape, at));
            }
        }

        return
        [
            .. found.Where(value => value.Value is SourceDate).Select(value => (value.Path, (SourceDate)value.Value)),
        ];
    }

    static void AddFields(List<FieldValue> found, Shape shape, object part, WalkedPath path)
    {
        var fields = shape.FieldArray;
        for (var at = 0; at < fields.Length; at++)
        {
            if (fields[at].Get(part) is { } value)
            {
                Add(found, fields[at].Kind, value, path.Field(shape, at));
            }
        }
    }

    static void Add(List<FieldValue> found, FieldKind kind, object value, WalkedPath path)
    {
        switch (kind, value)
        {
            case (PartKind part, _):
                AddFields(found, part.Shape, value, path);
                break;
            case (ListKind list, IItems items):
                for (var at = 0; at < items.Count; at++)
                {
                    Add(found, list.Of, items.At(at), path.Item(at));
                }

                break;
            default:
                found.Add(new(path.Text, kind, value));
                break;
        }
    }
}
