using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts of the title, and what the document says of itself.</summary>
static class TitleTexts
{
    static readonly Phrase Untitled = new(
        "Bilateral relations: {0}",
        "İkili ilişkiler: {0}",
        "İkitərəfli əlaqələr: {0}"
    );

    public static Phrase Subject { get; } =
        new(
            "A briefing on diplomatic relations, made from a dossier of sourced records. Parties: {0}",
            "Kaynaklı kayıtlardan oluşan bir dosyadan hazırlanmış diplomatik ilişkiler bilgi notu. Taraflar: {0}",
            "Mənbəli qeydlərdən ibarət dosye əsasında hazırlanmış diplomatik əlaqələrə dair arayış. Tərəflər: {0}"
        );

    public static Phrase Diplomacy { get; } =
        new("diplomatic relations", "diplomatik ilişkiler", "diplomatik əlaqələr");

    public static Counted Draft { get; } =
        new("DRAFT – {0} error", "DRAFT – {0} errors", "TASLAK – {0} hata", "QARALAMA – {0} səhv");

    public static Phrase PageOf { get; } = new("Page {0} of {1}", "Sayfa {0} / {1}", "Səhifə {0} / {1}");

    public static Phrase Briefing { get; } = new("Briefing: {0}", "Bilgi notu: {0}", "Arayış: {0}");

    public static Phrase Covered { get; } = new("Period covered: {0}", "Kapsanan dönem: {0}", "Əhatə olunan dövr: {0}");

    public static Phrase AsOf { get; } =
        new("Data as of: {0}", "Verilerin kesim tarihi: {0}", "Məlumatların aktuallıq tarixi: {0}");

    public static Phrase NoAsOf { get; } =
        new(
            "Data as of: not stated",
            "Verilerin kesim tarihi: belirtilmemiş",
            "Məlumatların aktuallıq tarixi: göstərilməyib"
        );

    public static Phrase Status { get; } = new("Status: {0}", "Durum: {0}", "Status: {0}");

    public static Phrase Clean { get; } =
        new(
            "checked against the rule book, no errors",
            "kurallara göre denetlendi, hata yok",
            "qaydalara əsasən yoxlanılıb, səhv yoxdur"
        );

    public static Phrase Contents { get; } = new("Contents", "İçindekiler", "Mündəricat");

    public static Phrase NothingChosen { get; } =
        new(
            "Nothing is on record in the sections chosen.",
            "Seçilen bölümlerde kayıtlı bilgi yoktur.",
            "Seçilmiş bölmələrdə qeydə alınmış məlumat yoxdur."
        );

    public static Phrase NothingAtAll { get; } =
        new(
            "Nothing is on record in this dossier.",
            "Bu dosyada kayıtlı bilgi yoktur.",
            "Bu dosyedə qeydə alınmış məlumat yoxdur."
        );

    public static Phrase OnlyContents { get; } =
        new(
            "No section is chosen but the contents.",
            "İçindekiler dışında bölüm seçilmemiştir.",
            "Mündəricatdan başqa bölmə seçilməyib."
        );

    public static string Of(Desk desk)
    {
        var header = desk.Dossier.Header;
        return header.Title is null
            ? Untitled.With(desk.Language, string.Join(" – ", header.Parties.Select(party => desk.NameText(party))))
            : header.Title.In(desk.Language);
    }
}
