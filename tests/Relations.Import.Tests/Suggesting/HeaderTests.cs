namespace Relations.Import.Tests.Suggesting;

/// <summary>Headers are understood in four languages, with and without signs on letters, in capitals and in compounds.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("from", "From", "Country of origin", "VISITING COUNTRY", "Sender country", "LeaderCountryISO")]
    [InlineData(
        "from",
        "Geldiği Ülke",
        "ZİYARET EDEN ÜLKE",
        "Gonderen ulke",
        "Konuk ülke adı",
        "Gələn ölkə",
        "Pays d'origine"
    )]
    [InlineData(
        "to",
        "Host",
        "host_country",
        "CountryVisited",
        "Destination country",
        "Receiving state",
        "Ev sahibi ülke"
    )]
    [InlineData(
        "to",
        "EV SAHIBI",
        "Ziyaret Edilen Ülke",
        "Qəbul edən dövlət",
        "Qebul eden dovlet",
        "Pays hôte",
        "PAYS D’ACCUEIL"
    )]
    [InlineData(
        "state",
        "Country",
        "ÜLKE",
        "ülke",
        "Ulke",
        "Ülkeler",
        "Ülkesi",
        "Devlet",
        "Ölkə",
        "OLKE",
        "Dövlət",
        "Pays",
        "État",
        "Country name"
    )]
    [InlineData(
        "kind",
        "Kind",
        "type",
        "Visit type",
        "TÜR",
        "Tür",
        "Tur",
        "Türü",
        "Ziyaret türü",
        "Növ",
        "NÖVÜ",
        "Səfərin növü",
        "Type de visite",
        "Catégorie"
    )]
    [InlineData(
        "visitors",
        "Visitor",
        "Visitor name",
        "GUESTS",
        "Ziyaretçi",
        "ZIYARETCI ADI",
        "Konuğun adı",
        "Qonaq",
        "Visiteur",
        "Nom du visiteur"
    )]
    [InlineData(
        "person",
        "Ambassador",
        "Ambassador's name",
        "Büyükelçi",
        "BUYUKELCI ADI",
        "Büyükelçinin adı",
        "Səfir",
        "Səfirin adı",
        "Nom de l’ambassadeur"
    )]
    [InlineData(
        "start",
        "Start date",
        "startdate",
        "DATE OF ARRIVAL",
        "Geliş tarihi",
        "BAŞLANGIÇ",
        "Gəliş tarixi",
        "Date d'arrivée",
        "Date de début"
    )]
    [InlineData(
        "end",
        "End date",
        "enddate",
        "Departure",
        "Gidiş Tarihi",
        "BİTİŞ TARİHİ",
        "Gediş tarixi",
        "Date de départ",
        "Fin"
    )]
    [InlineData(
        "born",
        "Birth date",
        "birthdate",
        "DOB",
        "Doğum Tarihi",
        "DOĞUM YILI",
        "Doğum tarixi",
        "Date de naissance"
    )]
    [InlineData("appointed", "Date of appointment", "Atanma tarihi", "Təyin tarixi", "Date de nomination")]
    [InlineData(
        "credentials",
        "Credentials presented",
        "Güven mektubu tarihi",
        "Etimadnamənin təqdimi",
        "Lettres de créance"
    )]
    [InlineData("signed", "Date signed", "İMZA TARİHİ", "İmzalanma tarixi", "Date de signature")]
    [InlineData(
        "inForce",
        "Entry into force",
        "Yürürlüğe giriş tarihi",
        "Qüvvəyə minmə tarixi",
        "Date d’entrée en vigueur"
    )]
    [InlineData("purpose", "Purpose of visit", "AMAÇ", "Ziyaretin amacı", "Məqsəd", "Objet de la visite")]
    [InlineData("id", "No", "NO", "Sıra no", "Visit ID", "№", "N°", "Kayıt Numarası", "Nömrə", "Numéro")]
    [InlineData("seat", "City", "ŞEHİR", "Şehri", "Şəhər", "Ville", "Siège")]
    [InlineData("note", "Notes", "AÇIKLAMALAR", "Notlar", "Qeydlər", "Remarques")]
    public void A_header_means_a_field(string field, params string[] headers) =>
        Assert.DoesNotContain(
            headers,
            header => HeaderIndex.Instance.Weigh(ColumnProfile.HeaderOf(header), field) == 0
        );

    [Theory]
    [InlineData("to", "host", "country")]
    [InlineData("from", "gonderen-ulke", "ulke")]
    [InlineData("end", "return", "departure")]
    public void A_word_that_other_fields_share_weighs_less(string field, string own, string shared) =>
        Assert.True(HeaderIndex.Instance.Weigh(own, field) > HeaderIndex.Instance.Weigh(shared, field));

    [Theory]
    [InlineData("born", "date")]
    [InlineData("to", "from")]
    [InlineData("signed", "entry-into-force")]
    [InlineData("kind", "weather")]
    public void A_header_does_not_mean_any_field(string field, string header) =>
        Assert.Equal(0, HeaderIndex.Instance.Weigh(header, field));

    [Theory]
    [InlineData("en", "visitor", "country", "from")]
    [InlineData("tr", "ziyaretci", "ulke", "gelis-tarihi")]
    [InlineData("az", "qonaq", "olke", "tarix")]
    [InlineData("fr", "visiteur", "pays", "date-d-arrivee")]
    public void Headers_show_their_language(string language, params string[] headers) =>
        Assert.Equal(language, HeaderIndex.Instance.LanguageOf(headers).Code());
}
