using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class SettingsTests
{
    const string SelfPair = """
        recognitions:
          - { id: recognition, by: TUR, of: TUR }
        """;

    [Theory]
    [InlineData("error", Severity.Error)]
    [InlineData("warning", Severity.Warning)]
    [InlineData("info", Severity.Info)]
    public void A_rule_weighs_what_the_dossier_says(string word, Severity expected)
    {
        var finding = Assert.Single(Check($"rules: [{{ rule: ENT002, severity: {word} }}]\n{SelfPair}").Findings);
        Assert.Equal(("ENT002", expected), (finding.Code, finding.Severity));
    }

    [Fact]
    public void A_rule_that_is_off_does_not_run_and_the_result_says_so()
    {
        var result = Check($"rules: [{{ rule: ENT002, severity: off }}]\n{SelfPair}");
        Assert.Empty(result.Findings);
        Assert.Equal("the dossier turns it off", Assert.Single(result.NotRun).Why.English);
    }

    [Fact]
    public void A_rule_that_rests_on_law_stays_one_step_milder_before_it_was_law()
    {
        var dossier = """
            missions:
              - { id: mission, sending: TUR, receiving: AZE, kind: embassy, opened: 1921 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            """;
        Assert.Equal(Severity.Warning, Assert.Single(Check(dossier, "MIS001").Findings).Severity);
        var milder = "rules: [{ rule: MIS001, severity: warning }]\n" + dossier;
        Assert.Equal(Severity.Info, Assert.Single(Check(milder, "MIS001").Findings).Severity);
    }

    [Fact]
    public void A_rule_that_is_off_or_ignored_demands_no_order()
    {
        const string Squeezed = """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR] }
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1992-11-09 }
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, opened: 1992-10 }
            """;
        Assert.Single(Check(Squeezed, "DAT011").Findings);
        Assert.Empty(Check("rules: [{ rule: REC001, severity: off }]\n" + Squeezed, "DAT011").Findings);
        Assert.Empty(Check(Squeezed, new CheckOptions { Select = ["DAT011"], Ignore = ["REC"] }).Findings);
    }

    [Theory]
    [InlineData("1990?", "", Verdict.Violated)]
    [InlineData("1990?", "margins: { uncertain: { years: 1 } }", Verdict.Maybe)]
    [InlineData("1990~", "margins: { uncertain: { years: 1 } }", Verdict.Violated)]
    [InlineData("1990~", "margins: { approximate: { years: 1 } }", Verdict.Maybe)]
    [InlineData("1990%", "margins: { uncertain: { years: 1 } }", Verdict.Maybe)]
    [InlineData("1990?", "margins: { uncertain: { months: 40, days: 900 } }", Verdict.Violated)]
    [InlineData("1991-10?", "margins: { uncertain: { months: 1 } }", Verdict.Maybe)]
    [InlineData("1991-11-08?", "margins: { uncertain: { days: 1 } }", Verdict.Maybe)]
    [InlineData("1990", "margins: { uncertain: { years: 1 }, approximate: { years: 1 } }", Verdict.Violated)]
    public void Margins_widen_qualified_dates_by_their_own_unit(string established, string margins, Verdict expected)
    {
        var dossier = $$"""
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: '{{established}}' }
            {{margins}}
            """;
        Assert.Equal(expected, Assert.Single(Check(dossier, "REC001").Findings).Verdict);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("margins: { uncertain: { years: 2 } }", 1)]
    public void Margins_widen_the_ends_of_periods(string margins, int expected)
    {
        var dossier = $$"""
            people:
              - { id: somebody, names: Somebody, died: 1992? }
            offices:
              - { id: president, title: President, of: AZE }
            tenures:
              - { id: tenure, person: somebody, office: president, period: 1990/1991 }
            {{margins}}
            """;
        Assert.Equal(expected, Check(dossier, "HOM011").Findings.Count);
    }

    [Fact]
    public void Dates_of_one_unit_stay_in_order_whatever_the_margin()
    {
        var dossier = """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991? }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1991? }
            margins: { uncertain: { years: 5 } }
            """;
        Assert.Empty(Check(dossier, "REC001").Findings);
    }

    static CheckResult Check(string dossier, string code = "ENT002") =>
        Check(dossier, new CheckOptions { Select = [code] });

    static CheckResult Check(string dossier, CheckOptions options) =>
        Checker.Check(DossierReader.Read(new MemoryFiles().With("example.yaml", dossier)), options);
}
