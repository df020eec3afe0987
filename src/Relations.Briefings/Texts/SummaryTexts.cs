using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts of the box of main facts.</summary>
static class SummaryTexts
{
    public static Phrase Caption { get; } = new("At a glance", "Genel bakış", "Ümumi baxış");
    public static Phrase Capitals { get; } = new("Capitals", "Başkentler", "Paytaxtlar");
    public static Phrase Independence { get; } = new("Independence", "Bağımsızlık", "Müstəqillik");
    public static Phrase Recognition { get; } = new("Recognition", "Tanıma", "Tanınma");

    public static Phrase RecognizedBy { get; } = new("{0}, by {1}", "{0}, {1} tarafından", "{0}, {1} tərəfindən");

    public static Phrase GovernmentRecognizedBy { get; } =
        new("government of {0}, by {1}", "{0} hükûmeti, {1} tarafından", "{0} hökuməti, {1} tərəfindən");

    public static Phrase Diplomatic { get; } =
        new("Diplomatic relations", "Diplomatik ilişkiler", "Diplomatik əlaqələr");
    public static Phrase Visits { get; } = new("Visits on record", "Kayıtlı ziyaretler", "Qeydə alınmış səfərlər");
    public static Phrase LatestVisit { get; } = new("Latest visit", "Son ziyaret", "Son səfər");
    public static Phrase Mechanisms { get; } = new("Mechanisms", "Mekanizmalar", "Mexanizmlər");
    public static Phrase LatestSession { get; } = new("Latest session", "Son toplantı", "Son iclas");
    public static Phrase Agreements { get; } = new("Agreements", "Anlaşmalar", "Sazişlər");
    public static Phrase Projects { get; } = new("Joint projects", "Ortak projeler", "Birgə layihələr");
}
