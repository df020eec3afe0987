using Relations.Dossiers;

namespace Relations.Rules;

static partial class EnumWords
{
    static Dictionary<object, Phrase> Evidence =>
        new()
        {
            [SourceKind.Primary] = new("primary source", "birincil kaynak", "birinci dərəcəli mənbə"),
            [SourceKind.Secondary] = new("secondary source", "ikincil kaynak", "ikinci dərəcəli mənbə"),
            [SourceKind.Derived] = new(
                "derived source (translation or extract)",
                "türev kaynak (çeviri veya alıntı)",
                "törəmə mənbə (tərcümə və ya çıxarış)"
            ),
            [Reading.Stated] = new("stated", "kaynakta belirtiliyor", "mənbədə göstərilir"),
            [Reading.Inferred] = new("inferred", "çıkarım", "məntiqi nəticə"),
            [Reading.Corrected] = new("corrected", "düzeltme", "düzəliş"),
            [Rank.Preferred] = new("preferred", "tercih edilen", "üstün tutulan"),
            [Rank.Normal] = new("normal", "olağan", "adi"),
            [Rank.Deprecated] = new("set aside", "dikkate alınmayan", "nəzərə alınmayan"),
            [RuleSeverity.Off] = new("off", "kapalı", "söndürülüb"),
            [RuleSeverity.Info] = new("remark", "bilgi notu", "qeyd"),
            [RuleSeverity.Warning] = new("warning", "uyarı", "xəbərdarlıq"),
            [RuleSeverity.Error] = new("error", "hata", "səhv"),
            [Severity.Error] = new("errors", "hatalar", "səhvlər"),
            [Severity.Warning] = new("warnings", "uyarılar", "xəbərdarlıqlar"),
            [Severity.Info] = new("remarks", "bilgi notları", "qeydlər"),
        };
}
