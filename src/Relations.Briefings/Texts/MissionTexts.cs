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
    public static Phrase Grades { get; } = new("Grades over time", "Zaman içindeki statüsü", "Zamanla statusu");
    public static Phrase Accredited { get; } =
        new("Also accredited to", "Ayrıca akredite olduğu ülkeler", "Həmçinin akkreditə olunduğu ölkələr");
    public static Phrase Protecting { get; } = new("Protecting power", "Koruyucu devlet", "Himayəçi dövlət");

    public static Phrase Heads { get; } = new("Heads of mission", "Misyon şefleri", "Nümayəndəlik başçıları");
    public static Phrase Class { get; } = new("Class", "Sınıf", "Dərəcə");
    public static Phrase Nominated { get; } = new("Nominated", "Adaylık", "Namizədlik");
    public static Phrase Appointed { get; } = new("Appointed", "Atanma", "Təyinat");
    public static Phrase Arrived { get; } = new("Arrived", "Göreve varış", "Gəliş");
    public static Phrase Credentials { get; } = new("Credentials", "Güven mektubu", "Etimadnamə");
    public static Phrase Status { get; } = new("Status", "Durum", "Vəziyyət");
}
