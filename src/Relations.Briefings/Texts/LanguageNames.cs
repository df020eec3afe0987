namespace Relations.Briefings;

/// <summary>The names of languages: of all of ISO 639-1, and of some more that sources are in.</summary>
static class LanguageNames
{
    static readonly Dictionary<string, LocalizedString> Names = Read();

    /// <summary>The names by the codes that have one here.</summary>
    public static IReadOnlyDictionary<string, LocalizedString> All => Names;

    /// <summary>The name of a language by its ISO 639 code; the code where there is none here.</summary>
    public static string Of(string code, Language language) =>
        Names.TryGetValue(code, out var name) ? name.In(language) : code;

    static Dictionary<string, LocalizedString> Read()
    {
        using var stream =
            typeof(LanguageNames).Assembly.GetManifestResourceStream("Texts/languages.txt")
            ?? throw new InvalidOperationException("The names of languages have not been built into the assembly.");
        using var reader = new StreamReader(stream);
        Dictionary<string, LocalizedString> names = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('|') is [var code, var english])
                names.Add(code, new($"briefings.LanguageNames.{code}", english));
        }
        return names;
    }
}
