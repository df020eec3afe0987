namespace Relations.Cli.Tests;

/// <summary>Foreign files may come by standard input, in any format that is text.</summary>
public sealed class MappedInputTests
{
    const string Mapping = """
        mapping: 1
        dossier: { title: People }
        inputs:
          format: FORMAT
          records: RECORDS
          make:
            collection: people
            id: "{name}"
            cite: row
            fields: { names: name, born: born }
        """;

    [Theory]
    [InlineData("csv", "", "name;born\nA. Örnek;1901\nB. Örnek;19O2\n", "-:3:10")]
    [InlineData(
        "json",
        "/people",
        """{"people":[{"name":"A. Örnek","born":"1901"},{"name":"B. Örnek","born":"19O2"}]}""",
        "-:1:72"
    )]
    [InlineData(
        "ndjson",
        "",
        "{\"name\":\"A. Örnek\",\"born\":\"1901\"}\n{\"name\":\"B. Örnek\",\"born\":\"19O2\"}\n",
        "-:2:27"
    )]
    [InlineData(
        "xml",
        "/people/person",
        "<people><person><name>A. Örnek</name><born>1901</born></person><person><name>B. Örnek</name><born>19O2</born></person></people>",
        "-:1:99"
    )]
    public void Rows_of_standard_input_are_imported(string format, string records, string text, string place)
    {
        using var tool = new Tool { Input = text };
        var mapping = Mapping.Replace("FORMAT", format, StringComparison.Ordinal);
        mapping =
            records.Length == 0
                ? mapping.Replace("  records: RECORDS\n", "", StringComparison.Ordinal)
                : mapping.Replace("RECORDS", records, StringComparison.Ordinal);
        tool.With("map.yaml", mapping);
        var outcome = tool.Run("import", "-", "--map", "map.yaml", "-o", "out");
        Assert.Equal(0, outcome.Status);
        Assert.Contains("3 records imported to out", outcome.Error, StringComparison.Ordinal);
        var found = tool.Run("validate", "out").Output;
        Assert.Contains("19O2 is not an EDTF date", found, StringComparison.Ordinal);
        Assert.Contains($"::: {place}\n", found, StringComparison.Ordinal);
    }
}
