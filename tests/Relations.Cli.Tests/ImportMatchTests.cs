namespace Relations.Cli.Tests;

/// <summary>An import into a dossier that knows some of its people already.</summary>
public sealed class ImportMatchTests : IDisposable
{
    const string Mapping = """
        mapping: 1
        inputs:
          delimiter: ","
          define: { visitor: { from: visitor, split: [prime, minister] } }
          make:
            - collection: people
              id: "{$visitor.name}"
              fields: { names: $visitor.name }
            - collection: offices
              id: "{state}-{$visitor.title}"
              fields: { title: $visitor.title, of: state }
            - collection: visits
              id: "v-{no}"
              cite: row
              fields:
                visitors: [{ fields: { person: { record: people }, office: { record: offices } } }]
                to: { constant: AZE }
                dates: date
        """;

    const string Decisions = "hand/.import/decisions.csv";

    readonly Tool tool = new Tool()
        .With("mapping.yaml", Mapping)
        .With(
            "visits.csv",
            "no,visitor,state,date\n1,Prime Minister AHMET ORNEK,TUR,1990-01-05\n2,Prime Minister Leyla Sample,GEO,1993\n"
        )
        .With("hand/dossier.yaml", "format: 1\ntitle: Mine\n")
        .With(
            "hand/people.yaml",
            "people:\n  # in office until 1991\n  - id: ornek\n    names: { tr: Ahmet Örnek }\n  - id: leyla\n    names: Leyla Sample\n"
        )
        .With("hand/offices.yaml", "offices:\n  - id: pm\n    title: Prime Minister\n    of: TUR\n")
        .With("hand/tenures.yaml", "tenures:\n  - id: t\n    person: ornek\n    office: pm\n    period: 1987/1991\n");

    public void Dispose() => tool.Dispose();

    Outcome Import(params string[] more) =>
        tool.Run(["import", "visits.csv", "--map", "mapping.yaml", "-o", "hand", .. more]);

    string Text(string path) => File.ReadAllText(Path.Combine(tool.Folder, path));

