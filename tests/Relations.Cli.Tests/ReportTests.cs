using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NJsonSchema;

namespace Relations.Cli.Tests;

public sealed partial class ReportTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Fact]
    public async Task SARIF_follows_its_schema_and_every_result_has_a_rule_and_a_place()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        var outcome = tool.Run("validate", "seed", "--format", "sarif");
        Assert.Equal((1, ""), (outcome.Status, outcome.Error));
        var schema = await JsonSchema.FromJsonAsync(
            await File.ReadAllTextAsync(
                Repository.PathOf("tests", "Relations.Cli.Tests", "Sarif", "sarif-schema-2.1.0.json")
            )
        );
        Assert.Empty(schema.Validate(outcome.Output));
        var run = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(10, results.Count);
        foreach (var result in results)
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
            var region = PlaceOf(result).GetProperty("region");
            Assert.True(region.GetProperty("endColumn").GetInt32() > region.GetProperty("startColumn").GetInt32());
        }

        Assert.Equal(1, run.GetProperty("invocations")[0].GetProperty("exitCode").GetInt32());
        Assert.Equal(5, results.Count(result => result.GetProperty("suppressions").GetArrayLength() == 1));
        Assert.Distinct(
            results.Select(result => result.GetProperty("partialFingerprints").GetProperty("relations/v1").GetString())
        );
    }

    [Fact]
    public async Task SARIF_of_a_broken_file_says_that_the_run_failed()
    {
        tool.Change("relations.yaml", "between: [AZE, TUR]", "between: [AZE, TUR");
        var outcome = tool.Run("validate", "seed", "--format", "sarif");
        Assert.Equal(2, outcome.Status);
        var schema = await JsonSchema.FromFileAsync(
            Repository.PathOf("tests", "Relations.Cli.Tests", "Sarif", "sarif-schema-2.1.0.json")
        );
        Assert.Empty(schema.Validate(outcome.Output));
        var run = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("runs")[0];
        var invocation = run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.True(invocation.GetProperty("toolConfigurationNotifications").GetArrayLength() > 50);
    }

    [Fact]
    public void Every_report_names_the_cell_of_a_workbook()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        Assert.Equal(0, tool.Run("export", "xlsx", "seed", "-o", "book.xlsx", "--draft").Status);
        const string Cell = "Diplomatic relations!";
        foreach (var format in (string[])["text", "json", "ndjson", "sarif", "junit", "github"])
        {
            var report = tool.Run("validate", "book.xlsx", "--format", format).Output;
            var named = format switch
            {
                "json" => "\"sheet\": \"Diplomatic relations\"",
                "ndjson" => "\"sheet\":\"Diplomatic relations\"",
                _ => Cell,
            };
            Assert.Contains(named, report, StringComparison.Ordinal);
        }

        var line = tool.Run("validate", "book.xlsx", "--format", "github", "--select", "REC001").Output;
        Assert.StartsWith(
            $"::error file=book.xlsx,title=REC001 relations-first::{Cell}",
            line,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void SARIF_knows_findings_again_when_lines_move()
    {
        var before = Fingerprints();
        tool.Change("relations.yaml", "diplomaticRelations:", "\n\n# moved\ndiplomaticRelations:");
        Assert.Equal(before, Fingerprints());
    }

    [Fact]
    public void JUnit_fails_what_makes_the_run_fail_and_counts_right()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        var suites = XDocument.Parse(tool.Run("validate", "seed", "--format", "junit").Output).Root!;
        var cases = suites.Descendants("testcase").ToList();
        Assert.Equal((int)suites.Attribute("tests")!, cases.Count);
        Assert.Equal((int)suites.Attribute("failures")!, suites.Descendants("failure").Count());
        Assert.Equal((int)suites.Element("testsuite")!.Attribute("skipped")!, suites.Descendants("skipped").Count());
        Assert.Distinct(cases.Select(one => (string)one.Attribute("classname")! + (string)one.Attribute("name")!));
        Assert.Equal(["REC001", "SRC014"], Failing(suites));
        var strict = XDocument.Parse(tool.Run("validate", "seed", "--format", "junit", "--fail-on", "maybe").Output);
        Assert.Contains("MEC002", Failing(strict.Root!));
        var never = XDocument.Parse(tool.Run("validate", "seed", "--format", "junit", "--fail-on", "never").Output);
        Assert.Empty(Failing(never.Root!));
    }

    [Fact]
    public void GitHub_gets_errors_first_and_no_more_than_a_step_shows()
    {
        var visits = Enumerable
            .Range(1, 12)
            .Select(i => FormattableString.Invariant($"  - {{ id: v{i}, visitors: [], to: XX{i} }}"));
        tool.With("many/dossier.yaml", "format: 1\ntitle: Many\nvisits:\n" + string.Join('\n', visits) + "\n");
        var lines = tool.Run("validate", "many", "--format", "github").Output.TrimEnd('\n').Split('\n');
        var annotations = lines.Where(line => line.StartsWith("::", StringComparison.Ordinal)).ToList();
        Assert.All(
            annotations.Take(10),
            line => Assert.StartsWith("::error file=many/dossier.yaml,line=", line, StringComparison.Ordinal)
        );
        Assert.Equal(10, annotations.Count(line => line.StartsWith("::error", StringComparison.Ordinal)));
        Assert.Matches("^relations: not annotated, .*: [0-9]+ more errors", lines[^1]);
    }

    [Fact]
    public void GitHub_gets_paths_and_messages_escaped()
    {
        tool.With("a,b%c/dossier.yaml", "format: 1\ntitle: T\nasOf: \"50%\\r::error::x\"\n");
        var line = tool.Run("validate", "a,b%c", "--format", "github", "--select", "DAT001").Output;
        Assert.StartsWith("::error file=a%2Cb%25c/dossier.yaml,line=3,", line, StringComparison.Ordinal);
        Assert.Equal(1, line.Count(letter => letter == '\n'));
        Assert.DoesNotContain('\r', line);
    }

    [Fact]
    public void GitHub_is_told_what_is_settled_in_the_log_alone()
    {
        tool.Change("mechanisms.yaml", "reason: The", "reason: \"::error::x\\n::error::The");
        tool.Change("mechanisms.yaml", "sixth session only.", "sixth session only.\"");
        var lines = tool.Run("validate", "seed", "--format", "github").Output.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("relations: waived MEC001 of ", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("::error", StringComparison.Ordinal));
    }

    [Fact]
    public void HTML_needs_nothing_but_itself_and_lists_every_finding()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        var page = tool.Run("validate", "seed", "--format", "html").Output;
        Assert.StartsWith("<!doctype html><html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href|action)=|<link|url\\(|@import|https?://|\\son[a-z]+=", page);
        Assert.Equal(1, Regex.Count(page, "<script>"));
        Assert.Equal(10, Regex.Count(page, "<li class=\"finding\""));
        Assert.Contains(
            "<mark>Diplomatic relations were established on January 14, 1992",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("established: <mark>1991-10-14</mark>", page, StringComparison.Ordinal);
        Assert.All(
            Identified().Matches(page).Select(match => match.Groups["id"].Value),
            id => Assert.Contains($"id=\"{id}\"", page, StringComparison.Ordinal)
        );
        Assert.Equal(Opened(page, "article"), Closed(page, "article"));
        Assert.Equal(Opened(page, "div"), Closed(page, "div"));
    }

    [Theory]
    [InlineData(
        "quote: the Republic of Azerbaijan declared its independence on August 30, 1991",
        "quote: Nobody said this",
        "it is not in paragraph 1 of the stored text"
    )]
    [InlineData("established: 1992-01-14", "established: 1991-10-14", "Relations, paragraph 1")]
    public void HTML_says_where_a_quote_stands_and_where_it_does_not(string from, string to, string expected)
    {
        tool.Change("relations.yaml", from, to);
        var page = tool.Run("validate", "seed", "--format", "html", "--select", "SRC").Output;
        Assert.Contains(expected + "</figcaption>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void HTML_shows_hostile_data_as_text()
    {
        tool.With(
            "bad/dossier.yaml",
            "format: 1\ntitle: '<script>alert(1)</script>'\nasOf: '\"><img src=x onerror=alert(1)>'\n"
        );
        var page = tool.Run("validate", "bad", "--format", "html").Output;
        Assert.Equal(1, Regex.Count(page, "<script>"));
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_one_line_does_not_make_a_report_many_times_its_size()
    {
        var visits = Enumerable
            .Range(1, 500)
            .Select(i => FormattableString.Invariant($"{{\"id\":\"v{i}\",\"visitors\":[],\"to\":\"XX{i}\"}}"));
        tool.With("one.json", $$"""{"format":1,"title":"One","visits":[{{string.Join(',', visits)}}]}""");
        Assert.InRange(
            tool.Run("validate", "one.json", "--format", "html", "--select", "ENT").Output.Length,
            1,
            2_000_000
        );
        Assert.InRange(
            tool.Run("validate", "one.json", "--format", "sarif", "--select", "ENT").Output.Length,
            1,
            2_000_000
        );
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("html")]
    public void A_report_is_the_same_bytes_in_a_file_and_on_standard_output(string format)
    {
        var outcome = tool.Run("validate", "seed", "--format", format);
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.Equal((0, ""), (tool.Run("validate", "seed", "--format", format, "-o", "r/x").Status, outcome.Error));
        Assert.Equal(outcome.Output, File.ReadAllText(Path.Combine(tool.Folder, "r/x")));
    }

    public void Dispose() => tool.Dispose();

    static IEnumerable<string> Failing(XElement suites) =>
        suites.Descendants("failure").Select(failure => ((string)failure.Parent!.Attribute("classname")!)[..6]);

    static JsonElement PlaceOf(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation");

    List<string?> Fingerprints()
    {
        var report = JsonDocument.Parse(tool.Run("validate", "seed", "--format", "sarif").Output).RootElement;
        return
        [
            .. report
                .GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Select(result => result.GetProperty("partialFingerprints").GetProperty("relations/v1").GetString()),
        ];
    }

    static int Opened(string page, string name) => Regex.Count(page, $"<{name}[ >]");

    static int Closed(string page, string name) => Regex.Count(page, $"</{name}>");

    [GeneratedRegex("(for|list)=\"(?<id>[a-z]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identified();
}
