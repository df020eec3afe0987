namespace Relations.Documents.Word;

/// <summary>
/// What programs call a style that our blocks need. Word writes the English name whatever its language; others, and people, write
/// that of theirs.
/// </summary>
static class StyleNames
{
    static readonly Dictionary<string, string> Localised = new(StringComparer.OrdinalIgnoreCase);

    static StyleNames()
    {
        foreach (var level in (ReadOnlySpan<string>)["1", "2", "3", "4"])
            Add($"heading {level}", $"Überschrift {level}", $"Başlık {level}", $"Başlıq {level}", $"Titre {level}");
        foreach (var level in (ReadOnlySpan<string>)["1", "2", "3"])
            Add($"toc {level}", $"Verzeichnis {level}", $"İçindekiler {level}", $"Mündəricat {level}", $"TM {level}");
        Add("Title", "Titel", "Konu Başlığı", "Ad", "Titre");
        Add("Subtitle", "Untertitel", "Altyazı", "Alt başlıq", "Sous-titre");
        Add(
            "TOC Heading",
            "Inhaltsverzeichnisüberschrift",
            "İçindekiler Tablosu Başlığı",
            "En-tête de table des matières"
        );
        Add("caption", "Beschriftung", "Resim Yazısı", "Légende");
        Add("Quote", "Zitat", "Alıntı", "Sitat", "Citation");
        Add("List Bullet", "Aufzählungszeichen", "Liste Madde İşareti", "Liste à puces");
        Add("List Number", "Listennummer", "Liste Numarası", "Liste à numéros");
        Add("footnote text", "Fußnotentext", "Dipnot Metni", "Note de bas de page");
        Add("footnote reference", "Fußnotenzeichen", "Dipnot Başvurusu", "Appel note de bas de p.");
        Add("header", "Kopfzeile", "Üst Bilgi", "Üstbilgi", "En-tête");
        Add("footer", "Fußzeile", "Alt Bilgi", "Altbilgi", "Pied de page");
        Add("Hyperlink", "Köprü", "Lien hypertexte");
    }

    /// <summary>The name by which Word knows a style, in lower case.</summary>
    public static string Canonical(string name) =>
        (Localised.GetValueOrDefault(name.Trim()) ?? name.Trim()).ToLowerInvariant();

    static void Add(string name, params ReadOnlySpan<string> others)
    {
        foreach (var other in others)
            Localised[other] = name;
    }
}
