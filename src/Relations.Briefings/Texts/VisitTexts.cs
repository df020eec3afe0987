using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts of the sections on visits and events.</summary>
static class VisitTexts
{
    public static Phrase Title { get; } = new("Visits", "Ziyaretler", "Səfərlər");

    public static Counted Summed { get; } =
        new(
            "The dossier holds {0} visit, counted here by year and direction.",
            "The dossier holds {0} visits, counted here by year and direction.",
            "Dosyada {0} ziyaret kayıtlıdır; aşağıda yıla ve yöne göre sayıları verilmiştir.",
            "Dosyedə {0} səfər qeydə alınmışdır; aşağıda onların illər və istiqamətlər üzrə sayı verilir."
        );

    public static Phrase Counts { get; } =
        new("Visits by year and direction", "Yıla ve yöne göre ziyaretler", "İllər və istiqamətlər üzrə səfərlər");

    public static Phrase CountsBySpan { get; } =
        new(
            "Visits by direction; each bar holds {0} years",
            "Yöne göre ziyaretler; her çubuk {0} yılı kapsar",
            "İstiqamətlər üzrə səfərlər; hər sütun {0} ili əhatə edir"
        );

    public static Counted NotDrawn { get; } =
        new(
            "not drawn: {0} visit whose year is not certain",
            "not drawn: {0} visits whose year is not certain",
            "gösterilmeyen: yılı kesin olmayan {0} ziyaret",
            "göstərilməyən: ili dəqiq olmayan {0} səfər"
        );

    public static Phrase Recent { get; } = new("Most recent visits", "En son ziyaretler", "Ən son səfərlər");
    public static Phrase Year { get; } = new("Year", "Yıl", "İl");
    public static Phrase NoYear { get; } = new("year not certain", "yılı kesin değil", "ili dəqiq deyil");
    public static Phrase Total { get; } = new("Total", "Toplam", "Cəmi");
    public static Phrase OtherWays { get; } = new("other directions", "diğer yönler", "digər istiqamətlər");
    public static Phrase Visitor { get; } = new("Visitor", "Ziyaretçi", "Səfər edən");

    public static Phrase From { get; } = new("From", "Konuk ülke", "Qonaq ölkə");
    public static Phrase To { get; } = new("To", "Ev sahibi ülke", "Qəbul edən ölkə");

    public static Phrase Way { get; } = new("{0} to {1}", "konuk {0}, ev sahibi {1}", "qonaq {0}, qəbul edən {1}");

    public static Phrase WayTo { get; } = new("to {0}", "ev sahibi {0}", "qəbul edən {0}");

    public static Phrase Latest { get; } = new("{0} (to {1})", "{0} (ev sahibi: {1})", "{0} (qəbul edən: {1})");

    public static Phrase Occasion { get; } = new("Occasion", "Vesile", "Münasibət");
    public static Phrase Met { get; } = new("met: {0}", "görüşülen: {0}", "görüşülən: {0}");

    public static Phrase First { get; } = new("first", "ilk", "ilk");

    public static Phrase Numbered { get; } =
        new(
            "reported as the visitor’s {0} visit there",
            "kaynağa göre ziyaretçinin buraya {0} ziyareti",
            "mənbəyə görə, səfər edənin buraya {0} səfəri"
        );

    public static Phrase NumberedOfSeveral { get; } =
        new(
            "reported as the visitors’ {0} visit there",
            "kaynağa göre ziyaretçilerin buraya {0} ziyareti",
            "mənbəyə görə, səfər edənlərin buraya {0} səfəri"
        );

    public static Phrase Events { get; } = new("Other events", "Diğer olaylar", "Digər hadisələr");
    public static Phrase Event { get; } = new("Event", "Olay", "Hadisə");
    public static Phrase Organizer { get; } = new("Held by", "Düzenleyen", "Təşkil edən");
}
