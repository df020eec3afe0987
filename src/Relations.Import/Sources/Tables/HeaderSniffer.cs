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

    /// <summary>The first row that has the most of the columns that are asked for; null where none has more than half of them.</summary>
    /// <param name="rows">The fields of the first rows.</param>
    /// <param name="asked">The columns. Numbers name columns without headers, and tell nothing.</param>
    public static int? Find(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyCollection<string> asked)
    {
        var names = asked
            .Select(name => name.Trim())
            .Where(name => name.AsSpan().TrimStart('#').ContainsAnyExceptInRange('0', '9'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Count == 0 || rows.Count == 0)
        {
            return null;
        }

        var (at, most) = rows.Index().Select(row => (row.Index, Count(row.Item))).MaxBy(row => row.Item2);
        return most * 2 > names.Count && most >= Math.Min(2, names.Count) ? at : null;

        int Count(IReadOnlyList<string> row) =>
            row.Select(field => field.Trim()).Where(names.Contains).Distinct(StringComparer.OrdinalIgnoreCase).Count();
    }

    // A year may head a column of a table of years; beside words it is a value like any other.
    static bool IsValue(string field) =>
        field.Any(char.IsAsciiDigit) && !field.Any(char.IsLetter)
        || double.TryParse(field, NumberStyles.Any, CultureInfo.InvariantCulture, out _);
}
