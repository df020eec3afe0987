namespace Relations.Cli.Tests;

public sealed class ShardTests : IDisposable
{
    readonly Tool tool = new();

    public ShardTests() =>
        tool.With("d/dossier.yaml", "{ format: 1, title: T, asOf: 2020-01-01 }")
            .With("d/people.ndjson", """{"id":"p","names":"Somebody Here"}""")
            .With(
                "d/visits.ndjson",
                string.Concat(
                    Enumerable
                        .Range(0, 40)
                        .Select(i =>
                            FormattableString.Invariant(
                                $$"""{"id":"v{{i}}","visitors":[{"person":"p"}],"to":"{{(i % 3 == 0 ? "TUR" : "AZE")}}","dates":"2001-02-{{(i / 4) + 1:00}}/2001-02-{{(i / 3) + 3:00}}"}"""
                            ) + "\n"
                        )
                )
            );

    [Theory]
    [InlineData(1, "ndjson")]
    [InlineData(3, "ndjson")]
    [InlineData(7, "json")]
    public void Parts_checked_by_several_give_the_same_bytes(int parts, string format)
    {
        var whole = tool.Run("validate", "d", "--format", format);
        Assert.Equal(1, whole.Status);
        var facts = Enumerable.Range(1, parts).SelectMany(part => Lines(Map(part, parts))).Reverse();
        tool.Input = string.Join('\n', facts);
        var reduced = tool.Run("validate", "d", "--shard", "reduce", "--format", format);
        Assert.Equal((whole.Status, whole.Output, ""), (reduced.Status, reduced.Output, reduced.Error));
    }

    [Fact]
    public void A_part_done_twice_counts_once()
    {
        var whole = tool.Run("validate", "d", "--format", "csv");
        tool.Input = Map(1, 2) + Map(2, 2) + Map(1, 2);
        Assert.Equal(whole.Output, tool.Run("validate", "d", "--shard", "reduce", "--format", "csv").Output);
    }

    [Fact]
    public void Facts_that_are_not_all_there_are_refused()
    {
        Refused("", "there are no facts to read");
        Refused(Map(1, 2), "the facts of part 2 of 2 are missing or not complete");
        Refused(Map(1, 2)[20..], "line 1 of the facts is not one that --shard map writes");
        Refused(Map(1, 2) + Map(1, 3), "the facts are of 2 parts and of 3");
        var cut = Lines(Map(1, 1));
        Refused(string.Join('\n', cut.Skip(1)), "the facts of part 1 of 1 are missing or not complete");
    }

    [Fact]
    public void Facts_of_another_state_of_the_dossier_are_refused()
    {
        var facts = Map(1, 1);
        tool.With("d/people.ndjson", """{"id":"p","names":"Somebody Else"}""");
        Refused(facts, "the facts are those of another dossier, or of other options");
    }

    [Theory]
    [InlineData("--shard map takes --part I/N", "validate", "d", "--shard", "map")]
    [InlineData("--shard map takes --part I/N", "validate", "d", "--shard", "map", "--part", "0/2")]
    [InlineData("--shard map takes --part I/N", "validate", "d", "--shard", "map", "--part", "3/2")]
    [InlineData("--shard goes with one dossier", "validate", "d", "e", "--shard", "map", "--part", "1/2")]
    public void Options_that_do_not_go_together_are_refused(string why, params string[] arguments)
    {
        var run = tool.Run(arguments);
        Assert.Equal(2, run.Status);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => tool.Dispose();

    void Refused(string facts, string why)
    {
        tool.Input = facts;
        var run = tool.Run("validate", "d", "--shard", "reduce");
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    string Map(int part, int of)
    {
        var run = tool.Run("validate", "d", "--shard", "map", "--part", FormattableString.Invariant($"{part}/{of}"));
        Assert.Equal((0, ""), (run.Status, run.Error));
        return run.Output;
    }

    static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
