using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>However a dossier is divided among workers, their findings brought together are those of one.</summary>
public sealed class ShardTests
{
    public static TheoryData<DateCase, int> Divisions =>
        new()
        {
            { DateCase.OneDay, 2 },
            { DateCase.Coarse, 7 },
            { DateCase.Spread, 3 },
        };

    [Theory]
    [MemberData(nameof(Divisions))]
    public void Workers_find_what_one_finds(DateCase dates, int parts)
    {
        var whole = Checker.Check(WorstCases.Of(dates, 60, seed: parts));
        Assert.NotEmpty(whole.Findings);
        var (facts, count) = Facts(() => WorstCases.Of(dates, 60, seed: parts), parts);
        Assert.InRange(facts.Count, 1, count);
        AssertSame(whole, Shards.Reduce(WorstCases.Of(dates, 60, seed: parts), facts));
    }

    [Fact]
    public void So_they_do_in_the_examples_of_all_rules()
    {
        foreach (var example in Catalogue.All.SelectMany(rule => rule.Examples))
        {
            var (facts, _) = Facts(() => ExampleDossier.Read(example), 2);
            AssertSame(Checker.Check(ExampleDossier.Read(example)), Shards.Reduce(ExampleDossier.Read(example), facts));
        }
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 2)]
    public void A_part_that_no_division_has_is_refused(int number, int of) =>
        Assert.Throws<ArgumentException>(() => Shards.Map(WorstCases.Of(DateCase.OneDay, 1, 1), new(number, of)));

    // Facts come back in any order, and some twice, since what a lost worker did is done again.
    static (List<ShardFact> Facts, int Records) Facts(Func<Dossier> read, int parts)
    {
        List<ShardFact> facts =
        [
            .. Enumerable.Range(1, parts).SelectMany(part => Shards.Map(read(), new(part, parts))),
        ];
        var random = new Random(parts);
        return ([.. facts.Concat(facts.Take(5)).OrderBy(_ => random.Next())], read().Records.Count + 5);
    }

    static void AssertSame(CheckResult one, CheckResult other)
    {
        Assert.Equal(one.Findings.Select(Shown), other.Findings.Select(Shown));
        Assert.Equal(one.Following.Select(Shown), other.Following.Select(Shown));
        Assert.Equal(
            one.Waived.Select(waived => Shown(waived.Finding)),
            other.Waived.Select(waived => Shown(waived.Finding))
        );
    }

    static string Shown(Finding found) =>
        $"{found.Code} {found.Verdict} {found.Severity} {found.Record}.{found.Field} {found.Place}: {found.Message}; {found.Help} "
        + string.Join(
            ", ",
            found.Related.Select(related => $"{related.Record}.{related.Field} {related.Place} {related.Text}")
        );
}
