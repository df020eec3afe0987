using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What a field of any type of record holds, in words.</summary>
static class FieldText
{
    /// <summary>The label of a field and its value.</summary>
    public static Inlines Labelled(Desk desk, Field field, object value) =>
        [desk.Say(field.Label) + desk.Colon, .. Of(desk, field.Kind, value)];

    /// <summary>The fields that their type wants told of as remarks, each with its label; empty where none has a value.</summary>
    public static Inlines Remarks(Desk desk, Record record) => Remarks(desk, record.RecordShape, record);

    /// <inheritdoc cref="Remarks(Desk, Record)" />
    public static Inlines Remarks(Desk desk, Shape shape, object part) =>
        Desk.Joined(
            shape
                .Fields.Where(field => field.IsRemark && field.Get(part) is not (null or IItems { Count: 0 }))
                .Select(field => Labelled(desk, field, field.Get(part)!)),
            "; "
        );

    /// <summary>What the field of a record is called that a path leads to, with that of the list or part that it stands in.</summary>
    public static string LabelAt(Desk desk, Shape shape, string path)
    {
        var names = path.Split('.');
        var field = shape.Find(names[0].Split('[')[0])!;
        return names.Length > 1 && (field.Kind is ListKind list ? list.Of : field.Kind) is PartKind part
            ? $"{desk.Say(field.Label)}, {LabelAt(desk, part.Shape, path[(names[0].Length + 1)..])}"
            : desk.Say(field.Label);
    }

    static Inlines Of(Desk desk, FieldKind kind, object value) =>
        (kind, value) switch
        {
            (_, LocalisedText text) => desk.Localised(text),
            (_, SourceDate date) => [desk.Date(date)],
            (_, IRef reference) => desk.Name(reference),
            (_, Enum word) => [desk.Word(word)],
            (ListKind list, IItems items) => Desk.Joined(items.Values.Select(one => Of(desk, list.Of, one)), ", "),
            (PartKind part, _) => Desk.Joined(
                part.Shape.Fields.Select(field => field.Get(value) is { } held ? Of(desk, field.Kind, held) : []),
                " "
            ),
            _ => [FormattableString.Invariant($"{value}")],
        };
}
