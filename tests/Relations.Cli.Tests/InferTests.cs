using System.Text.Json;

namespace Relations.Cli.Tests;

public sealed class InferTests : IDisposable
{
    const string Impossible =
        "format: 1\ntitle: T\nmechanisms: [{ id: council, names: Council, parties: [AZE, TUR], established: 2011-09 }]\nsessions:\n  - { id: first, mechanism: council, ordinal: 1, dates: '[2010..2012]' }\n  - { id: second, mechanism: council, ordinal: 2, dates: 2011-03 }\n";

    readonly Tool tool = new Tool().WithSeed();

    [Fact]
    public void What_the_seed_implies_of_its_coarse_and_missing_dates_is_listed_with_proofs()
    {
        var outcome = tool.Run("infer", "seed");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/seed-inferences.txt");
    }

    [Fact]
    public void Bounds_of_more_than_a_year_and_of_lives_alone_are_counted_and_shown_with_all()
    {
        tool.With(
            "lives.yaml",
            """
            format: 1
            title: Lives
            people: [{ id: lee, names: Lee, born: 1900-05-01, died: 1900-09-01 }]
            offices: [{ id: minister, title: Minister, of: TUR }]
            tenures: [{ id: term, person: lee, office: minister, period: 1900/1900 }]
            mechanisms: [{ id: council, names: Council, parties: [AZE, TUR], established: 2011 }]
            sessions: [{ id: first, mechanism: council, ordinal: 1, dates: 2011-03-02 }]
            """
        );
        var few = tool.Run("infer", "lives.yaml").Output;
        var all = tool.Run("infer", "lives.yaml", "--all").Output;
        Assert.Contains("council.established: 2011\n", few, StringComparison.Ordinal);
        Assert.DoesNotContain("the birth of lee", few, StringComparison.Ordinal);
        Assert.Contains("the birth of lee", all, StringComparison.Ordinal);
        Assert.Matches("\n[0-9]+ dates? (is|are) not shown: .*; --all shows them\n", few);
        Assert.DoesNotContain("not shown", all, StringComparison.Ordinal);
        Assert.Equal(few.TrimEnd('\n').Split('\n')[^1], all.TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public void The_JSON_report_has_each_proof_step_with_its_rule_and_place()
    {
        using var report = JsonDocument.Parse(tool.Run("infer", "seed", "--format", "json").Output);
        var date = report
            .RootElement.GetProperty("inferred")
            .EnumerateArray()
            .Single(found => found.GetProperty("record").GetString() == "turkiye-azerbaijan-pakistan");
        var bound = date.GetProperty("bounds")[0];
        Assert.Equal("not-after", bound.GetProperty("kind").GetString());
        Assert.Equal("2017-11-30", bound.GetProperty("day").GetString());
        Assert.Equal("MEC002", bound.GetProperty("proof")[1].GetProperty("rule").GetString());
        Assert.Equal("seed/mechanisms.yaml", date.GetProperty("place").GetProperty("file").GetString());
        Assert.Equal("established", report.RootElement.GetProperty("settling")[0].GetProperty("field").GetString());
    }

    [Fact]
    public void Dates_that_cannot_all_hold_are_one_finding_with_all_members()
    {
        tool.With("d.yaml", Impossible);
        var outcome = tool.Run("validate", "d.yaml", "--select", "DAT011");
        Assert.Equal((1, ""), (outcome.Status, outcome.Error));
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/jointly-impossible.txt");
        Assert.Equal(1, tool.Run("infer", "d.yaml").Status);
    }

    public void Dispose() => tool.Dispose();
}
