namespace Relations.Rules.Tests;

/// <summary>
/// However many records share a pair, a person, a mission or a text, and wherever their dates lie, a rule looks at no more others
/// for each of them than it declares.
/// </summary>
public sealed class CostTests
{
    // So many that each rule that compares all of a key looks at more.
    const int Records = 500;

    public static TheoryData<DateCase> Cases => [.. Enum.GetValues<DateCase>()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_looks_at_no_more_others_than_it_declares(DateCase dates)
    {
        var result = Checker.Check(WorstCases.Of(dates, Records, seed: 1), new() { Counts = true });
        var counts = result.Comparisons!.ByRule;
        Assert.NotEmpty(counts);
        string[] costly =
        [
            .. result
                .Ran.Where(rule => counts.GetValueOrDefault(rule.Info.Code) > (long)rule.MaxLooks * SubjectsOf(rule))
                .Select(rule =>
                    FormattableString.Invariant($"{rule.Info.Code}: {counts[rule.Info.Code] / SubjectsOf(rule)}")
                ),
        ];
        Assert.True(costly.Length == 0, "looks at others for each record: " + string.Join("; ", costly));

        int SubjectsOf(Rule rule) =>
            rule is IChecks<Dossiers.Dossier> or IChecks<Dossiers.Record> ? result.Dossier.Records.Count : Records;
    }
}
