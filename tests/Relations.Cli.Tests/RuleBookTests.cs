using Relations.Rules;

namespace Relations.Cli.Tests;

public sealed class RuleBookTests : IDisposable
{
    readonly Tool tool = new();

    [Fact]
    public void The_rules_are_listed_with_their_codes_and_names()
    {
        var outcome = tool.Run("rules");
        Assert.Equal(0, outcome.Status);
        Assert.All(
            Catalogue.All,
            rule => Assert.Contains($"{rule.Info.Code} {rule.Info.Name} (", outcome.Output, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("REC001")]
    [InlineData("rec001")]
    [InlineData("relations-first")]
    public void A_rule_is_explained_by_code_or_name(string name)
    {
        var outcome = tool.Run("explain", name);
        Assert.Equal(0, outcome.Status);
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/explain.txt");
    }

    [Fact]
    public void Every_rule_is_explained_within_80_columns() =>
        Assert.All(
            Catalogue.All,
            rule =>
                Assert.All(
                    tool.Run("explain", rule.Info.Code)
                        .Output.Split('\n')
                        .Where(line => !line.StartsWith("    ", StringComparison.Ordinal)),
                    line => Assert.InRange(line.Length, 0, 80)
                )
        );

    [Fact]
    public void The_page_of_rules_in_the_repository_is_the_one_the_tool_writes() =>
        Golden.Verify(tool.Run("schema", "rules").Output, "docs/rules.md");

    public void Dispose() => tool.Dispose();
}
