using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts of the figures.</summary>
static class FigureTexts
{
    public static Phrase Timeline { get; } = new("Timeline", "Zaman çizelgesi", "Xronologiya");
    public static Phrase Consular { get; } = new("Consular relations", "Konsolosluk ilişkileri", "Konsulluq əlaqələri");
    public static Phrase Missions { get; } = new("Missions", "Temsilcilikler", "Nümayəndəliklər");
    public static Phrase Events { get; } = new("Events", "Olaylar", "Hadisələr");
    public static Phrase Disputes { get; } = new("Disputes", "Uyuşmazlıklar", "Mübahisələr");

    public static Phrase Recognized { get; } = new("recognized", "tanıma", "tanınma");
    public static Phrase Withdrawn { get; } =
        new("withdrawn", "tanımanın geri alınması", "tanınmanın geri götürülməsi");
    public static Phrase Established { get; } = new("established", "kuruluş", "qurulma");
    public static Phrase Founded { get; } = new("established", "kuruluş", "yaradılma");
    public static Phrase AlsoEstablished { get; } =
        new("also given as established", "başka bir kayda göre kuruluş", "başqa qeydə görə qurulma");
    public static Phrase Ended { get; } = new("ended", "sona erme", "başa çatma");
    public static Phrase Opened { get; } = new("opened", "açılış", "açılma");
    public static Phrase Closed { get; } = new("closed", "kapanış", "bağlanma");
    public static Phrase Signed { get; } = new("signed", "imza", "imzalanma");
    public static Phrase InForce { get; } = new("in force", "yürürlük", "qüvvəyə minmə");
    public static Phrase Terminated { get; } = new("terminated", "sona erme", "qüvvədən düşmə");

    public static Counted Dates { get; } = new("{0} date", "{0} dates", "{0} tarih", "{0} tarix");

    public static Phrase TimelineCaption { get; } =
        new("What is dated, by kind", "Tarihi bilinenler, türlerine göre", "Tarixi məlum olanlar, növlər üzrə");

    public static Phrase Legend { get; } =
        new(
            "Diamond: one day; bar: what lasted; bracket: some day within it, which is not known; arrow: still going on; question mark: an end that is not known; hollow or dashed: inferred, doubtful or estimated.",
            "Baklava: tek gün; çubuk: süren olay; köşeli aralık: içindeki, hangisi olduğu bilinmeyen bir gün; ok: sürüyor; soru işareti: bilinmeyen bir uç; içi boş veya kesik çizgili: çıkarım, kuşkulu veya tahminî.",
            "Romb: bir gün; zolaq: müəyyən müddət davam edən; mötərizə: aralıqdakı günlərdən biri, hansı olduğu məlum deyil; ox: davam edir; sual işarəsi: məlum olmayan uc; içi boş və ya qırıq xətt: məntiqi nəticə, şübhəli və ya təxmini."
        );

    public static Phrase GradesCaption { get; } =
        new(
            "Grades of the missions over time",
            "Temsilciliklerin zaman içindeki statüsü",
            "Nümayəndəliklərin statusunun dəyişməsi"
        );
}
