namespace Relations.Import.Tests;

/// <summary>A path that the format of the files does not have is found at its line, whether or not the mapping names the format.</summary>
public sealed class PathTests
{
    const string Xml = "<visits><visit id='1'><x/><x/></visit></visits>";
    const string Json = """{ "visits": [{ "id": 1 }] }""";

    static string Mapping(string records, string note, string each = "x") =>
        $$"""
            mapping: 1
            inputs:
              records: "{{records}}"
              make:
                collection: visits
                id: "{@id}"
                fields:
                  note: "{{note}}"
                  visitors: [{ each: "{{each}}", fields: { person: "." } }]
            """;

    [Theory]
    [InlineData("//visit[", "3:12: //visit[ is not an XPath")]
    [InlineData("//visit[1+1]", "3:12: a condition of //visit[1+1] is not on its last step, or asks for a position")]
    [InlineData("//visit[count(x)]", "3:12: a condition of //visit[count(x)] is not on its last step, or asks for")]
    [InlineData("//visit[foo(x)]", "3:12: there is no function foo in XPaths of mappings")]
    [InlineData("//visit[@id = $id]", "3:12: $id is within an XPath, where names of the mapping are not known")]
    [InlineData("//t:visit", "3:12: the prefix t is not declared; declare it under namespaces")]
    [InlineData("count(//visit)", "3:12: count(//visit) is not an XPath")]
    public void A_wrong_selector_of_XML_is_found(string records, string expected) =>
        AssertFound(Mapping(records, "@id"), "v.xml", Xml, expected);

    [Theory]
    [InlineData("count(x", "8:13: count(x is not an XPath")]
    [InlineData("count('x')", "8:13: count('x') is not an XPath")]
    [InlineData("t:x", "8:13: the prefix t is not declared; declare it under namespaces")]
    [InlineData("x[id('a')]", "8:13: there is no function id in XPaths of mappings")]
    [InlineData("matches(@id, '1')", "8:13: there is no function matches in XPaths of mappings")]
    [InlineData("x[@id = $id]", "8:13: $id is within an XPath, where names of the mapping are not known")]
    public void A_wrong_path_of_XML_is_found(string path, string expected) =>
        AssertFound(Mapping("//visit", path), "v.xml", Xml, expected);

    [Theory]
    [InlineData("@id", "9:26: @id does not choose elements")]
    [InlineData("count(x)", "9:26: count(x) does not choose elements")]
    public void A_path_that_chooses_no_elements_is_found(string each, string expected) =>
        AssertFound(Mapping("//visit", "@id", each), "v.xml", Xml, expected);

    [Theory]
    [InlineData("//visit[x[1]]")]
    [InlineData("//visit[x[last()]]")]
    [InlineData("//visit[contains(@id, 'last(') or @id = '1']")]
    [InlineData("//visit[count(x) = 2 and not(y)]")]
    [InlineData("//visit[child::x][ @id ]")]
    public void Conditions_that_ask_for_no_position_are_taken(string records) =>
        Assert.Single(Imported.By(Mapping(records, "@id"), ("v.xml", Xml)).Records);

    [Theory]
    [InlineData("v.json", "$.visits[?(@.id)]")]
    [InlineData("v.json", "$.visits[1")]
    [InlineData("v.ndjson", "$..")]
    public void A_wrong_path_of_JSON_is_found(string file, string records) =>
        AssertFound(Mapping(records, "id"), file, Json, "3:12: not a path: write a JSON Pointer such as");

    [Fact]
    public void A_path_is_checked_by_each_format_of_the_files_and_told_once()
    {
        var dossier = Imported.By(Mapping("$.visits[", "id"), ("a.json", Json), ("b.xml", Xml), ("c.json", Json));
        Assert.Single(
            Imported.Found(dossier),
            found => found.StartsWith("mapping.yaml:3:12:", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_setting_that_no_format_of_the_files_has_is_found() =>
        AssertFound(
            Mapping("//visit", "a"),
            "v.csv",
            "a\n1\n",
            "3:3: records says nothing about files of the format csv"
        );

    [Fact]
    public void A_path_of_parts_that_are_nowhere_is_named()
    {
        var dossier = Imported.By(Mapping("//visit", "@id", "nobody"), ("v.xml", Xml));
        Assert.Contains(dossier.Problems, one => one.Message == "the path nobody finds nothing in any row");
    }

    static void AssertFound(string mapping, string file, string text, string expected)
    {
        var dossier = Imported.By(mapping, (file, text));
        Assert.StartsWith($"mapping.yaml:{expected}", Imported.Found(dossier).First(), StringComparison.Ordinal);
        Assert.Empty(dossier.Records);
    }
}
