using Relations.Dossiers;

namespace Relations.Import.Tests;

/// <summary>What rows become, and what is said of what they do not become.</summary>
public sealed class EngineTests
{
    const string Visits = """
        mapping: 1
        inputs:
          files: "*.csv"
          make:
            collection: visits
            id: "visit-{no}"
            cite: row
            fields:
              visitors: [{ fields: { person: { constant: somebody } } }]
              from: { from: country, state: name }
              to: { constant: USA }
              dates: { from: day, date: dd.MM.yyyy }
        """;

    [Theory]
    [InlineData("no,country,day,1990\n1,Turkey,05.01.1990,x\n")]
    [InlineData("Visits,of 1990\nno,country,day,1990\n1,Turkey,05.01.1990,x\n")]
    [InlineData("NO,Country,day,1990\n1,Turkey,05.01.1990,x\n")]
    public void Headers_are_known_by_the_columns_that_the_mapping_asks_for(string text)
    {
        var dossier = Imported.By(Visits, ("v.csv", text));
        Assert.Single(dossier.Of(Visit.Shape));
        Assert.Equal(
            "1990 stands in the file with 1 value and is not read by the mapping",
            Assert.Single(dossier.Problems, problem => !problem.IsRemark).Message
        );
    }

    [Theory]
    [InlineData("a/v.csv", "b/v.csv", "a-v", "b-v", "a/v.csv")]
    [InlineData("v.csv", "v.tsv", "v-csv", "v-tsv", "v.csv")]
    [InlineData("v.csv", "a/v.csv", "v", "a-v", "v.csv")]
    [InlineData("a/b/v.csv", "c/b/v.csv", "a-b-v", "c-b-v", "a/b/v.csv")]
    [InlineData("a/v!.csv", "a/v.csv", "a-v-csv-1", "a-v-csv-2", "a/v!.csv")]
    public void Files_of_one_name_become_sources_of_their_own(
        string one,
        string other,
        string id,
        string next,
        string title
    )
    {
        static string Rows(string path, string no) =>
            $"no,country,day\n{no},Turkey,05.01.1990\n".Replace(
                ',',
                path.EndsWith(".tsv", StringComparison.Ordinal) ? '\t' : ','
            );
        var mapping = Visits.Replace("files: \"*.csv\"", "files: [\"*.csv\", \"*.tsv\"]", StringComparison.Ordinal);
        var dossier = Imported.By(mapping, (one, Rows(one, "1")), (other, Rows(other, "2")));
        Assert.Equal([id, next], dossier.Of(Source.Shape).Select(source => source.Id));
        Assert.Equal(title, dossier.Of(Source.Shape)[0].Title?.ToString());
        Assert.Equal([id, next], dossier.Of(Visit.Shape).Select(visit => visit.Citations.Single().Source.Id));
    }

    [Fact]
    public void A_row_becomes_a_record_that_cites_it()
    {
        var dossier = Imported.By(Visits, ("a/visits.csv", "no,country,day\n1,Turkey,05.01.1990\n"));
        Assert.Empty(Imported.Found(dossier));
        var visit = Assert.Single(dossier.Of(Visit.Shape));
        Assert.Equal("TUR", visit.From.Id);
        Assert.Equal("1990-01-05", visit.Dates?.Text);
        var citation = Assert.Single(visit.Citations);
        Assert.Equal("1,Turkey,05.01.1990", citation.Quote);
        var source = dossier.Find(citation.Source)!;
        Assert.Equal("visits.csv\n\n1,Turkey,05.01.1990\n", dossier.StoredTexts.Of(source)?.Text);
    }

    [Fact]
    public void A_finding_stands_where_the_value_stands()
    {
        var dossier = Imported.By(Visits, ("visits.csv", "no,country,day\n1,Atlantis,1990\n2,Atlantis,06.01.1990\n"));
        Assert.Equal(
            [
                "visits.csv:2:3: Atlantis names no state of the register (2 times) (give Atlantis a code by a map with unmapped: keep, "
                    + "and read the states by any)",
                "visits.csv:2:12: 1990 is not a date of the form dd.MM.yyyy",
            ],
            Imported.Found(dossier)
        );
    }

    [Fact]
    public void Places_of_records_are_those_of_their_values()
    {
        var dossier = Imported.By(Visits, ("visits.csv", "no,country,day\n7,Turkey,05.01.1990\n"));
        var visit = dossier.Of(Visit.Shape)[0];
        var places = new RecordLocator(dossier).Find([new(visit, "dates"), new(visit, ""), new(visit, "kind")]);
        Assert.Equal("visits.csv 2:10", At(places[new(visit, "dates")]));
        Assert.Equal("visits.csv 2:1", At(places[new(visit, "")]));
        Assert.Equal("visits.csv 2:1", At(places[new(visit, "kind")]));
    }

    static string At(SourceLocation place) => $"{place.File} {place.At}";

