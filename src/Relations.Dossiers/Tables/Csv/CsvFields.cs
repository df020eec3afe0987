namespace Relations.Dossiers;

/// <summary>Finds the fields in the text of a record of CSV.</summary>
static class CsvFields
{
    static readonly string[] Keys = ["id", "record"];

    /// <summary>Where the fields of a record stand; of one over several lines, its part on the first.</summary>
    /// <param name="text">The record.</param>
    /// <param name="line">The line it begins on, from 1.</param>
    /// <param name="separator">What stands between fields.</param>
    public static IEnumerable<TextSpan> In(string text, int line, char separator)
    {
        var (lineStart, at) = (0, 0);
        while (true)
        {
            var end = End(text, at, separator);
            var field = text.AsSpan(at, end - at);
            var firstLine = field.IndexOfAny('\r', '\n');
            yield return new(line, at - lineStart + 1, Math.Max(firstLine > 0 ? firstLine : field.Length, 1));
            if (end == text.Length)
            {
                yield break;
            }

            for (var i = at; i < end; i++)
            {
                if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
                {
                    (line, lineStart) = (line + 1, i + 1);
                }
            }

            at = end + 1;
        }
    }

    /// <summary>
    /// Whether a line of text would be a record of a table: it has as many fields, and an id where ids stand. Prose has
    /// spaces after its commas, and rarely begins with a single word in small letters before one.
    /// </summary>
    public static bool LooksLikeRow(string line, char separator, TableRow headers)
    {
        var key = headers.Cells.ToList().FindIndex(cell => Array.Exists(Keys, name => IsHeader(cell, name)));
        List<string> fields = [];
        for (var at = 0; at <= line.Length; at += fields[^1].Length + 1)
        {
            fields.Add(line[at..End(line, at, separator)]);
        }

        var others = fields.Skip(1).Where(field => field.Length > 0).ToList();
        return key >= 0
            && fields.Count == headers.Cells.Count
            && IsId(fields[key])
            && (others.Count == 0 || !others.TrueForAll(field => char.IsWhiteSpace(field[0])));
    }

    static bool IsHeader(TableCell cell, string name) =>
        string.Equals(cell.Text?.Trim(), name, StringComparison.OrdinalIgnoreCase);

    static bool IsId(string field) =>
        field.Length > 0 && field.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    // A quotation mark within a field belongs to its text.
    static int End(string text, int from, char separator)
    {
        var at = from;
        if (at < text.Length && text[at] == '"')
        {
            for (at++; at < text.Length && !(text[at] == '"' && !IsDoubled(text, at)); at++)
            {
                at += text[at] == '"' ? 1 : 0;
            }
        }

        var end = text.AsSpan(Math.Min(at, text.Length)).IndexOf(separator);
        return end < 0 ? text.Length : at + end;
    }

    static bool IsDoubled(string text, int at) => at + 1 < text.Length && text[at + 1] == '"';
}
