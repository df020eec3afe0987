namespace Relations.Briefings;

/// <summary>The names of the languages that sources are commonly in.</summary>
static class LanguageNames
{
    static readonly Dictionary<string, Phrase> Names = new(StringComparer.Ordinal)
    {
        ["ar"] = new("Arabic", "Arapça", "ərəb dili"),
        ["az"] = new("Azerbaijani", "Azerbaycanca", "Azərbaycan dili"),
        ["de"] = new("German", "Almanca", "alman dili"),
        ["en"] = new("English", "İngilizce", "ingilis dili"),
        ["fa"] = new("Persian", "Farsça", "fars dili"),
        ["fr"] = new("French", "Fransızca", "fransız dili"),
        ["hy"] = new("Armenian", "Ermenice", "erməni dili"),
        ["ka"] = new("Georgian", "Gürcüce", "gürcü dili"),
        ["ota"] = new("Ottoman Turkish", "Osmanlı Türkçesi", "osmanlı türkcəsi"),
        ["ru"] = new("Russian", "Rusça", "rus dili"),
        ["tk"] = new("Turkmen", "Türkmence", "türkmən dili"),
        ["tr"] = new("Turkish", "Türkçe", "türk dili"),
        ["ur"] = new("Urdu", "Urduca", "urdu dili"),
    };

    /// <summary>The name of a language by its ISO 639 code; the code where there is none here.</summary>
    public static string Of(string code, Language language) =>
        Names.TryGetValue(code, out var name) ? name.In(language) : code;
}