    [Fact]
    public void What_nothing_reads_is_named_and_counted()
    {
        var dossier = Imported.By(
            Visits,
            ("visits.csv", "no,country,day,host\n1,Turkey,05.01.1990,A\n2,Turkey,06.01.1990,B\n")
        );
        Assert.Equal(
            [
                "visits.csv:2:21: host stands in the file with 2 values and is not read by the mapping "
                    + "(map it to a field, or list it under ignore)",
            ],
            Imported.Found(dossier)
        );
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_with_the_nearest_one()
    {
        var dossier = Imported.By(Visits, ("visits.csv", "no,contry,day\n1,Turkey,05.01.1990\n"));
        Assert.Contains(
            "mapping.yaml:10:21: visits.csv has no column country (did you mean contry?)",
            Imported.Found(dossier)
        );
    }

    [Fact]
    public void A_file_that_no_input_takes_is_named()
    {
        var dossier = Imported.By(
            Visits,
            ("visits.csv", "no,country,day\n1,Turkey,05.01.1990\n"),
            ("notes.xml", "<notes/>")
        );
        Assert.Equal(["notes.xml:1:1: the mapping does not read this file"], Imported.Found(dossier));
    }

    [Fact]
    public void Two_values_that_meet_in_one_field_are_reported_with_both_places()
    {
        const string People = """
            mapping: 1
            inputs:
              make:
                collection: people
                id: "{name}"
                fields: { names: name, born: born }
            """;
        var dossier = Imported.By(
            People,
            ("people.csv", "name,born\nAyşe Örnek,1901\nAyse Ornek,1902\nAyşe Örnek,1902\n")
        );
        Assert.Equal("1901", Assert.Single(dossier.Of(Person.Shape)).Born?.Text);
        Assert.Equal(
            [
                "people.csv:3:1: names of ayse-ornek is Ayse Ornek here and Ayşe Örnek at people.csv:2:1 (the first is kept)",
                "people.csv:3:12: born of ayse-ornek is 1902 here and 1901 at people.csv:2:12 (the first is kept)",
            ],
            Imported.Found(dossier)
        );
    }

    [Fact]
    public void A_regular_expression_that_takes_too_long_is_a_finding()
    {
        const string Slow = """
            mapping: 1
            inputs:
              make:
                collection: people
                id: "{name}"
                fields:
                  names: name
                  note: { from: text, match: "^(?=a)(a+)+$" }
            """;
        var dossier = Imported.By(Slow, ("people.csv", $"name,text\nx,{new string('a', 60)}!\n"));
        Assert.StartsWith(
            "people.csv:2:3: the regular expression ^(?=a)(a+)+$ takes too long for this text",
            Assert.Single(Imported.Found(dossier)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("posts.json", "key", "[{\"key\": \"12\"}, {\"key\"")]
    [InlineData("posts.xml", "\"@key\"", "<posts><post key='12'></posts>")]
    [InlineData("posts.sqlite", "key", "SQLite format 3\0damaged")]
    public void A_damaged_file_to_look_things_up_in_is_a_finding(string file, string key, string text)
    {
        var mapping = $$"""
            mapping: 1
            lookups:
              posts: { files: {{file}}, key: {{key}}, columns: { place: place } }
            inputs:
              files: people.csv
              make:
                collection: people
                id: "{name}"
                fields:
                  names: name
                  note: { from: post, lookup: posts }
            """;
        var dossier = Imported.By(mapping, ("people.csv", "name,post\nx,12\n"), (file, text));
        Assert.Contains(Imported.Found(dossier), found => found.StartsWith(file + ":", StringComparison.Ordinal));
        Assert.Single(dossier.People);
    }

    [Fact]
    public void A_dossier_that_names_a_mapping_is_read_in_place()
    {
        var files = new MemoryFiles()
            .With("dossier.yaml", "format: 1\ntitle: Visits\nmapping: map.yaml\n")
            .With("map.yaml", Visits)
            .With("ledger.csv", "no,country,day\n1,Turkey,1990\n");
        var dossier = DossierReader.Read(files, formats: [MappingFormat.Instance]);
        Assert.Equal(["ledger.csv:2:10: 1990 is not a date of the form dd.MM.yyyy"], Imported.Found(dossier));
        Assert.Equal(["visit-1", "ledger"], dossier.Records.Select(record => record.Id));
    }

    [Fact]
    public void Texts_that_stand_for_nothing_reach_no_field()
    {
        var mapping = Visits.Replace("  files:", "  empty: [NA, \"-9\"]\n  files:", StringComparison.Ordinal);
        var dossier = Imported.By(mapping, ("visits.csv", "no,country,day\n1,Turkey,NA\n2,-9,05.01.1990\n"));
        Assert.DoesNotContain(
            Imported.Found(dossier),
            found => found.Contains("names no state", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            Imported.Found(dossier),
            found => found.Contains("date of the form", StringComparison.Ordinal)
        );
        Assert.Equal([null, "1990-01-05"], dossier.Of(Visit.Shape).Select(visit => visit.Dates?.Text));
    }

    [Fact]
    public void A_lookup_may_give_the_name_of_its_file()
    {
        var dossier = Imported.By(
            """
            mapping: 1
            lookups: { posts: { files: "posts/*.csv", key: no, columns: { where: $file.stem, rank: rank } } }
            inputs:
              files: data.csv
              define: { post: { from: no, lookup: posts } }
              make:
                collection: people
                id: "{no}-{$post.where}-{$post.rank}"
                fields: { names: name }
            """,
            ("data.csv", "no,name\n1,A\n2,B\n"),
            ("posts/ankara.csv", "no,rank\n1,envoy\n"),
            ("posts/baku.csv", "no,rank\n2,consul\n")
        );
        Assert.Equal(["1-ankara-envoy", "2-baku-consul"], dossier.Records.Select(record => record.Id));
    }

    [Fact]
    public void A_lookup_cannot_give_what_is_defined_elsewhere() =>
        Assert.Contains(
            Imported
                .By(
                    "mapping: 1\nlookups: { p: { files: p.csv, key: no, columns: { w: $file.stm } } }\ninputs: { files: data.csv, make: { collection: people, id: \"{no}\", fields: { names: { from: no, lookup: p } } } }\n",
                    ("data.csv", "no,name\n1,A\n"),
                    ("p.csv", "no,x\n1,2\n")
                )
                .Problems,
            problem => problem.Message.Contains("$file.stm", StringComparison.Ordinal)
        );
}
