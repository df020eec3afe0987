using System.Globalization;

namespace Relations.Import;

/// <summary>Tells headers from the first row of data: headers are words, each of its own.</summary>
static class HeaderSniffer
{
    /// <summary>Whether the fields of a first row are headers.</summary>
    public static bool IsHeader(IReadOnlyList<string> fields)
    {
        var named = fields.Select(field => field.Trim()).Where(field => field.Length > 0).ToList();
        return named.Count > 0
            && named.Count * 2 > fields.Count
            && named.TrueForAll(field => !IsValue(field))
            && named.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 2 > named.Count;
    }

    // A year may head a column of a table of years; beside words it is a value like any other.
    static bool IsValue(string field) =>
        field.Any(char.IsAsciiDigit) && !field.Any(char.IsLetter)
        || double.TryParse(field, NumberStyles.Any, CultureInfo.InvariantCulture, out _);
}