    [Fact]
    public void Certain_matches_are_joined_and_doubtful_ones_are_listed()
    {
        var trial = Import("--join", "--dry-run");
        Assert.Contains(
            "= offices tur-prime-minister is pm (Prime Minister): belongs to TUR and same\n    name\n"
                + "= people ahmet-ornek is ornek (Ahmet Örnek): same name and same role: Prime\n    Minister (TUR), in 1990-01-05 and 1987/1991\n"
                + "? people leyla-sample (Leyla Sample)\n    perhaps leyla (Leyla Sample): same name\n",
            trial.Output,
            StringComparison.Ordinal
        );
        Assert.False(tool.Exists(Decisions));
        Assert.Equal(0, Import("--join").Status);
        Assert.Contains("person: ornek\n        office: pm\n", Text("hand/visits.yaml"), StringComparison.Ordinal);
        Assert.Equal(
            "people:\n  # in office until 1991\n  - id: ornek\n    names: { tr: Ahmet Örnek }\n  - id: leyla\n    names: Leyla Sample\n  - id: leyla-sample\n    names: Leyla Sample\n",
            Text("hand/people.yaml")
        );
        Assert.Equal(
            "collection,imported,importedName,candidate,candidateName,score,why,decision\npeople,leyla-sample,Leyla Sample,leyla,Leyla Sample,40,same name,\n",
            Text(Decisions)
        );
        Assert.Equal("title: Mine", Text("hand/dossier.yaml").Split('\n')[1]);
        Assert.Contains("hand is up to date; nothing is written\n", Import().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("same", "person: leyla\n")]
    [InlineData("different", "person: leyla-sample\n")]
    public void The_next_import_reads_what_was_decided(string word, string expected)
    {
        Import("--join");
        tool.With(Decisions, Text(Decisions).Replace("same name,", $"same name,{word}", StringComparison.Ordinal));
        Assert.Equal(0, Import().Status);
        Assert.Contains(expected, Text("hand/visits.yaml"), StringComparison.Ordinal);
        Assert.Contains(word, Text(Decisions), StringComparison.Ordinal);
        Assert.DoesNotContain("doubtful", Import().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_several_records_of_an_import_say_of_one_is_taken_and_differences_are_listed()
    {
        tool.With(
                "mapping.yaml",
                """
                mapping: 1
                inputs:
                  make:
                    collection: people
                    id: "{no}"
                    fields: { names: { fields: { en: en, fr: fr } }, note: note }
                """
            )
            .With("hand/people.yaml", "people:\n  - { id: leyla, names: { en: Leyla Sample } }\n")
            .With("visits.csv", "no,en,fr,note\none,Leyla Sampel,,first\ntwo,,Leïla Sample,second\n")
            .With(
                Decisions,
                "collection,imported,importedName,candidate,candidateName,score,why,decision\n"
                    + "people,one,,leyla,,40,same name,same\npeople,two,,leyla,,40,same name,same\n"
            );
        var outcome = Import("--join");
        Assert.Equal(1, outcome.Status);
        Assert.StartsWith(
            "! people leyla note\n    several records of the source are this one and differ;",
            outcome.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "    first: first\n    other: second\n    ::: visits.csv:3:19\n",
            outcome.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("fr: Leïla Sample", Text("hand/people.yaml"), StringComparison.Ordinal);
        Assert.Contains("note: first", Text("hand/people.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("differ", Import().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_may_be_made_in_a_workbook()
    {
        Assert.Equal(0, Import("--join", "--decisions", "match.xlsx").Status);
        Assert.True(tool.Exists("match.xlsx"));
        Assert.False(tool.Exists(Decisions));
        Assert.Contains(
            "up to date; nothing is written\n",
            Import("--decisions", "match.xlsx").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_table_of_external_ids_sets_ids_and_decides_matches()
    {
        tool.With("hand/people.yaml", Text("hand/people.yaml") + "    ids: { wikidata: Q2 }\n")
            .With("ids.csv", "name,wikidata,viaf\nLeyla SAMPLE,Q2,7\nAhmet Örnek,Q1,\nNobody,Q3,\n");
        var outcome = Import("--join", "--reconcile", "ids.csv");
        Assert.Equal(
            (0, "relations: ids.csv:4:1: Nobody is not the name of a record of people\n"),
            (outcome.Status, outcome.Error)
        );
        Assert.Contains("person: leyla\n", Text("hand/visits.yaml"), StringComparison.Ordinal);
        Assert.Contains("ids: { viaf: \"7\", wikidata: Q2 }", Text("hand/people.yaml"), StringComparison.Ordinal);
        Assert.Contains("ids: { wikidata: Q1 }", Text("hand/people.yaml"), StringComparison.Ordinal);
        Assert.False(tool.Exists(Decisions));
    }

    [Fact]
    public void Ids_of_a_table_stay_at_later_imports_and_follow_a_later_table()
    {
        tool.With("ids.csv", "name,wikidata,viaf\nLeyla Sample,Q2,7\n");
        string[] import = ["import", "visits.csv", "--map", "mapping.yaml", "-o", "new"];
        Assert.Equal(0, tool.Run([.. import, "--reconcile", "ids.csv"]).Status);
        Assert.Contains("ids: { viaf: \"7\", wikidata: Q2 }", Text("new/people.yaml"), StringComparison.Ordinal);
        Assert.Equal("new is up to date; nothing is written\n", tool.Run(import).Output);
        tool.With("visits.csv", Text("visits.csv").Replace("1993", "1994", StringComparison.Ordinal));
        Assert.Equal(0, tool.Run(import).Status);
        Assert.Contains("ids: { viaf: \"7\", wikidata: Q2 }", Text("new/people.yaml"), StringComparison.Ordinal);

        tool.With("ids.csv", "name,wikidata\nLeyla Sample,Q3\n");
        Assert.Equal(0, tool.Run([.. import, "--reconcile", "ids.csv"]).Status);
        Assert.Contains("ids: { viaf: \"7\", wikidata: Q3 }", Text("new/people.yaml"), StringComparison.Ordinal);

        tool.With("new/people.yaml", Text("new/people.yaml").Replace("Q3", "Q4", StringComparison.Ordinal));
        Assert.Equal(0, tool.Run(import).Status);
        Assert.Contains("ids: { viaf: \"7\", wikidata: Q4 }", Text("new/people.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people,leyla-sample,leyla,same\n")]
    [InlineData("imported,candidate\n")]
    public void A_table_of_decisions_without_headers_is_not_written_over(string text)
    {
        tool.With("mine.csv", text);
        var outcome = Import("--join", "--decisions", "mine.csv");
        Assert.Equal((2, "relations: mine.csv:1:1: there is no column collection\n"), (outcome.Status, outcome.Error));
        Assert.Equal(text, Text("mine.csv"));
    }

    [Fact]
    public void Columns_of_ones_own_stay_in_the_table_of_decisions()
    {
        Import("--join");
        tool.With(
            Decisions,
            Text(Decisions)
                .Replace("decision\n", "decision,seen by\n", StringComparison.Ordinal)
                .Replace("same name,\n", "same name,,jd\n", StringComparison.Ordinal)
        );
        tool.With("hand/people.yaml", Text("hand/people.yaml") + "  - id: other\n    names: Leyla Sample\n");
        Import();
        Assert.Contains("same name,,jd\n", Text(Decisions), StringComparison.Ordinal);
        Assert.Equal(3, Text(Decisions).Split('\n').Length - 1);
    }

    [Fact]
    public void A_table_of_decisions_of_another_format_is_not_written()
    {
        var outcome = Import("--join", "--decisions", "mine.ods");
        Assert.Equal(
            (
                2,
                "relations: mine.ods: a table of decisions is written as .csv, .tsv or .xlsx only; save it as one of these\n"
            ),
            (outcome.Status, outcome.Error)
        );
        Assert.False(tool.Exists("hand/visits.yaml"));
    }

    [Fact]
    public void A_new_folder_takes_ids_of_another_dossier()
    {
        var outcome = tool.Run("import", "visits.csv", "--map", "mapping.yaml", "-o", "new", "--match", "hand");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.Contains("person: ornek\n        office: pm\n", Text("new/visits.yaml"), StringComparison.Ordinal);
        Assert.Contains("id: ornek\n", Text("new/people.yaml"), StringComparison.Ordinal);
        Assert.Contains("id: pm\n", Text("new/offices.yaml"), StringComparison.Ordinal);
        Assert.Contains(
            "leyla-sample,Leyla Sample,leyla,",
            Text("new/.import/decisions.csv"),
            StringComparison.Ordinal
        );
        var again = tool.Run("import", "visits.csv", "--map", "mapping.yaml", "-o", "new");
        Assert.Contains("new is up to date; nothing is written\n", again.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("collection,imported,candidate\n", "there is no column decision")]
    [InlineData(
        "collection,imported,candidate,decision\npeople,a,b,x\n",
        "x is not a decision; write same, different or nothing"
    )]
    public void A_table_of_decisions_that_cannot_be_read_is_refused(string text, string expected)
    {
        tool.With(Decisions, text + (text.EndsWith("decision\n", StringComparison.Ordinal) ? "" : "people,a,b\n"));
        var outcome = Import("--join");
        Assert.Equal(2, outcome.Status);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
        Assert.False(tool.Exists("hand/visits.yaml"));
    }

    [Fact]
    public void What_was_there_before_stays_when_the_source_has_it_no_longer()
    {
        Import("--join");
        tool.With("visits.csv", "no,visitor,state,date\n3,Prime Minister Other One,GEO,1999\n");
        Assert.Equal(0, Import().Status);
        Assert.Contains("id: ornek\n", Text("hand/people.yaml"), StringComparison.Ordinal);
        Assert.Contains("id: leyla\n", Text("hand/people.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("leyla-sample", Text("hand/people.yaml"), StringComparison.Ordinal);
    }
}
