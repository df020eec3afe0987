using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class WaiverTests
{
    [Theory]
    [InlineData("2017-12-31", "2017-12-31", false)]
    [InlineData("2017-12-30", "2017-12-31", true)]
    [InlineData("2017", "2017-12-31", false)]
    [InlineData("2017", "2018-01-01", true)]
    [InlineData("2017-06", "2017", false)]
    [InlineData("2017/..", "2030", false)]
    public void A_waiver_holds_to_the_end_of_its_last_day(string until, string asOf, bool expired) =>
        Assert.Equal(expired, IsExpired(until, asOf));

    [Fact]
    public void Of_a_last_day_that_is_no_date_another_rule_tells_and_the_waiver_holds()
    {
        Assert.False(IsExpired("soon", "2017-12-31"));
        Assert.Equal(["DAT001"], Check("soon", "2017-12-31").Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Without_an_as_of_date_no_waiver_expires_and_the_result_says_so()
    {
        var result = Check("1900", null);
        Assert.Single(result.Waived);
        Assert.Contains(result.NotRun, notRun => notRun.Rule.Info.Code == "SET003");
    }

    [Fact]
    public void A_waiver_of_a_rule_that_is_off_is_not_called_unused()
    {
        var result = Check("2030", null, "rules: [{ rule: ENT002, severity: off }]");
        Assert.Empty(result.Findings);
        Assert.Empty(result.Waived);
    }

    static bool IsExpired(string until, string asOf)
    {
        var result = Check(until, asOf);
        Assert.Equal(result.Waived.Count == 0, result.Findings.Any(finding => finding.Code == "SET003"));
        return result.Waived.Count == 0;
    }

    static CheckResult Check(string until, string? asOf, string settings = "")
    {
        var dossier = $$"""
            asOf: {{asOf}}
            recognitions:
              - id: recognition
                by: TUR
                of: TUR
                waivers: [{ rule: ENT002, reason: An example of a self-pair., by: the editors, until: {{until}} }]
            {{settings}}
            """;
        return Checker.Check(
            DossierReader.Read(new MemoryFiles().With("example.yaml", dossier)),
            new() { Select = ["ENT002", "SET", "DAT001"] }
        );
    }
}
