namespace Relations.Rules.Tests;

public sealed class ExampleTests
{
    public static TheoryData<string> Codes => [.. Catalogue.All.Select(rule => rule.Info.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_finds_in_its_examples_exactly_what_they_say(string code)
    {
        foreach (var example in Catalogue.Find(code)!.Examples)
        {
            Assert.Equal(example.Findings, Findings(code, example).Select(Describe));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_an_example_that_keeps_it_and_one_that_breaks_it(string code)
    {
        var examples = Catalogue.Find(code)!.Examples;
        Assert.Contains(examples, example => example.Findings.Count == 0);
        Assert.Contains(
            examples,
            example => example.Findings.Any(finding => !finding.StartsWith("maybe ", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_three_valued_rule_has_an_example_in_which_it_cannot_tell(string code)
    {
        var rule = Catalogue.Find(code)!;
        var maybes = rule
            .Examples.SelectMany(example => example.Findings)
            .Count(finding => finding.StartsWith("maybe ", StringComparison.Ordinal));
        Assert.Equal(rule.Info.Verdicts is not null, maybes > 0);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_finding_of_an_example_has_a_place(string code)
    {
        foreach (var finding in Catalogue.Find(code)!.Examples.SelectMany(example => Findings(code, example)))
        {
            Assert.NotNull(finding.Place);
            Assert.All(finding.Related, related => Assert.True(related.Place is not null || related.Record is null));
        }
    }

    public static TheoryData<string> CodesOfContent =>
        [.. Catalogue.All.Where(rule => !IsOfFormat(rule)).Select(rule => rule.Info.Code)];

    // What cannot be read breaks no rule about what it says.
    [Theory]
    [MemberData(nameof(CodesOfContent))]
    public void An_example_of_a_rule_about_content_can_be_read(string code)
    {
        foreach (var example in Catalogue.Find(code)!.Examples)
        {
            Assert.Equal([], Findings("FMT001", example).Select(finding => $"{example.Title}: {finding.Message}"));
        }
    }

    public static TheoryData<string> CodesOfFormat =>
        [.. Catalogue.All.Where(IsOfFormat).Select(rule => rule.Info.Code)];

    static bool IsOfFormat(Rule rule) =>
        rule is ReadingRule || rule.Info.Code.StartsWith("FMT", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(CodesOfFormat))]
    public void What_is_wrong_with_the_form_of_an_example_is_said_in_every_language(string code)
    {
        foreach (var finding in Catalogue.Find(code)!.Examples.SelectMany(example => Findings(code, example)))
        {
            OtherLanguages.Have(finding.Text);
            OtherLanguages.Have(finding.HelpText);
            Assert.All(finding.Related, related => OtherLanguages.Have(related.Text));
        }
    }

    static List<Finding> Findings(string code, Example example)
    {
        var result = Checker.Check(ExampleDossier.Read(example));
        return
        [
            .. result.Findings.Where(finding =>
                finding.Code == code && !(code == "FMT005" && finding.Record + finding.Field is "format" or "title")
            ),
        ];
    }

    static string Describe(Finding finding)
    {
        var weight = finding.Verdict == Verdict.Maybe ? "maybe" : Enum.GetName(finding.Severity)!.ToLowerInvariant();
        return $"{weight} {finding.Record ?? "-"}{(finding.Field is null ? "" : "." + finding.Field)}: {finding.Message}";
    }
}
