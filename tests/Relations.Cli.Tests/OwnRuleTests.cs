using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Relations.Cli.Tests;

/// <summary>Rules that a dossier declares are listed, explained, run, selected, waived and tested like those of the book.</summary>
public sealed partial class OwnRuleTests : IDisposable
{
    static readonly string Example = Block()
        .Match(File.ReadAllText(Repository.PathOf("docs", "own-rules.md")))
        .Groups["yaml"]
        .Value;

    const string Header = """
        format: 1
        title: T
        ownFields:
          - { on: visits, name: protocol, kind: text }
          - { on: visits, name: announced, kind: date }
        ownRules:
          - code: ACME001
            on: visits
            severity: error
            message: { en: "{id} of {kind} has no purpose", tr: "{id} için amaç yok" }
            when: [{ field: kind, is: [state, official] }]
            require: purpose
          - { code: ACME002, on: visits, message: "{value} is no number of protocol", pattern: { field: protocol, matches: "^P-[0-9]+$" } }
          - { code: ACME003, on: visits, message: "{value} of {id} stands twice", unique: [protocol] }
          - { code: ACME004, on: visits, message: "{id} took place on {dates}, before it was announced on {announced}", order: { earlier: announced, later: dates } }
          - { code: ACME005, on: visits, message: "{value} is too much", range: { field: ordinal, min: 1, max: 5 } }
          - { code: ACME006, on: visits, message: "{value} is not wanted", oneOf: { field: visitors.office, values: [president] } }
          - { code: ACME007, on: visits, message: "{value} is no event", reference: { field: protocol, to: events }, severity: off }

        """;

    readonly Tool tool = new Tool()
        .With("d/dossier.yaml", Header)
        .With(
            "d/visits.yaml",
            """
            visits:
              - { id: a, visitors: [{ office: president }, { office: minister }], to: AZE, kind: state, dates: 2001-05, announced: 2001-06-01, protocol: P-1, ordinal: 7 }
              - { id: b, visitors: [{ office: president }], to: AZE, kind: working, dates: 2001-05, announced: 2001-05-04, protocol: P-1 }
              - { id: c, visitors: [{ office: president }], to: AZE, kind: official, purpose: Talks, protocol: x1 }

            """
        );

    [Fact]
    public void They_find_what_they_declare_with_their_message_at_its_place()
    {
        var json = JsonNode.Parse(tool.Run("validate", "d", "--format", "json", "--select", "ACME").Output)!;
        var found = json["findings"]!
            .AsArray()
            .Select(one =>
                $"{one!["code"]} {one["severity"]} {one["verdict"]} {one["record"]}.{one["field"]}: {one["message"]}"
            );
        Assert.Equal(
            [
                "ACME001 error violated a.purpose: a of state visit has no purpose",
                "ACME002 warning violated c.protocol: x1 is no number of protocol",
                "ACME003 warning violated b.protocol: P-1 of b stands twice",
                "ACME004 warning maybe b.dates: cannot tell whether b took place on 2001-05, before it was announced on 2001-05-04",
                "ACME004 warning violated a.dates: a took place on 2001-05, before it was announced on 2001-06-01",
                "ACME005 warning violated a.ordinal: 7 is too much",
                "ACME006 warning violated a.visitors[1].office: minister is not wanted",
            ],
            found.Order(StringComparer.Ordinal)
        );
        var first = json["findings"]!.AsArray().Single(one => (string?)one!["code"] == "ACME001")!;
        Assert.Equal("ACME001.message", (string?)first["messageId"]);
        Assert.Equal("a", (string?)first["arguments"]!["id"]!["value"]);
    }

    [Fact]
    public void They_are_told_in_the_language_of_the_report() =>
        Assert.Contains("a için amaç yok", tool.Run("validate", "d", "--lang", "tr").Output, StringComparison.Ordinal);

