using System.Globalization;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A place that a way leads to from a record, and what stands there.</summary>
/// <param name="Record">The record that the place is in: the one where the way begins, or one that it refers to.</param>
/// <param name="Path">The path of the place in that record.</param>
/// <param name="Via">The path in the record where the way begins: of the place itself, or of the reference that leads away.</param>
/// <param name="Kind">What stands there.</param>
/// <param name="Value">The value; null where it is absent.</param>
sealed record FieldPlace(Record Record, string Path, string Via, FieldKind Kind, object? Value)
{
    /// <summary>The value as files spell it; empty where it is absent.</summary>
    public string Text =>
        (Kind, Value) switch
        {
            (_, null) => "",
            (EnumKind words, _) => words.WordOf(Value),
            (_, bool truth) => truth ? "true" : "false",
            (_, IRef reference) => reference.Id ?? "",
            (_, SourceDate date) => date.Text,
            (_, IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture),
            _ => Value.ToString() ?? "",
        };

    /// <summary>The date that stands there, with the name of its field.</summary>
    public NamedDate AsDate() => NamedDate.Field(Record, Path, Value as SourceDate);

    /// <summary>The same place, where the way has not left its first record.</summary>
    public FieldPlace Reached() => Via.Length > 0 ? this : this with { Via = Path };
}
