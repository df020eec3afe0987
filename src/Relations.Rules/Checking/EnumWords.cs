using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The words of enumerations.</summary>
static class EnumWords
{
    /// <summary>The word for a value of a field that holds one of a closed list of words.</summary>
    public static string WordOf(this Shape shape, string field, object value) =>
        ((EnumKind)shape.Find(field)!.Kind).WordOf(value);

    /// <summary>The same as an argument of messages: in English as files spell it, in other languages by its label.</summary>
    public static LocalizedString Of(Shape shape, string field, object value)
    {
        var word = ((EnumKind)shape.Find(field)!.Kind).Values.First(word => word.Value.Equals(value));
        return word.Label with { English = word.Word };
    }

    /// <summary>The name of a collection, likewise.</summary>
    public static LocalizedString OfCollection(string name) => Shapes.Find(name)!.Label with { English = name };
}
