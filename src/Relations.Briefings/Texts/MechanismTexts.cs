using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts of the sections on mechanisms, agreements and projects.</summary>
static class MechanismTexts
{
    public static Phrase Title { get; } =
        new("Mechanisms and their sessions", "Mekanizmalar ve toplantıları", "Mexanizmlər və onların iclasları");

    public static Phrase Mechanism { get; } = new("Mechanism", "Mekanizma", "Mexanizm");
    public static Phrase Frequency { get; } = new("Should meet", "Öngörülen sıklık", "Nəzərdə tutulan tezlik");
    public static Phrase Last { get; } = new("Last session", "Son toplantı", "Son iclas");
    public static Phrase Ended { get; } = new("ended: {0}", "sona erme: {0}", "başa çatma: {0}");
    public static Phrase Sessions { get; } = new("Sessions", "Toplantılar", "İclaslar");
    public static Phrase Session { get; } = new("Session", "Toplantı", "İclas");

    public static Phrase Agreements { get; } = new("Agreements", "Anlaşmalar", "Sazişlər");
    public static Phrase Agreement { get; } = new("Agreement", "Anlaşma", "Saziş");
    public static Phrase Signed { get; } = new("Signed", "İmza", "İmzalanma");
    public static Phrase Ratified { get; } = new("Ratified", "Onay", "Ratifikasiya");
    public static Phrase InForce { get; } = new("In force", "Yürürlük", "Qüvvəyə minmə");
    public static Phrase SignedAt { get; } = new("place: {0}", "yer: {0}", "yer: {0}");

    public static Phrase During { get; } =
        new(
            "signed during the visit to {1}: {0}, {2}",
            "imzalandığı ziyaret: {0} (ev sahibi: {1}), {2}",
            "imzalandığı səfər: {0} (qəbul edən: {1}), {2}"
        );

    public static Phrase Terminated { get; } = new("terminated: {0}", "sona erme: {0}", "qüvvədən düşmə: {0}");
    public static Phrase Registration { get; } = new("registration: {0}", "tescil: {0}", "qeydiyyat: {0}");
    public static Phrase Amends { get; } = new("amends: {0}", "değiştirdiği: {0}", "dəyişdirdiyi: {0}");

    public static Phrase Projects { get; } = new("Joint projects", "Ortak projeler", "Birgə layihələr");
    public static Phrase Project { get; } = new("Project", "Proje", "Layihə");
    public static Phrase Route { get; } = new("Route", "Güzergâh", "Marşrut");
    public static Phrase Inaugurated { get; } = new("Inaugurated", "Açılış", "Açılış");
}
