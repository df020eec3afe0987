using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Relations.Generators;

/// <summary>The texts of the model: labels and hints of fields, names of collections, labels and meanings of words.</summary>
static class ModelTexts
{
    public static ImmutableArray<NeededText> Of(
        ImmutableArray<INamedTypeSymbol> collections,
        ImmutableArray<INamedTypeSymbol> parts
    )
    {
        var needed = new Dictionary<string, NeededText>();
        foreach (var type in collections.Concat(parts))
        {
            var model = RecordModel.Of(type);
            Add(new("types." + model.Name, model.Doc));
            if (model.Collection.Length > 0)
            {
                Add(new("tables." + model.Collection, ""));
            }

            foreach (var field in model.Fields)
            {
                Add(new($"fields.{field.DeclaringType}.{field.Name}", "", "fields." + field.Name));
                Add(new($"hints.{field.DeclaringType}.{field.Name}", field.Doc));
                Words(field.Type);
            }
        }

        return needed.Values.ToImmutableArray();

        void Add(NeededText text) => needed[text.Key] = text;

        void Words(ITypeSymbol declared)
        {
            var type = KindWriter.Bare(declared);
            if (type is INamedTypeSymbol { Name: "Items" } list)
            {
                Words(list.TypeArguments[0]);
            }
            else if (type.TypeKind == TypeKind.Enum)
            {
                Add(new("kinds." + type.Name, ""));
                foreach (
                    var member in type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue)
                )
                {
                    var word = $"{type.Name}.{TextModel.Kebab(member.Name)}";
                    Add(new("words." + word, ""));
                    Add(new("meanings." + word, RecordModel.Summary(member)));
                }
            }
        }
    }

    /// <summary>
    /// Whether a catalogue may have a key though no text needs it: what fields were called in earlier versions, and the names
    /// of languages, which are data.
    /// </summary>
    public static bool IsOptional(string key) =>
        key.StartsWith("former.", System.StringComparison.Ordinal)
        || key.StartsWith("LanguageNames.", System.StringComparison.Ordinal);
}