    [Fact]
    public void They_are_listed_and_explained()
    {
        Assert.Contains("ACME001 acme001 (error)", tool.Run("rules", "--for", "d").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ACME001", tool.Run("rules").Output, StringComparison.Ordinal);
        Assert.StartsWith("ACME004 ", tool.Run("explain", "acme004", "--for", "d").Output, StringComparison.Ordinal);
        Assert.Equal(2, tool.Run("explain", "ACME004").Status);
        Assert.Equal(2, tool.Run("validate", "d", "--select", "ACNE").Status);
    }

    [Fact]
    public void They_are_waived_set_and_frozen_like_others()
    {
        tool.With(
            "d/dossier.yaml",
            Header + "rules:\n  - { rule: ACME001, severity: info }\n  - { rule: ACME003, severity: off }\n"
        );
        tool.With(
            "d/visits.yaml",
            "visits:\n  - id: a\n    visitors: [{ office: president }]\n    to: AZE\n    kind: state\n    ordinal: 7\n"
                + "    waivers: [{ rule: ACME005, reason: counted otherwise, by: me }]\n"
        );
        var output = tool.Run("validate", "d", "--select", "ACME,SET", "--show-waived").Output;
        Assert.Contains("info[ACME001]", output, StringComparison.Ordinal);
        Assert.Contains("waived ACME005 a", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SET009", output, StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("validate", "d", "--write-baseline", "base.json").Status);
        Assert.DoesNotContain(
            "[ACME001]",
            tool.Run("validate", "d", "--baseline", "base.json").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_a_failure_of_the_rule_and_no_hang()
    {
        tool.With("d/dossier.yaml", Header.Replace("^P-[0-9]+$", "^(?=(a+)+$)a", StringComparison.Ordinal));
        tool.With("d/visits.yaml", Protocol(new string('a', 40) + "!"));
        var outcome = tool.Run("validate", "d", "--select", "ACME002");
        Assert.Equal(2, outcome.Status);
        Assert.Contains(
            "rule ACME002 acme002 failed on record a: RegexMatchTimeoutException",
            outcome.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_pattern_takes_time_in_proportion_to_the_text()
    {
        tool.With("d/dossier.yaml", Header.Replace("^P-[0-9]+$", "^(a+)+$", StringComparison.Ordinal));
        tool.With("d/visits.yaml", Protocol(new string('a', 100_000) + "!"));
        var outcome = tool.Run("validate", "d", "--select", "ACME002");
        Assert.Equal("", outcome.Error);
        Assert.Contains("warning[ACME002]", outcome.Output, StringComparison.Ordinal);
    }

    static string Protocol(string text) =>
        $"visits: [{{ id: a, visitors: [{{ office: o }}], to: AZE, protocol: {text} }}]\n";

    [Fact]
    public void An_order_may_name_dates_of_records_that_a_field_refers_to()
    {
        tool.With(
            "d/dossier.yaml",
            "format: 1\ntitle: T\nownRules:\n  - { code: ACME001, on: visits, message: \"{id} is before {value}\", "
                + "order: { earlier: visitors.person.born, later: dates } }\n"
                + "  - { code: ACME002, on: visits, message: \"{value}\", oneOf: { field: places.kind, values: [city] } }\n"
                + "people:\n  - { id: p, names: P, born: 1950 }\n  - { id: q, names: Q, born: 1993-06 }\n"
                + "places: [{ id: island, names: I, kind: region }]\n"
        );
        tool.With(
            "d/visits.yaml",
            "visits: [{ id: a, visitors: [{ person: p }, { person: q }], to: AZE, dates: 1993-05, places: [island] }]\n"
        );
        var json = JsonNode.Parse(tool.Run("validate", "d", "--format", "json", "--select", "ACME").Output)!;
        var found = json["findings"]!.AsArray().ToDictionary(one => (string)one!["code"]!, one => one!);
        Assert.Equal(
            ("a", "dates", "a is before 1993-05"),
            (
                (string?)found["ACME001"]["record"],
                (string?)found["ACME001"]["field"],
                (string?)found["ACME001"]["message"]
            )
        );
        Assert.Equal("q", (string?)found["ACME001"]["related"]![0]!["record"]);
        Assert.Equal(("a", "places[0]"), ((string?)found["ACME002"]["record"], (string?)found["ACME002"]["field"]));
    }

    [Fact]
    public void An_order_bounds_dates_of_records_that_a_field_refers_to()
    {
        tool.With(
            "d/dossier.yaml",
            "format: 1\ntitle: T\nownRules:\n  - { code: ACME001, on: visits, message: m, "
                + "order: { earlier: visitors.person.died, later: dates } }\npeople: [{ id: q, names: Q, died: 199X }]\n"
        );
        tool.With("d/visits.yaml", "visits: [{ id: a, visitors: [{ person: q }], to: AZE, dates: 1993-05 }]\n");
        Assert.Contains("ACME001", tool.Run("infer", "d", "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_of_two_fields_of_one_list_compares_those_of_the_same_item()
    {
        tool.With(
            "d/dossier.yaml",
            "format: 1\ntitle: T\nownRules: [{ code: ACME001, on: diplomaticRelations, message: \"{id}\", "
                + "order: { earlier: interruptions.from, later: interruptions.to } }]\n"
                + "diplomaticRelations:\n  - id: r\n    parties: [TUR, AZE]\n    established: 1990\n    interruptions:\n"
                + "      - { kind: severed, from: 1991, to: 1992 }\n      - { kind: severed, from: 1999, to: 1998 }\n"
        );
        var json = JsonNode.Parse(tool.Run("validate", "d", "--format", "json", "--select", "ACME").Output)!;
        Assert.Equal("interruptions[1].to", (string?)Assert.Single(json["findings"]!.AsArray())!["field"]);
    }

    [Fact]
    public void Sarif_lists_them_with_their_texts()
    {
        var run = JsonNode.Parse(tool.Run("validate", "d", "--format", "sarif", "--select", "ACME").Output)!["runs"]![
            0
        ]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.All(
            run["results"]!.AsArray(),
            result => Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"])
        );
        var rule = rules.Single(one => (string?)one!["id"] == "ACME001")!;
        Assert.Equal("{id} of {kind} has no purpose", (string?)rule["shortDescription"]!["text"]);
        Assert.Equal("ACME", (string?)rule["properties"]!["tags"]![0]);
        Assert.Contains("declares the rule", (string?)rule["help"]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_shows_their_examples_with_what_is_found()
    {
        tool.With("e/dossier.yaml", "format: 1\ntitle: T\n" + Example);
        var output = tool.Run("explain", "ACME003", "--for", "e").Output;
        Assert.Contains("    people:\n      - id: p\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "  warning v.dates: v took place on 1992-05, before a visitor was born\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "  uyarı v.dates: ",
            tool.Run("explain", "ACME003", "--for", "e", "--lang", "tr").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Orders_serve_the_inference_of_dates()
    {
        tool.With(
            "d/visits.yaml",
            "visits: [{ id: a, visitors: [{ office: o }], to: AZE, dates: 2001-05-04, announced: 2001 }]\n"
        );
        Assert.Contains("ACME004", tool.Run("infer", "d").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Their_declarations_survive_fmt_and_other_formats()
    {
        Assert.Equal(0, tool.Run("fmt", "d").Status);
        var expected = tool.Run("validate", "d", "--select", "ACME", "--format", "json").Output;
        Assert.Equal(0, tool.Run("export", "xlsx", "d", "-o", "x.xlsx", "--draft").Status);
        var reread = tool.Run("validate", "x.xlsx", "--select", "ACME", "--format", "json").Output;
        Assert.Equal(Messages(expected), Messages(reread));
        Assert.Equal(0, tool.Run("export", "csv", "d", "-o", "csv", "--draft").Status);
        Assert.Equal(
            Messages(expected),
            Messages(tool.Run("validate", "csv", "--select", "ACME", "--format", "json").Output)
        );
    }

    [Fact]
    public void The_example_of_the_page_is_tested()
    {
        tool.With("e/dossier.yaml", "format: 1\ntitle: T\n" + Example);
        var outcome = tool.Run("rules", "test", "e");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.EndsWith("examples: 5 passed, 0 failed\n", outcome.Output, StringComparison.Ordinal);
        tool.With(
            "e/dossier.yaml",
            "format: 1\ntitle: T\n" + Example.Replace("found: true", "found: false", StringComparison.Ordinal)
        );
        outcome = tool.Run("rules", "test", "e");
        Assert.Equal(1, outcome.Status);
        Assert.Contains(
            "FAILED  example 1 is not found\n      the rule finds: ",
            outcome.Output,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => tool.Dispose();

    static List<string> Messages(string json) =>
        [
            .. JsonNode.Parse(json)!["findings"]!
                .AsArray()
                .Select(one => $"{one!["code"]} {one["message"]}")
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex(
        "<!-- own-rules -->\n```yaml\n(?<yaml>.*?)```",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Block();
}
