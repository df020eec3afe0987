namespace Relations.Dossiers;

/// <summary>Makes a field of its declaration in a dossier, for the same shapes as any other field.</summary>
static class OwnFieldMaker
{
    /// <summary>Makes a field.</summary>
    /// <param name="shape">The shape that it is added to.</param>
    /// <param name="before">The fields that are added before it.</param>
    /// <param name="declared">Its declaration, in which nothing is wrong.</param>
    public static Field Make(RecordShape shape, IReadOnlyList<Field> before, OwnField declared)
    {
        var name = declared.Name!;
        var one = KindOf(shape, declared);
        return new(
            name,
            declared.Description?.ToString() ?? declared.Label?.ToString() ?? FieldNames.InWords(name),
            false,
            declared.List == true ? ListOf(one) : one,
            record => ((Record)record).Own.Find(name)
        )
        {
            Type = shape.Name,
            OwnLabel = LabelOf(shape, before, declared),
            OwnHint = declared.Description?.ToLocalizedString(KeyOf(shape, name)) ?? new("", ""),
        };
    }

    static string KeyOf(RecordShape shape, string name) => $"own.{shape.Name}.{name}";

    // Tables know columns by their labels, so a label that another field has is told from it by the name.
    static LocalizedString LabelOf(RecordShape shape, IReadOnlyList<Field> before, OwnField declared)
    {
        var name = declared.Name!;
        var label =
            declared.Label?.ToLocalizedString(KeyOf(shape, name))
            ?? new LocalizedString(KeyOf(shape, name), FieldNames.InWords(name));
        return label with
        {
            English = Distinct(Language.English),
            Given = Languages.All.ToDictionary(language => language, Distinct),
        };

        string Distinct(Language language)
        {
            var text = label.In(language);
            return shape
                .Fields.Concat(before)
                .Any(field => field.Label.In(language).Equals(text, StringComparison.OrdinalIgnoreCase))
                ? $"{text} ({name})"
                : text;
        }
    }

    static FieldKind KindOf(RecordShape shape, OwnField declared) =>
        declared.Kind switch
        {
            OwnFieldKind.LocalisedText => LocalisedKind.Instance,
            OwnFieldKind.Date => DateKind.Instance,
            OwnFieldKind.Integer => IntegerKind.Instance,
            OwnFieldKind.Number => NumberKind.Instance,
            OwnFieldKind.Boolean => BooleanKind.Instance,
            OwnFieldKind.Word => Words(shape, declared),
            OwnFieldKind.Reference => Shapes.Find(declared.To!)!.Accept(new Referring()),
            _ => TextKind.Instance,
        };

    static EnumKind Words(RecordShape shape, OwnField declared)
    {
        var key = KeyOf(shape, declared.Name!);
        return new(
            $"{shape.Name}.{declared.Name}",
            [.. declared.Words.Where(one => one.Word is not null).Select(one => Word(key + "." + one.Word, one))]
        )
        {
            OwnLabel =
                declared.Label?.ToLocalizedString(key)
                ?? new LocalizedString(key, FieldNames.InWords(declared.Name!).ToLowerInvariant()),
        };
    }

    static EnumWord Word(string key, OwnWord declared) =>
        new(declared.Word!, declared.Word!, declared.Description?.ToString() ?? "")
        {
            OwnLabel =
                declared.Label?.ToLocalizedString(key) ?? new LocalizedString(key, declared.Word!.Replace('-', ' ')),
            OwnMeaning = declared.Description?.ToLocalizedString(key) ?? new(key, ""),
        };

    static ListKind ListOf(FieldKind kind) =>
        kind switch
        {
            IntegerKind => new(kind, Items<int>.From),
            NumberKind => new(kind, Items<decimal>.From),
            BooleanKind => new(kind, Items<bool>.From),
            ReferenceKind reference => new(kind, reference.MakeList),
            _ => new(kind, Items<string>.From),
        };

    sealed class Referring : IRecordShapeVisitor<FieldKind>
    {
        public FieldKind Visit<T>(RecordShape<T> shape)
            where T : Record => ReferenceKind.To<T>();
    }
}
