using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts of the sections on sources and validation.</summary>
static class SourceTexts
{
    public static Phrase Title { get; } = new("Sources and passages", "Kaynaklar ve pasajlar", "Mənbələr və parçalar");
    public static Phrase Missing { get; } =
        new("Source not on record", "Kayıtlı olmayan kaynak", "Qeydə alınmamış mənbə");

    public static Phrase Unused { get; } =
        new(
            "No statement of this briefing rests on this source.",
            "Bu bilgi notundaki hiçbir ifade bu kaynağa dayanmamaktadır.",
            "Bu arayışdakı heç bir ifadə həmin mənbəyə əsaslanmır."
        );

    public static Phrase Language { get; } = new("language: {0}", "dil: {0}", "dil: {0}");
    public static Phrase Published { get; } = new("published: {0}", "yayım tarihi: {0}", "dərc tarixi: {0}");
    public static Phrase Retrieved { get; } = new("retrieved: {0}", "erişim tarihi: {0}", "götürülmə tarixi: {0}");
    public static Phrase SpeaksFor { get; } = new("speaks for {0}", "{0} adına", "{0} adından");
    public static Phrase Rights { get; } = new("rights: {0}", "haklar: {0}", "hüquqlar: {0}");
    public static Phrase Paragraph { get; } = new("(paragraph\u00A0{0})", "(paragraf\u00A0{0})", "(abzas\u00A0{0})");
    public static Phrase NoQuote { get; } = new("no passage quoted", "alıntı yok", "sitat yoxdur");

    public static Phrase Validation { get; } = new("Validation", "Doğrulama", "Yoxlama");

    public static Phrase Check { get; } = new("The check", "Denetim", "Yoxlamanın nəticəsi");

    public static Phrase Composed { get; } =
        new(
            "This briefing says what the dossier holds and nothing else. The dossier was checked against the rule book before it was composed.",
            "Bu bilgi notu yalnızca dosyada bulunanları aktarır. Dosya, not hazırlanmadan önce kurallara göre denetlenmiştir.",
            "Bu arayış yalnız dosyedəki məlumatları əks etdirir. Arayış hazırlanmazdan əvvəl dosye qaydalara əsasən yoxlanılmışdır."
        );

    public static Phrase Tool { get; } = new("Tool", "Araç", "Alət");
    public static Phrase RulesRun { get; } = new("Rules run", "Çalıştırılan kurallar", "İcra olunan qaydalar");
    public static Phrase RulesSet { get; } =
        new("Rules set otherwise", "Önem düzeyi değiştirilen kurallar", "Əhəmiyyət dərəcəsi dəyişdirilmiş qaydalar");

    public static Phrase RulesNotRun { get; } =
        new("Rules not run", "Çalıştırılmayan kurallar", "İcra olunmayan qaydalar");
    public static Phrase Findings { get; } = new("Findings", "Bulgular", "Aşkarlananlar");
    public static Phrase Maybes { get; } = new("Undecided", "Belirlenemeyen", "Qeyri-müəyyən");
    public static Phrase Frozen { get; } =
        new("Known from the baseline", "Bilinen bulgular dosyasındaki", "Məlum nəticələr faylındakı");

    public static Phrase Waived { get; } = new("Accepted", "Kabul edilen", "Qəbul edilən");
    public static Phrase Digests { get; } =
        new("Stored texts of the sources", "Kaynakların saklanan metinleri", "Mənbələrin saxlanılan mətnləri");
    public static Phrase ByRule { get; } =
        new("Findings by rule", "Kurala göre bulgular", "Qaydalar üzrə aşkarlananlar");
    public static Phrase Rule { get; } = new("Rule", "Kural", "Qayda");
    public static Phrase Certain { get; } = new("Certain", "Kesin", "Dəqiq");

    public static Phrase NeedsAsOf { get; } =
        new(
            "the day as of which the data is complete is not stated",
            "verilerin kesim tarihi belirtilmemiş",
            "məlumatların aktuallıq tarixi göstərilməyib"
        );

    public static Phrase Broken { get; } =
        new(
            "a file of the dossier could not be read to its end",
            "dosyanın bir bölümü sonuna kadar okunamadı",
            "dosyenin bir faylı sonadək oxuna bilmədi"
        );

    public static Phrase Matches { get; } =
        new("as registered", "kayıtlı özet değeriyle aynı", "qeydə alınmış heş ilə eynidir");

    public static Phrase Differs { get; } =
        new("differs from the registered digest", "kayıtlı özet değerinden farklı", "qeydə alınmış heşdən fərqlidir");

    public static Phrase Unregistered { get; } =
        new("no digest registered", "kayıtlı özet değeri yok", "qeydə alınmış heş yoxdur");

    public static Phrase Unavailable { get; } =
        new("stored text not available", "saklanan metne ulaşılamadı", "saxlanılan mətn əlçatan deyil");
}
