using Relations.Rules;

namespace Relations.Briefings;

/// <summary>What records are called that have no names of their own.</summary>
static class RecordTexts
{
    public static Phrase Independence { get; } = new("Independence: {0}", "Bağımsızlık: {0}", "Müstəqillik: {0}");

    public static Phrase Recognition { get; } =
        new("Recognition of {1} by {0}", "Tanıma: {0} tarafından {1}", "Tanınma: {0} tərəfindən {1}");

    public static Phrase RecognitionOfGovernment { get; } =
        new(
            "Recognition of the government of {1} by {0}",
            "Tanıma: {0} tarafından {1} hükûmeti",
            "Tanınma: {0} tərəfindən {1} hökuməti"
        );

    public static Phrase Diplomatic { get; } =
        new("Diplomatic relations: {0}", "Diplomatik ilişkiler: {0}", "Diplomatik əlaqələr: {0}");

    public static Phrase Consular { get; } =
        new("Consular relations: {0}", "Konsolosluk ilişkileri: {0}", "Konsulluq əlaqələri: {0}");

    public static Phrase Mission { get; } = new("Mission", "Temsilcilik", "Nümayəndəlik");

    public static Phrase MissionIn { get; } =
        new("{0} of {1} in {2}", "{0}, {2} (gönderen: {1})", "{0}, {2} (göndərən: {1})");

    public static Phrase MissionTo { get; } =
        new("{0} of {1} to {2}", "{0}, {2} nezdinde (gönderen: {1})", "{0}, {2} yanında (göndərən: {1})");

    public static Phrase Visit { get; } =
        new("Visit to {1}: {0}, {2}", "Ziyaret: {0} (ev sahibi: {1}), {2}", "Səfər: {0} (qəbul edən: {1}), {2}");

    public static Phrase NumberedSession { get; } = new("{0}, {1} session", "{0}, {1} toplantı", "{0}, {1} iclas");

    public static Phrase Session { get; } = new("{0}, session", "{0}, toplantı", "{0}, iclas");
}
