using System.Collections.Concurrent;
using System.Text.Json;

namespace Relations;

/// <summary>
/// The texts of each language, from <c>languages/</c>. A catalogue is read when its language is first asked for; English
/// stands in the code.
/// </summary>
public static class LanguageCatalogue
{
    static readonly ConcurrentDictionary<Language, Dictionary<string, string>> TextsByLanguage = new();

    /// <summary>The text of a key in a language; null for English and where the catalogue lacks it.</summary>
    public static string? Find(Language language, string key) =>
        language == Language.English ? null : Of(language).GetValueOrDefault(key);

    /// <summary>The keys and texts of a language; none for English.</summary>
    public static IReadOnlyDictionary<string, string> All(Language language) => Of(language);

    static Dictionary<string, string> Of(Language language) => TextsByLanguage.GetOrAdd(language, Read);

    static Dictionary<string, string> Read(Language language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        using var file = typeof(LanguageCatalogue).Assembly.GetManifestResourceStream(language.Code() + ".json")!;
        using var json = JsonDocument.Parse(file);
        if (language != Language.English && json.RootElement.TryGetProperty("texts", out var sections))
        {
            Add(texts, "", sections);
        }

        return texts;
    }

    static void Add(Dictionary<string, string> texts, string prefix, JsonElement group)
    {
        foreach (var member in group.EnumerateObject())
        {
            var key = prefix + member.Name;
            if (member.Value.ValueKind == JsonValueKind.String)
            {
                texts[key] = member.Value.GetString()!;
            }
            else
            {
                Add(texts, key + ".", member.Value);
            }
        }
    }
}
