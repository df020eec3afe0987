using System.Text;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class BaselineTests
{
    const string OneWrong = """
        recognitions:
          - { id: first, by: TUR, of: TUR }
        """;

    const string TwoWrong = """
        recognitions:
          - { id: second, by: AZE, of: AZE }
          - { id: first, by: TUR, of: TUR }
        """;

    [Theory]
    [InlineData("""{"format":1,"findings":[{"code":"A\ud83d","fingerprint":"f","count":1}]}""")]
    [InlineData("""{"format":1,"findings":[{"code":"A","fingerprint":"\udc00","count":1}]}""")]
    [InlineData("""{"format\ud83d":1,"findings":[]}""")]
    public void Half_of_a_surrogate_pair_is_a_reason_and_no_exception(string json)
    {
        var (baseline, why) = BaselineReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)));
        Assert.Null(baseline);
        Assert.NotNull(why);
    }

    [Fact]
    public void What_stands_in_the_baseline_is_frozen_and_only_new_findings_are_left()
    {
        var baseline = Baseline.Of(Check(OneWrong).Findings);
        var result = Check(TwoWrong, baseline);
        Assert.Equal("second", Assert.Single(result.Findings).Record);
        Assert.Equal("first", Assert.Single(result.Frozen).Record);
        Assert.Empty(result.Stale);
    }

    [Fact]
    public void What_is_no_longer_found_is_stale_and_goes_when_the_baseline_shrinks()
    {
        var baseline = Baseline.Of(Check(TwoWrong).Findings);
        var result = Check(OneWrong, baseline);
        Assert.Equal("SET004", Assert.Single(result.Findings).Code);
        Assert.Equal("second", Assert.Single(result.Stale).Record);
        var shrunk = baseline.Without(result.Stale);
        Assert.Equal("first", Assert.Single(shrunk.Entries).Record);
        Assert.Empty(Check(OneWrong, shrunk).Findings);
        Assert.Equal("second", Assert.Single(Check(TwoWrong, shrunk).Findings).Record);
    }

    [Fact]
    public void Of_a_rule_that_did_not_run_nothing_is_stale()
    {
        var baseline = Baseline.Of(Check(OneWrong).Findings);
        Assert.Empty(Check("recognitions: []", baseline, "SET004").Stale);
    }

    [Fact]
    public void Of_more_findings_of_a_kind_than_it_knows_the_rest_are_new()
    {
        static string Of(string states) =>
            $$"""
                diplomaticRelations:
                  - { id: relations, between: [{{states}}] }
                """;
        var baseline = Baseline.Of(Check(Of("XX1, TUR"), code: "ENT001").Findings);
        Assert.Equal(1, Assert.Single(baseline.Entries).Count);
        var result = Check(Of("XX1, XX2"), baseline, "ENT001");
        Assert.Equal((1, 1), (result.Findings.Count, result.Frozen.Count));
    }

    [Fact]
    public void A_finding_is_known_again_when_lines_and_positions_move_and_not_when_it_becomes_certain()
    {
        var finding = new Finding(
            "REC001",
            "relations-first",
            Severity.Error,
            Verdict.Maybe,
            Message.Literal("it may be")
        )
        {
            Record = "relations",
            Field = "interruptions[0].from",
            Place = new("a.yaml", new(3, 1, 1)),
        };
        var moved = finding with
        {
            Text = Message.Literal("perhaps"),
            Field = "interruptions[7].from",
            Place = new("b.yaml", new(9, 2, 1)),
        };
        Assert.Equal(Fingerprint.Of(finding), Fingerprint.Of(moved));
        Assert.NotEqual(Fingerprint.Of(finding), Fingerprint.Of(finding with { Verdict = Verdict.Violated }));
        Assert.NotEqual(Fingerprint.Of(finding), Fingerprint.Of(finding with { Record = "others" }));
        Assert.NotEqual(
            Fingerprint.Of(finding),
            Fingerprint.Of(finding with { Related = [new(Message.Literal("see"), "x", null, null)] })
        );
    }

    [Fact]
    public void A_baseline_reads_back_and_gives_the_same_bytes_whatever_the_order_of_findings()
    {
        var findings = Check(TwoWrong).Findings;
        var bytes = Bytes(Baseline.Of(findings));
        Assert.Equal(bytes, Bytes(Baseline.Of(findings.Reverse())));
        var (read, why) = BaselineReader.Read(new MemoryStream(bytes));
        Assert.Null(why);
        Assert.Equal(bytes, Bytes(read!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "format": 2, "findings": [] }""")]
    [InlineData("""{ "format": 1e99, "findings": [] }""")]
    [InlineData("""{ "format": 1, "findings": {} }""")]
    [InlineData("""{ "format": 1, "findings": [1] }""")]
    [InlineData("""{ "format": 1, "findings": [{ "code": "A", "fingerprint": "f", "count": 0 }] }""")]
    [InlineData("""{ "format": 1, "findings": [{ "code": "A", "fingerprint": null, "count": 1 }] }""")]
    [InlineData(
        """{ "format": 1, "findings": [{ "code": "A", "fingerprint": "f", "count": 1 }, { "code": "A", "fingerprint": "f", "count": 1 }] }"""
    )]
    public void What_is_no_baseline_is_said_to_be_none(string text)
    {
        var (baseline, why) = BaselineReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Null(baseline);
        Assert.NotNull(why);
    }

    static byte[] Bytes(Baseline baseline)
    {
        using var stream = new MemoryStream();
        baseline.Write(stream);
        return stream.ToArray();
    }

    static CheckResult Check(string dossier, Baseline? baseline = null, string code = "ENT002")
    {
        var read = DossierReader.Read(new MemoryFiles().With("example.yaml", dossier));
        return Checker.Check(read, new() { Select = [code, "SET004"], Baseline = baseline });
    }
}
