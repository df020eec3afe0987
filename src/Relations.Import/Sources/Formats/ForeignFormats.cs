namespace Relations.Import;

/// <summary>The words by which a mapping says in which format files are.</summary>
static class ForeignFormats
{
    /// <summary>The words.</summary>
    public static IEnumerable<string> Words => Enum.GetValues<ForeignFormat>().Select(WordOf);

    /// <summary>The word of a format.</summary>
    public static string WordOf(ForeignFormat format) => format.ToString().ToLowerInvariant();

    /// <summary>The format of a word; null where it is none.</summary>
    public static ForeignFormat? Of(string word) =>
        Words.Contains(word, StringComparer.Ordinal) ? Enum.Parse<ForeignFormat>(word, ignoreCase: true) : null;

    /// <summary>The format of a file by the ending of its name; null where that says nothing.</summary>
    public static ForeignFormat? OfFile(string path) =>
        ForeignReaders.ByExtension.TryGetValue(Path.GetExtension(path), out var format) ? format : null;
}
