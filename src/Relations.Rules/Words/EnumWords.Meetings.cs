using Relations.Dossiers;

namespace Relations.Rules;

static partial class EnumWords
{
    static Dictionary<object, Phrase> Meeting =>
        new()
        {
            [VisitKind.State] = new("state visit", "devlet ziyareti", "dövlət səfəri"),
            [VisitKind.Official] = new("official visit", "resmî ziyaret", "rəsmi səfər"),
            [VisitKind.Working] = new("working visit", "çalışma ziyareti", "işgüzar səfər"),
            [VisitKind.OfficialWorking] = new(
                "official working visit",
                "resmî çalışma ziyareti",
                "rəsmi işgüzar səfər"
            ),
            [VisitKind.Private] = new("private visit", "özel ziyaret", "şəxsi səfər"),
            [VisitKind.Transit] = new("transit stop", "transit geçiş", "tranzit dayanacağı"),
            [VisitKind.Multilateral] = new("multilateral meeting", "çok taraflı toplantı", "çoxtərəfli tədbir"),
            [EventKind.Summit] = new("summit", "zirve", "zirvə görüşü"),
            [EventKind.Conference] = new("conference", "konferans", "konfrans"),
            [EventKind.Congress] = new("congress", "kongre", "konqres"),
            [EventKind.Commemoration] = new("commemoration", "anma", "anım tədbiri"),
            [EventKind.Clash] = new("armed clash", "silahlı çatışma", "silahlı toqquşma"),
            [EventKind.Inauguration] = new("inauguration", "açılış", "açılış"),
            [EventKind.Signing] = new("signing", "imza töreni", "imzalanma mərasimi"),
            [EventKind.Other] = new("other event", "diğer etkinlik", "digər tədbir"),
            [Level.HeadsOfState] = new("heads of state", "devlet başkanları", "dövlət başçıları"),
            [Level.HeadsOfGovernment] = new("heads of government", "hükûmet başkanları", "hökumət başçıları"),
            [Level.SpeakersOfParliament] = new("speakers of parliament", "parlamento başkanları", "parlament sədrləri"),
            [Level.ForeignMinisters] = new("foreign ministers", "dışişleri bakanları", "xarici işlər nazirləri"),
            [Level.Ministers] = new("ministers", "bakanlar", "nazirlər"),
            [Level.SeniorOfficials] = new("senior officials", "üst düzey yetkililer", "yüksək vəzifəli şəxslər"),
            [StatementKind.Assessment] = new("assessment", "değerlendirme", "qiymətləndirmə"),
            [StatementKind.Practice] = new("practice", "teamül", "təcrübə"),
            [StatementKind.GeographicFact] = new("geography", "coğrafya", "coğrafiya"),
            [StatementKind.PolicyPosition] = new("policy position", "siyasi tutum", "siyasi mövqe"),
        };
}
