using System.Text;

namespace Relations.Import.Tests.Suggesting;

public sealed class SuggestionTests
{
    static (string Text, string[] Doubts) Suggest(string name, string text) =>
        Suggest(name, Encoding.UTF8.GetBytes(text));

    static (string Text, string[] Doubts) Suggest(string name, byte[] bytes)
    {
        var file = new ForeignFile(name, () => new(new MemoryStream(bytes)));
        var suggestion = MappingSuggestion.Of([file], default);
        return (suggestion.Text, [.. suggestion.Doubts.Select(doubt => doubt.Doubt.ToString())]);
    }

    [Fact]
    public void Two_days_in_one_column_are_drafted_as_an_interval_and_a_list_as_rows()
    {
        var (text, _) = Suggest(
            "visits.json",
            """
            [
              { "visitor": "A B", "to": "France", "dates": "2016-12-18, 2016-12-19", "city": ["Paris", "Lyon"], "type": "x" },
              { "visitor": "C D", "to": "Peru", "dates": "2015-01-03,", "city": ["Lima"], "type": "y" },
              { "visitor": "E F", "to": "Italy", "dates": "2014-05-06,2014-05-09", "city": ["Rome"], "type": "z" }
            ]
            """
        );
        Assert.Contains(
            """
                      dates: { interval: { start: { from: "/dates", match: "^(?<value>.*?)\\s*(?:,|$)", date: edtf }, end: { from: "/dates", match: ",\\s*(?<value>\\S.*)$", date: edtf }, missing: single } }
            """,
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("places: { from: \"/city\", slug: true }", text, StringComparison.Ordinal);
        Assert.EndsWith(
            """
                rows:
                  - each: "/city"
                    make:
                      collection: places
                      id: "{.}"
                      fields:
                        names: { from: ".", language: en }

            """,
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("kind:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_first_days_of_january_are_told_since_they_may_stand_for_years()
    {
        var rows = Enumerable
            .Range(1950, 30)
            .Select(year => FormattableString.Invariant($"Turkey,France,embassy,Paris,{year}-01-01\n"));
        var (text, doubts) = Suggest("missions.csv", "sending,receiving,kind,seat,opened\n" + string.Concat(rows));
        Assert.Contains("id: \"{receiving}-{seat}\"", text, StringComparison.Ordinal);
        Assert.Contains("state: { from: receiving, state: name }", text, StringComparison.Ordinal);
        Assert.Contains(
            "opened: many dates are 1 January, which may stand for the year; then read the year alone",
            doubts
        );
    }

    [Fact]
    public void Visits_are_drafted_with_the_order_of_day_and_month_by_evidence()
    {
        var (text, doubts) = Suggest(
            "visits.csv",
            "Visitor;From;To;Start date;End date;Visit type;Weather\n"
                + "Süleyman Demirel;Turkey;Azerbaijan;12.03.1992;14.03.1992;official;fine\n"
                + "Heydar Aliyev;Azerbaijan;Turkey;07.02.1994;11.02.1994;Official visit;cold\n"
                + "François Mitterrand;France;Turkey;01.04.1992;02.04.1992;state;mild\n"
                + "Helmut Kohl;Germany;Turkey;05.05.1993;06.05.1993;state;\n"
        );
        Assert.Equal(
            """
            # Drafted by relations map suggest. Read it through before it is used.
            mapping: 1
            dossier:
              title: { en: visits }
              languages: [en]
            inputs:
              - files: visits.csv
                format: csv
                delimiter: ";"
                make:
                  - name: visitors
                    collection: people
                    id: "{Visitor}"
                    fields:
                      names: { from: Visitor, language: en }
                  - collection: visits
                    id: "visit-{Visitor}-{From}-{To}"
                    sameId: number
                    cite: row
                    fields:
                      visitors:
                        - fields:
                            person: { record: visitors }
                      from: { from: From, state: name }
                      to: { from: To, state: name }
                      dates:
                        interval:
                          start: { from: "Start date", date: d.M.yyyy }
                          end: { from: "End date", date: d.M.yyyy }
                      kind: { from: "Visit type", map: { values: { official: official, "Official visit": official, state: state }, fold: case } }

            """,
            text
        );
        Assert.Equal(
            [
                "the rows are taken for visits",
                "Start date: dates are read as d.M.yyyy; 14.03.1992 decides the order of day and month",
                "End date: dates are read as d.M.yyyy; 14.03.1992 decides the order of day and month",
                "no column holds ids; they are made of Visitor, From and To, with a number where two are the same",
                "texts are taken to be in en",
                "Weather is not read; name a field for it, or list it under ignore",
            ],
            doubts
        );
    }

    [Theory]
    [InlineData("03/14/1992,04/15/1993", "M/d/yyyy")]
    [InlineData("1992-03-14,1993-04", "edtf")]
    [InlineData("14 March 1992,1 Nisan 1993", "d MMMM yyyy")]
    [InlineData("19920314,19930415", "yyyyMMdd")]
    [InlineData("1992-03-14T00:00:00Z,1993-04-15T00:00:00Z", "yyyy-MM-dd*")]
    [InlineData("14-3-1992,15-4-1993", "d-M-yyyy")]
    public void Patterns_of_dates_are_seen(string values, string pattern)
    {
        var column = new ColumnProfile("date");
        foreach (var value in values.Split(','))
        {
            column.Add(new(value, ForeignKind.Text, "date", default));
        }

        Assert.Equal(pattern, DateGuess.Of(column)?.Pattern);
    }

    [Theory]
    [InlineData("12,15,1700", null)]
    [InlineData("Baku,Ankara", null)]
    [InlineData("4321,9876", null)]
    public void What_is_no_date_is_none(string values, string? pattern)
    {
        var column = new ColumnProfile("n");
        foreach (var value in values.Split(','))
        {
            column.Add(new(value, ForeignKind.Text, "n", default));
        }

        Assert.Equal(pattern, DateGuess.Of(column)?.Pattern);
    }

    [Theory]
    [InlineData("TUR,AZE,GEO", "iso3", null)]
    [InlineData("TR,AZ,GE", "iso2", null)]
    [InlineData("NA,NA,NA", null, null)]
    [InlineData("2,20,31", null, null)]
    [InlineData("Türkiye,Azerbaycan,Fransa", "name", null)]
    [InlineData("Turkey; Azerbaijan,France; Germany,Iran", "name", ";")]
    public void States_are_seen(string values, string? by, string? separator)
    {
        var column = new ColumnProfile("s");
        foreach (var value in values.Split(','))
        {
            column.Add(new(value, ForeignKind.Text, "s", default));
        }

        var guess = StateGuess.Of(column);
        Assert.Equal((by, separator), (guess?.By, guess?.Separator));
    }

    [Fact]
    public void Turkish_headers_are_understood()
    {
        var (text, _) = Suggest(
            "büyükelçiler.csv",
            "Adı Soyadı,Gönderen ülke,Kabul eden,Atanma tarihi,Bitiş\nAhmet Yılmaz,Türkiye,Azerbaycan,1992-01-02,1995-03-04\nMehmet Öz,Türkiye,Gürcistan,1993-02-03,1996-01-01\n"
        );
        Assert.Contains("collection: appointments", text, StringComparison.Ordinal);
        Assert.Contains("collection: missions", text, StringComparison.Ordinal);
        Assert.Contains("""appointed: { from: "Atanma tarihi", date: edtf }""", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_JSON_and_XML_are_found()
    {
        var (json, _) = Suggest(
            "query.json",
            """{"head":{"vars":["a"]},"results":{"bindings":[{"visitor":{"value":"Ali Ak"},"to":{"value":"TUR"}},{"visitor":{"value":"Veli Boz"},"to":{"value":"AZE"}}]}}"""
        );
        Assert.Contains("records: \"/results/bindings\"", json, StringComparison.Ordinal);
        Assert.Contains("""to: { from: "/to/value", state: iso3 }""", json, StringComparison.Ordinal);
        var (xml, _) = Suggest(
            "visits.xml",
            "<data><list><visit><visitor>Ali Ak</visitor><to>TUR</to></visit><visit><visitor>Veli Boz</visitor><to>AZE</to></visit></list></data>"
        );
        Assert.Contains("records: \"/data/list/visit\"", xml, StringComparison.Ordinal);
        var (named, _) = Suggest(
            "visits.xml",
            "<data xmlns='urn:d'><visit><visitor>Ali Ak</visitor><to>TUR</to></visit><visit><visitor>Veli Boz</visitor><to>AZE</to></visit></data>"
        );
        Assert.Contains(
            "records: \"/x:data/x:visit\"\n    namespaces: { x: \"urn:d\" }",
            named,
            StringComparison.Ordinal
        );
        Assert.Contains("to: { from: \"x:to\", state: iso3 }", named, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_that_names_the_state_once_more_is_no_other_side()
    {
        var (text, doubts) = Suggest(
            "visits.xml",
            "<r><v><visitor>A B</visitor><from id='turkey'>Turkey</from></v><v><visitor>C D</visitor><from id='iran'>Iran</from></v></r>"
        );
        Assert.Contains("from: { from: from, state: name }", text, StringComparison.Ordinal);
        Assert.DoesNotContain("to: {", text, StringComparison.Ordinal);
        Assert.Contains("visits needs the field to, for which no column is found", doubts);
    }

    [Fact]
    public void From_and_to_are_days_where_they_hold_days()
    {
        var (text, _) = Suggest(
            "trips.csv",
            "LeaderFullName,CountryVisited,From,To\nA B,TUR,16/08/2015,17/08/2015\nC D,AZE,01/02/2016,03/02/2016\n"
        );
        Assert.Contains("start: { from: From, date: d/M/yyyy }", text, StringComparison.Ordinal);
        Assert.Contains("end: { from: To, date: d/M/yyyy }", text, StringComparison.Ordinal);
        Assert.Contains("to: { from: CountryVisited, state: iso3 }", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_name_states_by_chance_are_not_drawn_in()
    {
        var (text, _) = Suggest(
            "leaders.csv",
            "leader,ccode,BornDate,DeathDate,entry,missing\nA B,640,1940-01-02,2000-01-01,Regular,NA\nC D,630,1941-02-03,NA,Regular,NA\n"
        );
        Assert.Contains("collection: people", text, StringComparison.Ordinal);
        Assert.Contains("born: { from: BornDate, date: edtf }", text, StringComparison.Ordinal);
        Assert.DoesNotContain("state:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_beside_the_name_of_the_same_state_is_no_other_side()
    {
        var (text, _) = Suggest(
            "visits.csv",
            "visitor,state,ccode,date\nA B,Turkey,640,1992\nC D,Iran,630,1993\nE F,France,220,1994\n"
        );
        Assert.Contains("collection: visits", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ccode, state", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_sheet_is_drafted_on_its_own()
    {
        var visits =
            Packages.Row(1, 'A', "Visitor", "To")
            + Packages.Row(2, 'A', "A B", "TUR")
            + Packages.Row(3, 'A', "C D", "AZE");
        var people =
            Packages.Row(1, 'A', "Name", "Born")
            + Packages.Row(2, 'A', "A B", "1940")
            + Packages.Row(3, 'A', "C D", "1950");
        var (text, _) = Suggest("book.xlsx", Packages.Excel(false, ("Visits", visits), ("People", people)));
        Assert.Contains("sheet: Visits\n", text, StringComparison.Ordinal);
        Assert.Contains("to: { from: To, state: iso3 }", text, StringComparison.Ordinal);
        Assert.Contains("sheet: People\n", text, StringComparison.Ordinal);
        Assert.Contains("born: { from: Born, date: edtf }", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_value_decides_the_order_it_is_asked() =>
        Assert.Contains(
            "date: no value decides whether the day or the month comes first; the day is read first, as in 01/02/1992",
            Suggest("visits.csv", "visitor,to,date\nA B,TUR,01/02/1992\nC D,AZE,03/04/1993\n").Doubts
        );

    [Fact]
    public void What_fits_nothing_is_said() =>
        Assert.Equal(
            ["the columns fit no collection; name it, and its fields"],
            Suggest("a.csv", "x,y\n1.5,2.5\n3.5,4.5\n").Doubts
        );

    static (string Text, string[] Doubts) SuggestAll(params (string Name, string Text)[] files)
    {
        var suggestion = MappingSuggestion.Of(
            [
                .. files.Select(file => new ForeignFile(
                    file.Name,
                    () => new(new MemoryStream(Encoding.UTF8.GetBytes(file.Text)))
                )),
            ],
            default
        );
        return (suggestion.Text, [.. suggestion.Doubts.Select(doubt => $"{doubt.File}: {doubt.Doubt}")]);
    }

    [Fact]
    public void Files_of_one_form_in_one_folder_are_one_input()
    {
        static string Of(string name, string day) =>
            $$"""{ "name": "{{name}}", "visits": [{ "from": "{{day}}", "city": ["X"] }, { "from": "16/08/2015", "city": ["Y"] }] }""";
        var (text, _) = SuggestAll(
            ("tours/AE.json", Of("United Arab Emirates", "13/08/2015")),
            ("tours/NP.json", Of("Nepal", "03/08/2014")),
            ("tours/list.json", """[{ "president": "A", "country": "Turkey" }]""")
        );
        Assert.Contains("- files: [tours/AE.json, tours/NP.json]", text, StringComparison.Ordinal);
        Assert.Contains("- files: tours/list.json", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("- files:").Length - 1);
    }

    [Fact]
    public void A_folder_of_files_is_named_by_a_pattern()
    {
        var (text, _) = SuggestAll(
            ("data/a.csv", "by,of,date\nTurkey,Georgia,1992-01-02\n"),
            ("data/b.csv", "by,of,date\nFrance,Georgia,1992-01-03\n")
        );
        Assert.Contains("title: { en: data }", text, StringComparison.Ordinal);
        Assert.Contains("- files: \"data/*.csv\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_delimiter_at_the_end_of_the_headers_alone_is_no_column()
    {
        var (text, doubts) = Suggest(
            "embassies.csv",
            "operator;country;city;type;\nTurkey;Georgia;Tbilisi;embassy\nTurkey;France;Paris;embassy\n"
        );
        Assert.DoesNotContain("headers: 0", text, StringComparison.Ordinal);
        Assert.Contains("sending: { from: operator, state: name }", text, StringComparison.Ordinal);
        Assert.DoesNotContain(doubts, doubt => doubt.Contains("a row of", StringComparison.Ordinal));
    }

    [Fact]
    public void What_programs_write_for_nothing_is_named_as_empty()
    {
        var (text, _) = Suggest(
            "leaders.csv",
            "leader,startdate,enddate,died\nA. Example,1990-01-02,1994-02-01,NA\nB. Sample,1994-02-01,NA,NA\n"
        );
        Assert.Contains("empty: [NA]", text, StringComparison.Ordinal);
        Assert.Contains("collection: tenures", text, StringComparison.Ordinal);
        Assert.Contains("start: { from: startdate, date: edtf }", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_countries_that_may_be_either_side_is_asked_about()
    {
        var (_, doubts) = Suggest(
            "visits.csv",
            "visitor,country,date\nA. Example,Turkey,1993-01-02\nB. Sample,France,1994-02-03\n"
        );
        Assert.Contains(
            "country is taken for to; if it is from, change the field, and write the other state as a constant",
            doubts
        );
    }

    [Theory]
    [InlineData(
        "ziyaretler.csv",
        "visits",
        "Sıra No;Ziyaretçi;Ülke;Ev Sahibi Ülke;Geliş Tarihi;Gidiş Tarihi;Tür;Açıklama\n1;Ahmet Örnek;Türkiye;Azerbaycan;05.02.1992;07.02.1992;Resmi ziyaret;Görüşmeler\n2;Ana Numuşi;Gürcistan;Azerbaycan;12.03.1993;13.03.1993;Çalışma ziyareti;Zirve\n3;Leyla Sample;TÜRKİYE;Azerbaycan;14.04.1994;15.04.1994;Resmi ziyaret;Açılış\n"
    )]
    [InlineData(
        "büyükelçiler.csv",
        "appointments",
        "Büyükelçi;Gönderen Ülke;Kabul Eden Ülke;Atanma Tarihi;Güven Mektubu;Görev Sonu\nA. Örnek;Türkiye;Azerbaycan;01.03.1992;15.04.1992;30.06.1995\nB. Örnek;Türkiye;Gürcistan;02.05.1993;16.07.1993;30.06.1997\nC. Örnek;Azerbaycan;Türkiye;05.06.1994;01.08.1994;\n"
    )]
    [InlineData(
        "sefirlikler.csv",
        "missions",
        "Göndərən dövlət,Qəbul edən dövlət,Növ,Şəhər,Açılma tarixi,Bağlanma tarixi\nAzərbaycan,Türkiyə,səfirlik,Ankara,12.02.1992,\nTürkiyə,Azərbaycan,səfirlik,Bakı,14.01.1992,\nAzərbaycan,Gürcüstan,konsulluq,Batumi,14.01.2001,03.05.2010\n"
    )]
    [InlineData(
        "visites.csv",
        "visits",
        "N°;Visiteur;Pays d'origine;Pays hôte;Date d'arrivée;Date de départ;Type de visite;Objet\n1;F. Exemple;France;Turquie;05/02/1992;07/02/1992;visite officielle;Entretiens\n2;H. Exemple;Allemagne;Turquie;13/03/1993;14/03/1993;visite d’État;Sommet\n3;J. Exemple;Italie;Turquie;01/04/1994;03/04/1994;visite de travail;Signature\n"
    )]
    [InlineData(
        "accords.csv",
        "agreements",
        "Intitulé,Parties,Date de signature,Lieu,Entrée en vigueur,Type\nAccord commercial,France; Turquie,12/03/1946,Paris,01/01/1947,accord\nTraité d’amitié,France; Italie,25/05/1950,Rome,,traité\nConvention culturelle,Allemagne; Turquie,28/09/1957,Ankara,01/10/1958,convention\n"
    )]
    [InlineData(
        "recognition.csv",
        "recognitions",
        "Recognizing state,Recognized state,Date of recognition,Form,Notes\nTurkey,Azerbaijan,9 November 1991,de jure,first\nRomania,Azerbaijan,11 December 1991,de jure,\nPakistan,Azerbaijan,12 December 1991,de jure,\n"
    )]
    [InlineData(
        "relations.csv",
        "diplomaticRelations",
        "Country,Partner country,Relations established,Remarks\nAzerbaijan,Turkey,14 January 1992,first\nAzerbaijan,Iran,12 March 1992,\nAzerbaijan,France,21 February 1992,\n"
    )]
    [InlineData(
        "ambassadors.csv",
        "appointments",
        "Ambassador Name,From Country,To Country,Appointment Date,Credentials Presented,End of Mission,Rank\nJohn Example,USA,TUR,03/14/1990,04/02/1990,05/01/1993,ambassador\nJane Sample,USA,AZE,05/20/1992,06/30/1992,07/15/1995,ambassador\nJim Test,FRA,TUR,01/31/1991,,,envoy\n"
    )]
    [InlineData(
        "leaders.csv",
        "tenures",
        "leader,country,office,startdate,enddate,birth_year\nA. One,TUR,Prime Minister,1990-01-01,1991-06-23,1930\nB. Two,AZE,President,1992-06-16,1993-06-24,1938\nC. Three,GEO,President,1991-05-26,1992-01-06,1939\n"
    )]
    [InlineData(
        "people.csv",
        "people",
        "Adı Soyadı,Doğum Tarihi,Ölüm Tarihi,Doğum Yeri\nAhmet Örnek,01.02.1930,03.04.1999,Ankara\nAyşe Deneme,15.06.1942,,Bursa\nAli Misal,28.12.1925,14.02.2001,Bakü\n"
    )]
    [InlineData(
        "seferler.csv",
        "visits",
        "№,Qonaq,Ölkə,Tarix,Səfərin növü,Məqsəd\n1,Süleyman Nümunə,Türkiyə,01.05.1992,rəsmi səfər,görüş\n2,Ana Nümunə,Gürcüstan,13.02.1993,işgüzar səfər,sammit\n3,Jan Nümunə,Fransa,25.03.1994,rəsmi səfər,imza\n"
    )]
    [InlineData(
        "antlasmalar.csv",
        "agreements",
        "ANTLAŞMA ADI;TARAFLAR;İMZA TARİHİ;YÜRÜRLÜĞE GİRİŞ TARİHİ;İMZA YERİ\nTicaret Anlaşması;Türkiye, Azerbaycan;03.02.1992;01.01.1993;Ankara\nDostluk Antlaşması;Türkiye, Gürcistan;30.07.1992;;Tiflis\nHava Protokolü;Azerbaycan, Gürcistan;14.02.1993;;Bakü\n"
    )]
    [InlineData(
        "tutorial.csv",
        "visits",
        "no;visitor;country;host;arrival;departure;kind;typed by\n1;Prime Minister Ahmet Örnek;Turkey;Azerbaijan;05.02.1992;07.02.1992;official visit;jd\n2;President Ana Nimuşi;Georgia;Azerbaijan;12.03.1993;;Working Visit;jd\n3;President Leyla Nümunə;Azerbaijan;Turkey;14.04.1994;15.04.1994;Working Visit;jd\n"
    )]
    public void A_draft_is_imported_as_it_is(string name, string collection, string text)
    {
        var (mapping, _) = Suggest(name, text);
        var dossier = Imported.By(mapping, (name, text));
        Assert.DoesNotContain(dossier.Problems, problem => problem is { IsRemark: false, IsWarning: false });
        Assert.Equal(3, dossier.Records.Count(record => record.TypeShape.Collection == collection));
        Assert.DoesNotContain("# ", mapping.Split('\n', 2)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_beside_a_host_is_where_visitors_come_from()
    {
        var (text, _) = Suggest("visits.csv", "visitor;country;host\nA B;Turkey;Azerbaijan\nC D;Georgia;Azerbaijan\n");
        Assert.Contains("from: { from: country, state: name }", text, StringComparison.Ordinal);
        Assert.Contains("to: { from: host, state: name }", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_above_the_headers_of_a_sheet_and_totals_below_make_no_records()
    {
        var rows =
            Packages.Row(1, 'A', "ZİYARETLER 1990–1995")
            + Packages.Row(2, 'A', "Hazırlayan: Arşiv")
            + Packages.Row(4, 'A', "Sıra No", "Ziyaretçi", "Ülke", "Ev sahibi ülke", "Tarih")
            + Packages.Row(5, 'A', "1", "A B", "Türkiye", "Azerbaycan", "15.02.1992")
            + Packages.Row(6, 'A', "2", "C D", "Gürcistan", "Türkiye", "16.03.1993")
            + Packages.Row(7, 'A', "Toplam", "", "", "", "");
        var (text, _) = Suggest("book.xlsx", Packages.Excel(false, ("Sayfa", rows)));
        Assert.Contains("headers: 4\n", text, StringComparison.Ordinal);
        Assert.Contains("from: { from: \"Ülke\", state: name }", text, StringComparison.Ordinal);
        Assert.Contains("when: \"Ziyaretçi\"\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_without_a_row_is_named() =>
        Assert.Equal(
            ["no record is found; state in the mapping what the records are"],
            Suggest("book.xlsx", Packages.Excel(false, ("Empty", Packages.Row(1, 'A', "")))).Doubts
        );
}
