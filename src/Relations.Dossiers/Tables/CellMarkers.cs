using System.Globalization;

namespace Relations.Dossiers;

/// <summary>
/// What stands in a cell for a value. It is the value's text, except that a cell cannot hold the empty text, which is
/// written <c>""</c>, nor an object without a field, written <c>{}</c>. A text that is one of these signs, perhaps with
/// quotation marks after it, gets one more quotation mark, so that every cell reads back to exactly one value.
/// </summary>
static class CellMarkers
{
    public const string EmptyText = "\"\"";
    public const string EmptyPart = "{}";

    public static string Encode(string text) =>
        text.Length == 0 ? EmptyText
        : IsSign(text) ? text + '"'
        : text;

    public static string Decode(string cell) =>
        cell == EmptyText ? ""
        : IsSign(cell) && cell != EmptyPart ? cell[..^1]
        : cell;

    /// <summary>The text of a value that one line can hold.</summary>
    public static string TextOf(FieldKind kind, object value) =>
        value switch
        {
            IRef reference => Encode(reference.Id ?? ""),
            int number => number.ToString(CultureInfo.InvariantCulture),
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            bool truth => BooleanKind.WordOf(truth),
            string text => Encode(text),
            AnyObject any => Encode(any.Json),
            _ => ((EnumKind)kind).WordOf(value),
        };

    static bool IsSign(string text) =>
        (text.StartsWith(EmptyText, StringComparison.Ordinal) || text.StartsWith(EmptyPart, StringComparison.Ordinal))
        && text.AsSpan(2).TrimStart('"').IsEmpty;
}
