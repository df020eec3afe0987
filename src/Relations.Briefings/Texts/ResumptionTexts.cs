using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>How interruptions of relations end: heads of mission return, severed relations are established anew, others go on.</summary>
static class ResumptionTexts
{
    public static Phrase Missing { get; } =
        new("End of interruptions of relations", "İlişkilerdeki kesintilerin sonu", "Əlaqələrdəki fasilələrin sonu");

    /// <summary>What ended an interruption of diplomatic relations, with its date.</summary>
    public static Phrase Resumed(InterruptionKind? kind) =>
        kind switch
        {
            InterruptionKind.Recalled => new(
                "heads of mission returned: {0}",
                "misyon şefleri görevlerine döndü: {0}",
                "missiya başçıları vəzifələrinə qayıtmışdır: {0}"
            ),
            InterruptionKind.Severed => new(
                "relations resumed: {0}",
                "ilişkiler yeniden kuruldu: {0}",
                "əlaqələr bərpa olunmuşdur: {0}"
            ),
            _ => new("relations resumed: {0}", "ilişkiler yeniden başladı: {0}", "əlaqələr bərpa olunmuşdur: {0}"),
        };

    /// <summary>The same of consular relations.</summary>
    public static Phrase ConsularResumed(InterruptionKind? kind) =>
        kind switch
        {
            InterruptionKind.Recalled => new(
                "heads of consular posts returned: {0}",
                "konsolosluk şefleri görevlerine döndü: {0}",
                "konsulluq başçıları vəzifələrinə qayıtmışdır: {0}"
            ),
            InterruptionKind.Severed => new(
                "consular relations resumed: {0}",
                "konsolosluk ilişkileri yeniden kuruldu: {0}",
                "konsulluq əlaqələri bərpa olunmuşdur: {0}"
            ),
            _ => new(
                "consular relations resumed: {0}",
                "konsolosluk ilişkileri yeniden başladı: {0}",
                "konsulluq əlaqələri bərpa olunmuşdur: {0}"
            ),
        };

    /// <summary>That no end of an interruption is on record.</summary>
    public static Phrase NotResumed(InterruptionKind? kind) =>
        kind == InterruptionKind.Recalled
            ? new("no return on record", "döndüklerine dair kayıt yok", "qayıtmaları qeydə alınmayıb")
            : new("no resumption on record", "yeniden başladığına dair kayıt yok", "bərpası qeydə alınmayıb");

    /// <summary>What ended an interruption, as the kind of a date.</summary>
    public static Phrase Kind(InterruptionKind? kind) =>
        kind switch
        {
            InterruptionKind.Recalled => new(
                "heads of mission returned",
                "misyon şeflerinin dönüşü",
                "missiya başçılarının qayıdışı"
            ),
            InterruptionKind.Severed => new("resumed", "yeniden kuruluş", "bərpa"),
            _ => new("resumed", "yeniden başlama", "bərpa"),
        };
}
