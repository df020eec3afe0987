using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The words of enumerations, as files spell them.</summary>
static class Words
{
    /// <summary>The word for a value of a field that holds one of a closed list of words.</summary>
    public static string WordOf(this Shape shape, string field, object value) =>
        ((EnumKind)shape.Find(field)!.Kind).WordOf(value);
}
