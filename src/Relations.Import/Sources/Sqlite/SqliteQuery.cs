namespace Relations.Import;

/// <summary>What a query of a mapping may be.</summary>
static class SqliteQuery
{
    static readonly string[] Verbs = ["SELECT", "WITH", "VALUES"];

    /// <summary>Whether a text is one query and nothing else; SQLite then sees to it that it only reads.</summary>
    public static bool Reads(string text)
    {
        var query = text.Trim().TrimEnd(';').TrimEnd();
        return Array.Exists(
                Verbs,
                verb =>
                    query.StartsWith(verb, StringComparison.OrdinalIgnoreCase)
                    && query.Length > verb.Length
                    && !char.IsLetterOrDigit(query[verb.Length])
            ) && !query.Contains(';', StringComparison.Ordinal);
    }

    /// <summary>A name as SQL writes it, whatever it holds.</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
