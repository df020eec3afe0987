using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What a field of any type of record holds, in words.</summary>
static class FieldText
{
    /// <summary>The label of a field and its value.</summary>
    public static Inlines Labelled(BriefingContext context, Field field, object value) =>
        [context.Say(field.Label) + context.Colon, .. Of(context, field.Kind, value)];

    /// <summary>The fields that their type wants told of as remarks, each with its label; empty where none has a value.</summary>
    public static Inlines Remarks(BriefingContext context, Record record) =>
        Remarks(context, record.RecordShape, record);

    /// <inheritdoc cref="Remarks(BriefingContext, Record)" />
    public static Inlines Remarks(BriefingContext context, Shape shape, object part) =>
        BriefingContext.Joined(
            shape
                .Fields.Where(field => field.IsRemark && field.Get(part) is not (null or IItems { Count: 0 }))
                .Select(field => Labelled(context, field, field.Get(part)!)),
            context.Semicolon
        );

    /// <summary>What the field of a record is called that a path leads to, with that of the list or part that it stands in.</summary>
    public static string LabelAt(BriefingContext context, Shape shape, string path)
    {
        var names = path.Split('.');
        var field = shape.Find(names[0].Split('[')[0])!;
        return names.Length > 1 && (field.Kind is ListKind list ? list.Of : field.Kind) is PartKind part
            ? $"{context.Say(field.Label)}, {LabelAt(context, part.Shape, path[(names[0].Length + 1)..])}"
            : context.Say(field.Label);
    }

    /// <summary>The value of a field.</summary>
    public static Inlines Of(BriefingContext context, FieldKind kind, object value) =>
        (kind, value) switch
        {
            (_, LocalisedText text) => context.Localised(text),
            (_, SourceDate date) => [context.Date(date)],
            (_, IRef reference) => context.Name(reference),
            (EnumKind words, string word) => [context.Say(words.LabelOf(word))],
            (_, Enum word) => [context.Word(word)],
            (_, bool truth) => [context.Say(truth ? CommonTexts.Yes : CommonTexts.No)],
            (ListKind list, IItems items) => BriefingContext.Joined(
                items.Values.Select(one => Of(context, list.Of, one)),
                ", "
            ),
            (PartKind part, _) => BriefingContext.Joined(
                part.Shape.Fields.Select(field => field.Get(value) is { } held ? Of(context, field.Kind, held) : []),
                " "
            ),
            _ => [FormattableString.Invariant($"{value}")],
        };
}
