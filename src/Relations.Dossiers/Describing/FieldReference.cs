using System.Text;

namespace Relations.Dossiers;

/// <summary>Writes the reference of collections and fields, in Markdown, from the shapes.</summary>
public static class FieldReference
{
    /// <summary>The page, with lines ending in LF.</summary>
    public static string Write() => Write(CollectionSet.BuiltIn);

    /// <summary>The page of a dossier, with the fields that it adds.</summary>
    /// <param name="collections">Its collections.</param>
    public static string Write(CollectionSet collections)
    {
        ArgumentNullException.ThrowIfNull(collections);
        var page = new StringBuilder("# The fields of a dossier\n\n");
        page.Append(
            "Written by `relations schema fields` from the shapes of the records; a required field is marked *.\n"
        );
        page.Append(
            "A date is EDTF text, or an object with `edtf`, `calendar` and `written`. A localised text is plain\n"
        );
        page.Append("text, or an object of texts by language code: `{ en: Baku, tr: Bakü, az: Bakı }`.\n");
        page.Append("Identifiers by scheme are an object: `{ wikidata: Q9248, pocom: some-name }`.\n");
        Section(page, "dossier.yaml", Header.Shape);
        foreach (var shape in collections.All)
        {
            Section(page, shape.Collection, shape);
        }

        page.Append("\n# Parts\n");
        foreach (var part in Parts(collections))
        {
            Section(page, part.Name, part);
        }

        page.Append("\n# Words\n");
        foreach (var words in Words(collections))
        {
            Section(page, words);
        }

        return page.ToString();
    }

    static void Section(StringBuilder page, string title, Shape shape)
    {
        page.Append($"\n## {title}\n\n{shape.Doc}\n\n| field | holds | |\n|---|---|---|\n");
        foreach (var field in shape.Fields)
        {
            page.Append($"| `{field.Name}`{(field.Required ? " *" : "")} | {Describe(field.Kind)} | {field.Doc} |\n");
        }
    }

    static void Section(StringBuilder page, EnumKind words)
    {
        page.Append($"\n## {words.Name}\n\n| word | |\n|---|---|\n");
        foreach (var word in words.Values)
        {
            page.Append($"| `{word.Word}` | {word.Doc} |\n");
        }
    }

    static string Describe(FieldKind kind) =>
        kind switch
        {
            ListKind list => "list: " + Describe(list.Of),
            PartKind part => $"[{part.Shape.Name}](#{part.Shape.Name.ToLowerInvariant()})",
            EnumKind words => $"[{words.Name}](#{words.Name.ToLowerInvariant()})",
            DateKind => "date",
            LocalisedKind => "localised text",
            IdsKind => "identifiers by scheme",
            AnyObjectKind => "object",
            _ => Scalars.Describe(kind).ToString(),
        };

    static IEnumerable<FieldKind> Kinds(CollectionSet collections) =>
        collections
            .All.Prepend<Shape>(Header.Shape)
            .SelectMany(shape => shape.Fields)
            .SelectMany(field => Within(field.Kind))
            .Concat(Within(DateKind.Instance));

    static IEnumerable<FieldKind> Within(FieldKind kind) =>
        kind switch
        {
            ListKind list => Within(list.Of),
            PartKind part => part.Shape.Fields.SelectMany(field => Within(field.Kind)).Prepend(kind),
            _ => [kind],
        };

    static IEnumerable<Shape> Parts(CollectionSet collections) =>
        Kinds(collections)
            .OfType<PartKind>()
            .Select(part => part.Shape)
            .Append(DateForm.Shape)
            .Distinct()
            .OrderBy(shape => shape.Name, StringComparer.Ordinal);

    static IEnumerable<EnumKind> Words(CollectionSet collections) =>
        Kinds(collections)
            .OfType<EnumKind>()
            .DistinctBy(words => words.Name)
            .OrderBy(words => words.Name, StringComparer.Ordinal);
}
