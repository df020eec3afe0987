using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts of the section on what is not known.</summary>
static class UncertaintyTexts
{
    public static Phrase Title { get; } =
        new(
            "What is uncertain or not known",
            "Belirsiz olan veya bilinmeyen hususlar",
            "Dəqiq olmayan və ya məlum olmayan məqamlar"
        );

    public static Phrase Missing { get; } = new("Dates not known", "Bilinmeyen tarihler", "Məlum olmayan tarixlər");

    public static Phrase Conflicts { get; } =
        new(
            "Dates on which records disagree",
            "Kayıtların çeliştiği tarihler",
            "Qeydlərin ziddiyyət təşkil etdiyi tarixlər"
        );

    public static Phrase AlsoGiven { get; } =
        new("also given as {0}", "başka bir kayda göre: {0}", "başqa qeydə görə: {0}");

    public static Phrase Preferred { get; } = new("(preferred)", "(tercih edilen)", "(üstün tutulan)");

    public static Phrase Readings { get; } =
        new("Inferred and corrected readings", "Çıkarımlar ve düzeltmeler", "Çıxarılan nəticələr və düzəlişlər");

    public static Phrase SetAside { get; } =
        new(
            "Records set aside in favour of others",
            "Başka kayıtlar lehine dikkate alınmayan kayıtlar",
            "Başqa qeydlərin xeyrinə nəzərə alınmayan qeydlər"
        );

    public static Phrase Undecided { get; } =
        new(
            "Questions that the dates on record leave open",
            "Kayıtlı tarihlerin açık bıraktığı sorular",
            "Qeydə alınmış tarixlərin açıq qoyduğu suallar"
        );

    public static Phrase Accepted { get; } =
        new(
            "Accepted departures from the rules",
            "Kabul edilen kural dışı durumlar",
            "Qəbul edilmiş qaydadankənar hallar"
        );

    public static Phrase CannotTell { get; } =
        new(
            "{0}: the dates do not decide whether rule {1} is broken.",
            "{0}: tarihler, {1} kuralının ihlal edilip edilmediğini göstermeye yetmiyor.",
            "{0}: tarixlər {1} qaydasının pozulub-pozulmadığını müəyyən etməyə imkan vermir."
        );

    public static Phrase Waived { get; } =
        new(
            "{0}: rule {1}. Reason: {2} Accepted by: {3}.",
            "{0}: kural {1}. Gerekçe: {2} Kabul eden: {3}.",
            "{0}: qayda {1}. Səbəb: {2} Qəbul edən: {3}."
        );

    public static Phrase Until { get; } = new("Until: {0}.", "Son tarih: {0}.", "Son tarix: {0}.");

    public static Phrase Whole { get; } = new("The dossier as a whole", "Dosyanın bütünü", "Bütövlükdə dosye");

    public static Counted More { get; } = new("and {0} more", "and {0} more", "ve {0} tane daha", "və daha {0}");

    public static Counted OnlyCounted { get; } =
        new(
            "and {0} more record that is only counted in this briefing",
            "and {0} more records that are only counted in this briefing",
            "ve bu bilgi notunda yalnızca sayısı verilen {0} kayıt daha",
            "və bu arayışda yalnız sayı göstərilən daha {0} qeyd"
        );

    public static Phrase Independence { get; } = new("Independence", "Bağımsızlık", "Müstəqillik");

    public static Phrase Recognitions { get; } = new("Recognition", "Tanıma", "Tanınma");

    public static Phrase Relations { get; } =
        new(
            "Establishment of diplomatic relations",
            "Diplomatik ilişkilerin kuruluşu",
            "Diplomatik əlaqələrin qurulması"
        );

    public static Phrase Consular { get; } =
        new(
            "Establishment of consular relations",
            "Konsolosluk ilişkilerinin kuruluşu",
            "Konsulluq əlaqələrinin qurulması"
        );

    public static Phrase Missions { get; } =
        new("Opening of missions", "Temsilciliklerin açılışı", "Nümayəndəliklərin açılması");

    public static Phrase Appointments { get; } =
        new("Appointment of heads of mission", "Misyon şeflerinin atanması", "Nümayəndəlik başçılarının təyinatı");

    public static Phrase Visits { get; } = new("Visits", "Ziyaretler", "Səfərlər");
    public static Phrase Events { get; } = new("Events", "Olaylar", "Hadisələr");

    public static Phrase Mechanisms { get; } =
        new("Establishment of mechanisms", "Mekanizmaların kuruluşu", "Mexanizmlərin yaradılması");

    public static Phrase Sessions { get; } =
        new("Sessions of mechanisms", "Mekanizma toplantıları", "Mexanizmlərin iclasları");

    public static Phrase Agreements { get; } =
        new("Signing of agreements", "Anlaşmaların imzalanması", "Sazişlərin imzalanması");

    public static Phrase Projects { get; } =
        new("Inauguration of projects", "Projelerin açılışı", "Layihələrin açılışı");

    public static Phrase Disputes { get; } =
        new("Duration of disputes", "Uyuşmazlıkların süresi", "Mübahisələrin müddəti");

    public static Phrase Tenures { get; } = new("Terms of office", "Görev süreleri", "Vəzifə müddətləri");
}
