using System.Text.Json;
using NJsonSchema;

namespace Relations.Cli.Tests;

public sealed class FindingLinesTests : IDisposable
{
    const string Visits = """
        format: 1
        title: T
        asOf: 2020-01-01
        sources:
          - { id: s, title: "=S, the \"source\"", waivers: [{ rule: SRC011, reason: "said so, twice", by: "@me" }] }
          - { id: r, title: R }
        visits:
          - { id: one, visitors: [{ office: x }], from: TUR, to: TUR, dates: 2001-01-01 }
          - { id: two, visitors: [{ office: x }], to: AZE, dates: 2001-13-01 }
        """;

    readonly Tool tool = new();

    [Fact]
    public void A_line_has_what_the_report_in_JSON_has()
    {
        tool.With("d.yaml", Visits);
        Assert.Equal(0, tool.Run("validate", "d.yaml", "--write-baseline", "base.json", "--select", "ENT").Status);
        string[] run = ["validate", "d.yaml", "--baseline", "base.json", "--format"];
        var whole = JsonDocument.Parse(tool.Run([.. run, "json"]).Output).RootElement;
        var lines = Lines(tool.Run([.. run, "ndjson"]).Output);
        var findings = Of("findings").Concat(Of("waived")).ToList();
        var frozen = Of("frozen");
        Assert.NotEmpty(Of("waived"));
        Assert.NotEmpty(frozen);
        Assert.Equal(findings.Count + frozen.Count + 1, lines.Count);
        Assert.Equal(findings, lines.Take(findings.Count).Select(Text));
        Assert.Equal(
            frozen,
            lines
                .Skip(findings.Count)
                .SkipLast(1)
                .Select(line => Text(line).Replace(",\"frozen\":true", "", StringComparison.Ordinal))
        );
        Assert.Equal(Text(whole.GetProperty("summary")), Text(lines[^1].GetProperty("summary")));

        List<string> Of(string name) => [.. whole.GetProperty(name).EnumerateArray().Select(Text)];
    }

    [Fact]
    public async Task Every_line_fits_the_schema()
    {
        tool.With("d.yaml", Visits);
        var text = tool.Run("schema", "findings")
            .Output.Replace(
                "\"definitions\": {",
                "\"$ref\": \"#/definitions/line\",\n  \"definitions\": {",
                StringComparison.Ordinal
            );
        var schema = (await JsonSchema.FromJsonAsync(text)).Definitions["line"];
        var lines = tool.Run("validate", "d.yaml", "--format", "ndjson").Output.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length > 5);
        Assert.All(lines, line => Assert.Empty(schema.Validate(line)));
        Assert.NotEmpty(schema.Validate("{}"));
    }

    [Fact]
    public void A_row_of_CSV_holds_a_finding_and_no_formula()
    {
        tool.With("d.yaml", Visits);
        var rows = tool.Run("validate", "d.yaml", "--format", "csv").Output.TrimEnd('\n').Split('\n');
        Assert.Equal(
            "code,name,severity,verdict,message,record,field,file,line,column,length,sheet,cell,help,fix,state,reason,by",
            rows[0]
        );
        Assert.Contains(
            "ENT002,self-pair,error,violated,",
            rows.Single(row => row.StartsWith("ENT002", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains(rows, row => row.EndsWith(",waived,\"said so, twice\",'@me", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Split(',').Any(cell => cell.StartsWith('=') || cell.StartsWith('@')));
    }

    [Fact]
    public void CSV_speaks_the_language_that_is_asked_for()
    {
        tool.With("d.yaml", Visits);
        Assert.NotEqual(
            tool.Run("validate", "d.yaml", "--format", "csv").Output,
            tool.Run("validate", "d.yaml", "--format", "csv", "--lang", "tr").Output
        );
    }

    [Fact]
    public void Jobs_change_nothing_that_is_written()
    {
        tool.With("d.yaml", Visits);
        foreach (var format in (string[])["text", "ndjson", "sarif"])
        {
            var one = tool.Run("validate", "d.yaml", "--format", format, "--jobs", "1");
            Assert.Equal((1, ""), (one.Status, one.Error));
            Assert.Equal(one, tool.Run("validate", "d.yaml", "--format", format, "--jobs=7"));
            Assert.Equal(one, tool.Run("--jobs", "2", "validate", "d.yaml", "--format", format));
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("2.5")]
    [InlineData("99999999999")]
    public void Jobs_are_a_number_from_1_on(string jobs)
    {
        var outcome = tool.Run("validate", "d.yaml", "--jobs", jobs);
        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.StartsWith("relations: --jobs takes a number from 1 on", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Error.Count(letter => letter == '\n'));
    }

    public void Dispose() => tool.Dispose();

    static List<JsonElement> Lines(string output) =>
        [.. output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];

    static string Text(JsonElement element) => JsonSerializer.Serialize(element);
}
