using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts that many sections use.</summary>
static class CommonTexts
{
    public static Phrase NoRecord { get; } =
        new("[not on record: {0}]", "[kayıtta yok: {0}]", "[qeydiyyatda yoxdur: {0}]");
    public static Phrase NoSource { get; } = new("[no source]", "[kaynak yok]", "[mənbə yoxdur]");
    public static Phrase Inferred { get; } = new("inferred", "çıkarım", "məntiqi nəticə");
    public static Phrase CuratorNote { get; } =
        new("Curator’s note: {0}", "Derleyenin notu: {0}", "Tərtibçinin qeydi: {0}");

    public static Phrase NoReason { get; } =
        new("no reason on record.", "kayıtlı gerekçe yok.", "səbəb qeydə alınmayıb.");

    public static Phrase Between { get; } = new("{0} and {1}", "{0} ile {1}", "{0} ilə {1}");

    public static Phrase Date { get; } = new("Date", "Tarih", "Tarix");
    public static Phrase Place { get; } = new("Place", "Yer", "Yer");
    public static Phrase Sources { get; } = new("Source", "Kaynak", "Mənbə");
    public static Phrase Parties { get; } = new("Parties", "Taraflar", "Tərəflər");
    public static Phrase Name { get; } = new("Name", "Ad", "Ad");
    public static Phrase Kind { get; } = new("Kind", "Tür", "Növ");
    public static Phrase Level { get; } = new("Level", "Düzey", "Səviyyə");
    public static Phrase Since { get; } = new("Since", "Başlangıç", "Başlanğıc");
    public static Phrase Until { get; } = new("Until", "Bitiş", "Son");
    public static Phrase Period { get; } = new("Period", "Dönem", "Dövr");
    public static Phrase Established { get; } = new("Established", "Kuruluş", "Yaradılma");
}
