using System.Collections.Frozen;

namespace Relations.Dossiers;

/// <summary>The labels of the words of all enumerations of the model.</summary>
public static class WordLabels
{
    static readonly Lazy<FrozenDictionary<object, LocalizedString>> All = new(() =>
        Words.ToFrozenDictionary(word => word.Value, word => word.Label)
    );

    /// <summary>The words of all enumerations that records and the header have.</summary>
    internal static IEnumerable<EnumWord> Words =>
        Shapes
            .All.Prepend<Shape>(Header.Shape)
            .SelectMany(KindsOf)
            .DistinctBy(kind => kind.Name)
            .SelectMany(kind => kind.Values);

    /// <summary>The label of a value; null for one of an enumeration that no record has.</summary>
    public static LocalizedString? Find(object value) => All.Value.GetValueOrDefault(value);

    static IEnumerable<EnumKind> KindsOf(Shape shape) => shape.Fields.SelectMany(field => KindsOf(field.Kind));

    static IEnumerable<EnumKind> KindsOf(FieldKind kind) =>
        kind switch
        {
            EnumKind words => [words],
            ListKind list => KindsOf(list.Of),
            PartKind part => KindsOf(part.Shape),
            _ => [],
        };
}
