using Relations.Dossiers;

namespace Relations.Rules;

static partial class EnumWords
{
    static Dictionary<object, Phrase> Party =>
        new()
        {
            [PlaceKind.City] = new("city", "şehir", "şəhər"),
            [PlaceKind.Region] = new("region", "bölge", "region"),
            [PlaceKind.AutonomousRepublic] = new("autonomous republic", "özerk cumhuriyet", "muxtar respublika"),
            [PlaceKind.Exclave] = new("exclave", "eksklav", "eksklav"),
            [PlaceKind.Crossing] = new(
                "border crossing or strait",
                "sınır kapısı veya boğaz",
                "sərhəd keçidi və ya boğaz"
            ),
            [PlaceKind.Other] = new("other place", "diğer yer", "digər yer"),
            [OrganizationKind.Intergovernmental] = new(
                "intergovernmental organization",
                "hükûmetlerarası kuruluş",
                "hökumətlərarası təşkilat"
            ),
            [OrganizationKind.Alliance] = new("military alliance", "askerî ittifak", "hərbi ittifaq"),
            [OrganizationKind.Conference] = new("standing conference", "sürekli konferans", "daimi konfrans"),
            [OrganizationKind.Group] = new("group of states", "devletler grubu", "dövlətlər qrupu"),
            [OrganizationKind.NonGovernmental] = new(
                "non-governmental organization",
                "hükûmet dışı kuruluş",
                "qeyri-hökumət təşkilatı"
            ),
            [OrganizationKind.Other] = new("other body", "diğer kuruluş", "digər qurum"),
            [OfficeRank.HeadOfState] = new("head of state", "devlet başkanı", "dövlət başçısı"),
            [OfficeRank.HeadOfGovernment] = new("head of government", "hükûmet başkanı", "hökumət başçısı"),
            [OfficeRank.SpeakerOfParliament] = new("speaker of parliament", "parlamento başkanı", "parlament sədri"),
            [OfficeRank.ForeignMinister] = new(
                "minister of foreign affairs",
                "dışişleri bakanı",
                "xarici işlər naziri"
            ),
            [OfficeRank.Minister] = new("minister", "bakan", "nazir"),
            [OfficeRank.HeadOfOrganization] = new("head of an organization", "kuruluş başkanı", "təşkilat rəhbəri"),
            [OfficeRank.Official] = new("official", "yetkili", "vəzifəli şəxs"),
        };
}
