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
}
