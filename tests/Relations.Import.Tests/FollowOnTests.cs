namespace Relations.Import.Tests;

/// <summary>What is wrong with a row is said once, and nothing of a row is left in silence.</summary>
public sealed class FollowOnTests
{
    const string Offices = """
        mapping: 1
        inputs:
          files: "*.*"
          define:
            state: { from: country, state: name }
          make:
            - collection: offices
              id: "{country}-{title}"
              fields: { title: title, of: $state }
            - collection: tenures
              id: "{no}"
              fields: { person: { constant: somebody }, office: { record: offices }, period: period }
        """;

    const string Missions = """
        mapping: 1
        inputs:
          files: "*.json"
          make:
            collection: missions
            id: "us-{no}"
            fields: { sending: { constant: USA }, receiving: /country, opened: /date }
        """;

    static IEnumerable<string> Found(string mapping, string file, string text) =>
        Imported.Found(Imported.By(mapping, (file, text)));

    [Fact]
    public void A_field_for_which_a_step_has_nothing_is_not_missing_as_well() =>
        Assert.Equal(
            [
                "a.csv:2:3: Atlantis names no state of the register (give Atlantis a code by a map with unmapped: keep, and read the "
                    + "states by any)",
            ],
            Found(Offices, "a.csv", "no,country,title,period\n1,Atlantis,Consul,1990/1991\n")
        );

    [Fact]
    public void A_record_that_cannot_be_made_is_not_missing_where_it_is_named() =>
        Assert.Equal(
            [
                "a.csv:2:1: no record of offices can be made, since all values of its id are empty (take another path for the id, "
                    + "or say under when which rows make a record)",
            ],
            Found(Offices, "a.csv", "no,country,title,period\n1,,,1990/1991\n")
        );

    [Fact]
    public void A_row_of_nothing_is_one_finding() =>
        Assert.Equal(
            [
                "a.csv:3:1: no record of offices, tenures can be made, since all values of its id are empty (take another path for "
                    + "the id, or say under when which rows make a record)",
            ],
            Found(Offices, "a.csv", "no,country,title,period\n1,Turkey,Consul,1990/1991\n,,,1990\n")
        );

    [Fact]
    public void An_empty_part_of_an_id_takes_its_hyphen_with_it_and_is_named()
    {
        var dossier = Imported.By(
            "mapping: 1\ninputs: { make: { collection: people, id: '{last}-{first}', fields: { names: last } } }\n",
            ("a.csv", "last,first\nSample,\n")
        );
        Assert.Equal("sample", Assert.Single(dossier.Records).Id);
        Assert.Equal(
            [
                "a.csv:2:1: first of the id of a record of people is empty, and the id is sample (put what may be empty in brackets, "
                    + "with what divides it from the rest)",
            ],
            Imported.Found(dossier)
        );
    }

    [Fact]
    public void An_object_of_JSON_is_no_value() =>
        Assert.Equal(
            [
                "a.json:1:39: /date is an object here, which is no value of a field (name one of its members, as /date/y)",
            ],
            Found(Missions, "a.json", """[{ "no": 1, "country": "TUR", "date": { "y": 1990 } }]""")
        );

    [Fact]
    public void Values_that_a_template_leaves_are_told() =>
        Assert.Equal(
            [
                "a.json:1:14: a template takes one value of no, and there are several; the first is taken (take several together with join, or choose one by its path)",
            ],
            Found(Missions, "a.json", """[{ "no": [1, 2], "country": "TUR", "date": 1 }]""")
        );

    [Fact]
    public void Rows_of_which_a_part_of_the_id_cannot_be_read_are_not_joined()
    {
        const string Mapping = """
            mapping: 1
            inputs:
              define: { of: { from: of, state: name } }
              make:
                collection: recognitions
                id: "{by}-{$of}"
                sameId: join
                fields: { by: { from: by, state: name }, of: $of, date: date }
            """;
        Assert.Equal(
            [
                "a.csv:2:8: Niue names no state of the register",
                "a.csv:2:1: no record of recognitions is made, since $of of its id is empty: the rows without it would become one record (2 times)",
                "a.csv:3:8: Cook Islands names no state of the register",
            ],
            Found(Mapping, "a.csv", "by,of,date\nTurkey,Niue,1999\nTurkey,Cook Islands,2001\nTurkey,France,1921\n")
                .Select(text => text.Split(" (put ")[0].Split(" (give ")[0])
        );
    }

    [Fact]
    public void A_member_that_stands_twice_is_named() =>
        Assert.Equal(
            ["a.json:1:48: no occurs here a second time (the first one is read; remove one of them)"],
            Found(Missions, "a.json", """[{ "no": 1, "country": "TUR", "date": 1, "no": 2 }]""")
        );

    [Fact]
    public void Members_of_an_object_that_rows_are_made_of_are_read()
    {
        const string Mapping = """
            mapping: 1
            inputs:
              records: /missions
              make: { collection: missions, id: "us-{no}", fields: { sending: { constant: USA }, receiving: country } }
              rows:
                each: chief
                make: { collection: people, id: "{name}", when: { from: post, filled: true }, fields: { names: name } }
              ignore: "*"
            """;
        const string Text =
            """{"missions":[{"no":1,"country":"TUR","chief":{"name":"A B","post":{"from":1}}},{"no":2,"country":"TUR"}]}""";
        Assert.Empty(
            Found(
                Mapping.Replace("  ignore: \"*\"", "  ignore: chief/post/*", StringComparison.Ordinal),
                "a.json",
                Text
            )
        );
    }
}
