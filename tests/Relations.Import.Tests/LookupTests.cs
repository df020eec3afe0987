namespace Relations.Import.Tests;

/// <summary>What is wrong with a table that rows are joined with is told once, and not with each key.</summary>
public sealed class LookupTests
{
    static string Mapping(string lookup, string step = "{ in: posts, give: place }") =>
        $$"""
            mapping: 1
            lookups:
              posts: {{lookup}}
            inputs:
              files: v.csv
              define:
                post: { from: post, lookup: posts }
              make:
                collection: visits
                id: "{no}"
                fields:
                  note: { from: post, lookup: {{step}} }
                  purpose: $post.place
            """;

    const string Rows = "no,post\n1,a\n2,b\n3,c\n";

    static IReadOnlyList<string> Found(string mapping, params IReadOnlyList<(string Path, string Text)> files) =>
        [
            .. Imported
                .Found(Imported.By(mapping, [("v.csv", Rows), .. files]))
                .Where(found => !found.Contains(" needs the field ", StringComparison.Ordinal)),
        ];

    [Fact]
    public void A_table_whose_file_is_not_given_is_told_once() =>
        Assert.Equal(
            "mapping.yaml:3:3: the lookup posts cannot be made: no file is named p.csv",
            Assert.Single(Found(Mapping("{ files: p.csv, key: key, columns: { place: place } }")), IsOfLookup)
        );

    [Fact]
    public void A_table_without_the_column_of_its_key_is_told_once() =>
        Assert.Equal(
            "mapping.yaml:3:31: p.csv has no column key (there are id, place)",
            Assert.Single(Found(Mapping("{ files: p.csv, key: key }"), ("p.csv", "id,place\na,A\n")), IsOfLookup)
        );

    [Fact]
    public void A_column_that_is_not_there_is_told_once_at_each_place_that_asks_for_it() =>
        Assert.Equal(
            [
                "mapping.yaml:13:16: the lookup posts has no column place (there are key, city)",
                "mapping.yaml:12:54: the lookup posts has no column place (there are key, city)",
            ],
            Found(Mapping("{ files: p.csv, key: key }"), ("p.csv", "key,city\na,A\nb,B\nc,C\n"))
                .Where(IsOfLookup)
                .Order(StringComparer.Ordinal)
                .Reverse()
        );

    [Fact]
    public void An_empty_cell_is_no_value() =>
        Assert.Empty(Found(Mapping("{ files: p.csv, key: key }"), ("p.csv", "key,place\na,A\nb,\nc,C\n")));

    [Fact]
    public void A_table_of_XML_or_JSON_needs_columns() =>
        Assert.Contains(
            "mapping.yaml:3:3: the lookup posts needs columns, since its files have no headers",
            Found(Mapping("{ files: p.json, key: key }"), ("p.json", "[]"))
        );

    [Fact]
    public void A_part_that_no_step_makes_is_found() =>
        Assert.Contains(
            "mapping.yaml:13:16: $post has no part place (did you mean plaice?)",
            Found(Mapping("{ rows: { a: { plaice: A } } }", "{ in: posts }"))
        );

    [Theory]
    [InlineData("v.csv", "$.[")]
    [InlineData("p.json", "$.[")]
    public void The_paths_of_a_table_are_checked(string file, string key)
    {
        var found = Found(
            Mapping($"{{ files: {file}, key: \"{key}\", columns: {{ place: \"{key}\" }} }}"),
            ("p.json", "[]")
        );
        Assert.Equal(
            file == "p.json",
            found.Any(one => one.Contains("mapping.yaml:3:32: not a path", StringComparison.Ordinal))
        );
    }

    static bool IsOfLookup(string found) =>
        found.Contains("lookup", StringComparison.Ordinal) || found.Contains("p.csv", StringComparison.Ordinal);
}
