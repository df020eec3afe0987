using System.Text;

namespace Relations.Cli.Tests;

/// <summary>Declarations of rules that are wrong, or meant to do harm, are findings at their places, and nothing hangs.</summary>
public sealed class OwnRuleFaultTests : IDisposable
{
    const string Head = "format: 1\ntitle: T\n";

    readonly Tool tool = new Tool().With(
        "d/visits.yaml",
        "visits:\n  - { id: a, visitors: [{ office: o }], to: AZE, dates: 1992 }\n"
    );

    [Theory]
    [InlineData("on: visit, require: to", "there is no collection visit", "did you mean visits?")]
    [InlineData("on: visits, require: dats", "records of visits have no field dats", "did you mean dates?")]
    [InlineData("on: visits, require: visitors", "records of visits have no field visitors", "")]
    [InlineData("on: visits, require: visitors.person.person", "records of visits have no field", "")]
    [InlineData("on: visits", "the rule has no check", "")]
    [InlineData("on: visits, require: to, unique: [to]", "the rule has more than one check", "")]
    [InlineData("on: visits, pattern: { field: purpose, matches: '(' }", "the pattern is not a regular expression", "")]
    [InlineData("on: visits, oneOf: { field: purpose }", "the list of values is empty", "")]
    [InlineData("on: visits, range: { field: purpose, min: 1 }", "purpose does not hold a number", "")]
    [InlineData("on: visits, order: { earlier: purpose, later: dates }", "purpose does not hold a date", "")]
    [InlineData(
        "on: visits, reference: { field: purpose, to: evnts }",
        "there is no collection evnts",
        "did you mean events?"
    )]
    [InlineData("on: visits, require: to, when: [{ field: knd, is: [x] }]", "have no field knd", "did you mean kind?")]
    public void A_declaration_that_is_wrong_is_a_finding_at_its_place(string rule, string message, string help)
    {
        var outcome = Validate($"ownRules:\n  - {{ code: ACME001, message: x, {rule} }}\n");
        Assert.Contains("[SET022] own-rule-faulty: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(message, outcome.Output, StringComparison.Ordinal);
        Assert.Contains(help, outcome.Output, StringComparison.Ordinal);
        Assert.Contains(" --> d/dossier.yaml:4:", outcome.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (outcome.Status, outcome.Error));
    }

    [Theory]
    [InlineData("code: 12", "[SET022]")]
    [InlineData("code: VIS001", "[SET022]")]
    [InlineData("code: [ACME001]", "[FMT004]")]
    [InlineData("require: { to: 1 }", "[FMT004]")]
    [InlineData("unique: to", "[FMT004]")]
    [InlineData("range: { field: ordinal, min: many }", "[FMT004]")]
    [InlineData("severity: grave", "[FMT007]")]
    [InlineData("examples: [{ record: '{ id: a }', found: true }]", "[FMT004]")]
    [InlineData("examples: [{ record: [a], found: true }]", "[FMT004]")]
    [InlineData("examples: [{ record: { 'a b': 1 }, found: true }]", "[FMT004]")]
    [InlineData("examples: [{ record: { id: a, id: b }, found: true }]", "[FMT005]")]
    public void A_value_of_another_kind_is_a_finding(string member, string code)
    {
        var outcome = Validate($"ownRules:\n  - {{ {member}, on: visits, message: x }}\n", "SET,FMT");
        Assert.Contains(code, outcome.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (outcome.Status, outcome.Error));
    }

    [Fact]
    public void Ways_through_references_that_lead_in_a_circle_are_found_at_once()
    {
        var way = string.Concat(Enumerable.Repeat("within.", 2000));
        tool.With("d/places.yaml", "places: [{ id: p, names: P, within: q }, { id: q, names: Q, within: p }]\n");
        var outcome = Validate(
            $"ownRules:\n  - {{ code: ACME001, on: places, message: circle, require: {way}note }}\n"
                + $"  - {{ code: ACME002, on: places, message: x, require: {way}nothing }}\n"
        );
        Assert.Contains("warning[ACME001] acme001: circle", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("[SET022]", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_rules_run()
    {
        var rules = new StringBuilder("ownRules:\n");
        for (var i = 0; i < 10_000; i++)
        {
            var check = (i % 3) switch
            {
                0 => "require: purpose",
                1 => "order: { earlier: dates, later: dates }",
                _ => "pattern: { field: visitors.office, matches: '^[a-z]+$' }",
            };
            rules.Append(FormattableString.Invariant($"  - {{ code: ACME{i}, on: visits, message: m, {check} }}\n"));
        }

        var outcome = Validate(rules.ToString(), "ACME,SET,FMT", "--format", "json");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.Contains("\"ACME9999\"", outcome.Output, StringComparison.Ordinal);
    }

    public void Dispose() => tool.Dispose();

    Outcome Validate(string declarations, string select = "ACME,SET,FMT", params string[] options)
    {
        tool.With("d/dossier.yaml", Head + declarations);
        return tool.Run(["validate", "d", "--select", select, .. options]);
    }
}
