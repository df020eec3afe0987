using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts of the section on independence, recognition and relations.</summary>
static class RelationTexts
{
    public static Phrase Title { get; } =
        new(
            "Independence, recognition and relations",
            "Bağımsızlık, tanıma ve ilişkiler",
            "Müstəqillik, tanınma və əlaqələr"
        );

    public static Phrase Declared { get; } =
        new("{0} declared its independence", "{0} bağımsızlığını ilan etti", "{0} müstəqilliyini elan etmişdir");

    public static Phrase BecameIndependent { get; } =
        new("{0} became independent", "{0} bağımsız oldu", "{0} müstəqillik qazanmışdır");

    public static Phrase Restored { get; } =
        new("{0} restored its independence", "{0} bağımsızlığını yeniden kazandı", "{0} müstəqilliyini bərpa etmişdir");

    public static Phrase Agreed { get; } =
        new(
            "{0} became independent by agreement",
            "{0} anlaşma yoluyla bağımsız oldu",
            "{0} razılaşma yolu ilə müstəqillik qazanmışdır"
        );

    public static Phrase IndependentOf { get; } =
        new("(from {0})", "(ayrıldığı devlet: {0})", "(ayrıldığı dövlət: {0})");

    public static Phrase Recognized { get; } =
        new("{0} recognized {1}", "{1}, {0} tarafından tanındı", "{1} {0} tərəfindən tanınmışdır");

    public static Phrase RecognizedState { get; } =
        new(
            "{0} recognized {1} as a state",
            "{1}, {0} tarafından devlet olarak tanındı",
            "{1} {0} tərəfindən dövlət kimi tanınmışdır"
        );

    public static Phrase RecognizedGovernment { get; } =
        new(
            "{0} recognized the government of {1}",
            "{1} hükûmeti, {0} tarafından tanındı",
            "{1} hökuməti {0} tərəfindən tanınmışdır"
        );

    public static Phrase First { get; } =
        new(
            "reported as the first state to do so",
            "kaynağa göre tanıyan ilk devlet",
            "mənbəyə görə, tanıyan ilk dövlət"
        );

    public static Phrase Numbered { get; } =
        new(
            "reported as the {0} state to do so",
            "kaynağa göre tanıyan {0} devlet",
            "mənbəyə görə, tanıyan {0} dövlət"
        );

    public static Phrase Withdrawn { get; } =
        new("recognition withdrawn: {0}", "tanıma geri alındı: {0}", "tanınma geri götürülmüşdür: {0}");

    public static Phrase Diplomatic { get; } =
        new(
            "Diplomatic relations were established between {0}",
            "{0} arasında diplomatik ilişkiler kuruldu",
            "{0} arasında diplomatik əlaqələr qurulmuşdur"
        );

    public static Phrase Consular { get; } =
        new(
            "Consular relations were established between {0}",
            "{0} arasında konsolosluk ilişkileri kuruldu",
            "{0} arasında konsulluq əlaqələri qurulmuşdur"
        );

    public static Phrase AlsoDiplomatic { get; } =
        new(
            "Also given as the date on which diplomatic relations were established between {0}",
            "Başka bir kayda göre {0} arasında diplomatik ilişkilerin kurulduğu tarih",
            "Başqa qeydə görə, {0} arasında diplomatik əlaqələrin qurulduğu tarix"
        );

    public static Phrase AlsoConsular { get; } =
        new(
            "Also given as the date on which consular relations were established between {0}",
            "Başka bir kayda göre {0} arasında konsolosluk ilişkilerinin kurulduğu tarih",
            "Başqa qeydə görə, {0} arasında konsulluq əlaqələrinin qurulduğu tarix"
        );

    public static Phrase Mode { get; } = new("({0})", "({0})", "({0})");

    public static Phrase EstablishedOn { get; } = new("established {0}", "{0} (kuruluş)", "{0} (qurulma)");

    public static Phrase EstablishmentUnknown { get; } =
        new("date of establishment not known", "kuruluş tarihi bilinmiyor", "qurulma tarixi məlum deyil");

    public static Phrase EndedOn { get; } = new("ended {0}", "{0} (sona erme)", "{0} (başa çatma)");

    public static Phrase Interrupted { get; } =
        new("relations interrupted", "ilişkiler kesintiye uğradı", "əlaqələr fasiləyə uğramışdır");

    public static Phrase Over { get; } = new("relations ended", "ilişkiler sona erdi", "əlaqələrə son qoyulmuşdur");
}
