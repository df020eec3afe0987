using Relations.Dossiers;

namespace Relations.Rules;

static partial class EnumWords
{
    static Dictionary<object, Phrase> Post =>
        new()
        {
            [MissionKind.Embassy] = new("Embassy", "Büyükelçilik", "Səfirlik"),
            [MissionKind.HighCommission] = new("High Commission", "Yüksek Komiserlik", "Ali Komissarlıq"),
            [MissionKind.Nunciature] = new("Apostolic Nunciature", "Papalık Büyükelçiliği", "Apostol Nunsiaturası"),
            [MissionKind.Legation] = new("Legation", "Ortaelçilik", "Elçilik"),
            [MissionKind.PermanentMission] = new("Permanent Mission", "Daimî Temsilcilik", "Daimi Nümayəndəlik"),
            [MissionKind.LiaisonOffice] = new("Liaison Office", "İrtibat Bürosu", "Əlaqələndirmə Bürosu"),
            [MissionKind.InterestsSection] = new("Interests Section", "Çıkarları Koruma Bölümü", "Maraqlar Bölməsi"),
            [MissionKind.ConsulateGeneral] = new("Consulate General", "Başkonsolosluk", "Baş Konsulluq"),
            [MissionKind.Consulate] = new("Consulate", "Konsolosluk", "Konsulluq"),
            [MissionKind.ViceConsulate] = new("Vice-Consulate", "Muavin Konsolosluk", "Vitse-Konsulluq"),
            [MissionKind.ConsularAgency] = new("Consular Agency", "Konsolosluk Ajanlığı", "Konsul Agentliyi"),
            [MissionKind.HonoraryConsulate] = new("Honorary Consulate", "Fahri Konsolosluk", "Fəxri Konsulluq"),
            [HeadClass.Ambassador] = new("Ambassador", "Büyükelçi", "Səfir"),
            [HeadClass.Nuncio] = new("Apostolic Nuncio", "Papalık Büyükelçisi", "Apostol Nunsisi"),
            [HeadClass.Envoy] = new("Envoy", "Ortaelçi", "Elçi"),
            [HeadClass.MinisterResident] = new("Minister Resident", "Mukim Elçi", "Nazir-Rezident"),
            [HeadClass.ChargeDAffairesEnTitre] = new(
                "Chargé d’affaires en titre",
                "Daimî Maslahatgüzar",
                "Daimi İşlər Vəkili"
            ),
            [HeadClass.ChargeDAffairesAdInterim] = new(
                "Chargé d’affaires ad interim",
                "Geçici Maslahatgüzar",
                "Müvəqqəti İşlər Vəkili"
            ),
            [HeadClass.ChargeDAffaires] = new("Chargé d’affaires", "Maslahatgüzar", "İşlər Vəkili"),
            [HeadClass.ConsulGeneral] = new("Consul General", "Başkonsolos", "Baş Konsul"),
            [HeadClass.Consul] = new("Consul", "Konsolos", "Konsul"),
            [HeadClass.ViceConsul] = new("Vice-Consul", "Muavin Konsolos", "Vitse-Konsul"),
            [HeadClass.ConsularAgent] = new("Consular Agent", "Konsolosluk Ajanı", "Konsul Agenti"),
            [Addressee.HeadOfState] = new("head of state", "devlet başkanı", "dövlət başçısı"),
            [Addressee.ForeignMinister] = new("minister of foreign affairs", "dışişleri bakanı", "xarici işlər naziri"),
            [OfficerCategory.Career] = new("career officer", "meslekten konsolosluk memuru", "peşəkar vəzifəli şəxs"),
            [OfficerCategory.Honorary] = new("honorary officer", "fahri konsolosluk memuru", "fəxri vəzifəli şəxs"),
            [AppointmentStatus.Serving] = new("in service", "görevde", "vəzifədədir"),
            [AppointmentStatus.Served] = new("served", "görevi sona erdi", "xidməti başa çatıb"),
            [AppointmentStatus.NotCommissioned] = new(
                "nominated, not commissioned",
                "aday gösterildi, atanmadı",
                "namizəd göstərilib, təyin edilməyib"
            ),
            [AppointmentStatus.DidNotProceed] = new(
                "did not proceed to the post",
                "görev yerine gitmedi",
                "vəzifə yerinə getməyib"
            ),
            [AppointmentStatus.Declined] = new("declined", "görevi kabul etmedi", "təyinatdan imtina edib"),
        };
}
