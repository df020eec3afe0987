using Relations.Rules;

namespace Relations.Briefings;

/// <summary>The names of the languages that sources are commonly in.</summary>
static class LanguageNames
{
    static readonly Dictionary<string, Phrase> Names = new(StringComparer.Ordinal)
    {
        ["ar"] = new("Arabic", "Arapça", "ərəb"),
        ["az"] = new("Azerbaijani", "Azerbaycanca", "Azərbaycan"),
        ["de"] = new("German", "Almanca", "alman"),
        ["en"] = new("English", "İngilizce", "ingilis"),
        ["fa"] = new("Persian", "Farsça", "fars"),
        ["fr"] = new("French", "Fransızca", "fransız"),
        ["hy"] = new("Armenian", "Ermenice", "erməni"),
        ["ka"] = new("Georgian", "Gürcüce", "gürcü"),
        ["ota"] = new("Ottoman Turkish", "Osmanlı Türkçesi", "osmanlı türkcəsi"),
        ["ru"] = new("Russian", "Rusça", "rus"),
        ["tk"] = new("Turkmen", "Türkmence", "türkmən"),
        ["tr"] = new("Turkish", "Türkçe", "türk"),
        ["ur"] = new("Urdu", "Urduca", "urdu"),
    };

    /// <summary>The name of a language by its ISO 639 code; the code where there is none here.</summary>
    public static string Of(string code, Language language) =>
        Names.TryGetValue(code, out var name) ? name.In(language) : code;
}
