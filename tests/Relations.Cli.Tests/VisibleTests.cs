using System.Text.RegularExpressions;
using System.Xml.Linq;
using Relations.Reporting;

namespace Relations.Cli.Tests;

/// <summary>Whatever is printed for people shows the characters that would steer the terminal.</summary>
public sealed partial class VisibleTests : IDisposable
{
    // An escape sequence, C1, an override of the direction, an isolate, a mark and a separator of lines.
    const string Hostile = "a\u001B[31mb\u009Bc\u202Ed\u2066e\u200Ff\u2028g";

    readonly Tool tool = new();

    [Theory]
    [InlineData("a\u001B[31m\u007F", "a\u241B[31m\u2421")]
    [InlineData("\u0080\u009F\u061C\u200E\u200F", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\u2028\u2029\u202A\u202E\u2066\u2069", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\u200D\u200C ə \U0001F600", "\u200D\u200C ə \U0001F600")]
    [InlineData("a\tb\r\nc\rd", "a\u2409b\u240D\u240Ac\u240Dd")]
    public void What_steers_is_shown(string text, string expected) => Assert.Equal(expected, ControlPictures.Of(text));

    [Fact]
    public void Half_a_character_is_shown() =>
        Assert.Equal("a\uFFFDb\uFFFD", ControlPictures.Of(string.Concat("a", (char)0xD800, "b", (char)0xDC00)));

    [Fact]
    public void Breaks_and_tabs_of_a_text_of_lines_stay_but_a_carriage_return_alone() =>
        Assert.Equal("a\tb\r\nc\u240Dd\n", ControlPictures.Of("a\tb\r\nc\rd\n", keepBreaks: true));

    [Fact]
    public void A_character_that_is_written_in_two_pieces_stays_whole()
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var writer = new VisibleWriter(text))
        {
            foreach (var c in "\U0001F600\r\n\u202E")
            {
                writer.Write(c);
            }

            writer.WriteLine("\r");
        }

        Assert.Equal("\U0001F600\r\n\uFFFD\u240D\n", text.ToString());
    }

    [Theory]
    [InlineData("validate", Hostile)]
    [InlineData("fmt", Hostile)]
    [InlineData("fix", Hostile)]
    [InlineData("export", "csv", Hostile, "-o", "x")]
    [InlineData("export", "xlsx", Hostile, "-o", "x.xlsx")]
    [InlineData("explain", Hostile)]
    [InlineData("new", "a", "b" + Hostile)]
    [InlineData(Hostile)]
    [InlineData("date", Hostile)]
    public void Arguments_are_echoed_visibly(params string[] args)
    {
        var outcome = tool.Run(args);
        Assert.DoesNotMatch(Steering(), outcome.Output + outcome.Error);
    }

    [Theory]
    [InlineData("export", "csv", "d", "-o", "x")]
    [InlineData("export", "xlsx", "d", "-o", "x.xlsx")]
    [InlineData("export", "pdf", "d", "-o", "x.pdf", "--draft")]
    [InlineData("fix", "d")]
    [InlineData("fix", "d", "--unsafe", "--diff")]
    [InlineData("fmt", "d", "--diff")]
    [InlineData("validate", "d")]
    [InlineData("validate", "d", "--format", "junit")]
    [InlineData("validate", "d", "--format", "csv")]
    [InlineData("validate", "d", "--format", "html")]
    [InlineData("validate", "d", "--format", "github")]
    [InlineData("coverage", "d")]
    [InlineData("infer", "d")]
    [InlineData("diff", "d", "d")]
    public void Text_of_a_dossier_is_shown_visibly(params string[] args)
    {
        var escaped = string.Concat(Hostile.Select(c => c < 128 && c > 31 ? c.ToString() : $"\\u{(int)c:X4}"));
        tool.With(
            "d/dossier.yaml",
            $$"""
            format: 1
            title:   "T {{escaped}}"
            asOf: 2020-01-01
            rules: [{ rule: "X{{escaped}}", severity: error }]
            waivers: [{ rule: REC001, reason: "R {{escaped}}", by: "B\u202Ea" }]
            people:
              - { id: "p{{escaped}}", names: "N {{escaped}}" }
              - { id:   q, names: "d\u202Ee\u2066f" }
            visits:
              - { id: v, visitors: [{ person: "p{{escaped}}" }], to: "aze {{escaped}}", dates: "1990-1-1 {{escaped}}" }
              - { id: w, visitors: [{ person: q }], to: AZE, dates: 1990-1-1, note: "d‮e⁦f" }
            """
        );
        var outcome = tool.Run(args);
        Assert.DoesNotMatch(Steering(), outcome.Output + outcome.Error);
    }

    [Fact]
    public void A_difference_that_shows_characters_says_that_patch_refuses_it()
    {
        tool.With("a.yaml", "people:\n  - {   id: q, names: \"d\u202Ee\" }\n");
        var outcome = tool.Run("fmt", "a.yaml", "--diff");
        Assert.Contains("d\uFFFDe", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(
            "a.yaml: the difference shows terminal control characters",
            outcome.Error,
            StringComparison.Ordinal
        );
        tool.With("b.yaml", "people:\n  - {   id: q, names: \"d\te\" }\n");
        Assert.Equal("", tool.Run("fmt", "b.yaml", "--diff").Error);
    }

    // The schema of JUnit files by which Jenkins' plugin xunit checks them, junit-10.xsd.
    [Fact]
    public void JUnit_has_the_attributes_of_the_schema_of_Jenkins_alone()
    {
        Dictionary<string, string> allowed = new(StringComparer.Ordinal)
        {
            ["testsuites"] = "name time tests failures errors",
            ["testsuite"] = "name tests failures errors group time skipped timestamp hostname id package file log url",
            ["testcase"] = "name time classname group",
            ["failure"] = "type message",
            ["skipped"] = "type message",
            ["system-out"] = "",
        };
        tool.WithSeed();
        var report = XDocument.Parse(tool.Run("validate", "seed", "--format", "junit", "--fail-on", "maybe").Output);
        Assert.All(
            report.Descendants(),
            element =>
                Assert.Empty(
                    element
                        .Attributes()
                        .Select(attribute => attribute.Name.LocalName)
                        .Except(allowed[element.Name.LocalName].Split(' '))
                )
        );
        Assert.All(
            report.Descendants("failure"),
            failure => Assert.Contains("\nat seed/", failure.Value, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void SARIF_says_where_more_is_told_of_the_tool()
    {
        tool.WithSeed();
        using var report = System.Text.Json.JsonDocument.Parse(
            tool.Run("validate", "seed", "--format", "sarif").Output
        );
        var driver = report.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        Assert.True(Uri.TryCreate(driver.GetProperty("informationUri").GetString(), UriKind.Absolute, out _));
    }

    [Fact]
    public void HTML_says_the_language_of_quotes_and_needs_no_stop_of_the_key()
    {
        tool.WithSeed();
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-01-14");
        var page = tool.Run("validate", "seed", "--format", "html").Output;
        Assert.Contains("<blockquote lang=\"en\" dir=\"auto\">", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<blockquote>", page);
        Assert.DoesNotMatch("tabindex|overflow-x", page);
        Assert.DoesNotMatch("<input (?![^>]*type=)", page);
        Assert.Matches("body \\{[^}]*overflow-wrap: anywhere", page);
    }

    public void Dispose() => tool.Dispose();

    [GeneratedRegex(
        "[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]",
        RegexOptions.None,
        5000
    )]
    private static partial Regex Steering();
}
