using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts of the sections on missions and their heads.</summary>
static class MissionTexts
{
    public static Phrase Title { get; } =
        new(
            "Diplomatic and consular missions",
            "Diplomatik temsilcilikler ve konsolosluklar",
            "Diplomatik nümayəndəliklər və konsulluqlar"
        );

    public static Phrase Of { get; } =
        new("Missions of {0} in {1}", "{1} nezdindeki {0} temsilcilikleri", "{1} ərazisindəki {0} nümayəndəlikləri");

    public static Phrase OfAtBody { get; } =
        new("Missions of {0} to {1}", "{1} nezdindeki {0} temsilcilikleri", "{1} yanında {0} nümayəndəlikləri");

    public static Phrase Seat { get; } = new("Seat", "Bulunduğu yer", "Yerləşdiyi yer");
    public static Phrase SeeGrades { get; } = new("see grades", "statüye bakınız", "statusa baxın");
    public static Phrase Grades { get; } = new("Grades over time", "Zaman içindeki statüsü", "Zamanla statusu");
    public static Phrase Remarks { get; } = new("Remarks", "Açıklamalar", "Qeydlər");

    public static Phrase Closed { get; } = new("closed: {0}", "kapanış: {0}", "bağlanma: {0}");

    public static Phrase Accredited { get; } =
        new("also accredited to: {0}", "ayrıca akredite olduğu: {0}", "həmçinin akkreditə olunduğu: {0}");

    public static Phrase Joint { get; } =
        new("also represents: {0}", "ayrıca temsil ettiği: {0}", "həmçinin təmsil etdiyi: {0}");

    public static Phrase District { get; } =
        new("consular district: {0}", "görev bölgesi: {0}", "konsulluq dairəsi: {0}");

    public static Phrase Protecting { get; } =
        new("protecting power: {0}", "koruyucu devlet: {0}", "himayəçi dövlət: {0}");

    public static Phrase Heads { get; } = new("Heads of mission", "Misyon şefleri", "Nümayəndəlik başçıları");
    public static Phrase Class { get; } = new("Class", "Sınıf", "Dərəcə");
    public static Phrase Service { get; } = new("Service", "Görev", "Xidmət");
    public static Phrase Nominated { get; } = new("nominated: {0}", "adaylık: {0}", "namizədlik: {0}");
    public static Phrase Appointed { get; } = new("appointed: {0}", "atanma: {0}", "təyinat: {0}");
    public static Phrase Arrived { get; } = new("arrived: {0}", "göreve varış: {0}", "gəliş: {0}");
    public static Phrase Credentials { get; } = new("credentials: {0}", "güven mektubu: {0}", "etimadnamə: {0}");

    /// <summary>To whom letters of credence are addressed.</summary>
    public static Phrase To(Addressee addressee) =>
        addressee == Addressee.HeadOfState
            ? new("to the head of state", "devlet başkanına", "dövlət başçısına")
            : new("to the minister of foreign affairs", "dışişleri bakanına", "xarici işlər nazirinə");

    public static Phrase Commission { get; } =
        new("commission: {0}", "konsolosluk patenti: {0}", "konsul patenti: {0}");

    public static Phrase Admitted { get; } =
        new("provisionally admitted: {0}", "geçici kabul: {0}", "müvəqqəti icazə: {0}");

    public static Phrase Exequatur { get; } = new("exequatur: {0}", "buyrultu: {0}", "ekzekvatura: {0}");

    public static Phrase Duties { get; } = new("took up duties: {0}", "göreve başlama: {0}", "vəzifəyə başlama: {0}");

    public static Phrase PersonaNonGrata { get; } =
        new("declared persona non grata: {0}", "istenmeyen kişi ilanı: {0}", "persona non qrata elanı: {0}");

    public static Phrase Ended { get; } = new("ended: {0}", "sona erme: {0}", "başa çatma: {0}");
    public static Phrase Status { get; } = new("Status", "Durum", "Vəziyyət");
}
