using CsCheck;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class EvidenceRuleTests
{
    static readonly CheckOptions Options = CheckOptions.Default with { Select = ["DAT", "SRC"] };

    static readonly string[] Events =
    [
        "{ id: good, names: A, dates: 2017-05-22, citations: [{ source: s, quote: 'held on May 22, 2017', reading: stated }] }",
        "{ id: slip, names: B, dates: 2017-05-23, citations: [{ source: s, quote: 'held on May 22, 2017', reading: stated }] }",
        "{ id: absent, names: C, citations: [{ source: s, quote: 'held on May 23, 2017', reading: stated }] }",
        "{ id: year, names: D, dates: 2017-12-13, citations: [{ source: s, quote: 'on 13 December', reading: stated }] }",
        "{ id: bare, names: E, dates: 1846-7 }",
        "{ id: reversed, names: F, dates: 2017-02/2017-01, citations: [{ source: nowhere, reading: corrected }] }",
        "{ id: syntax, names: G, dates: 9 July, citations: [{ source: s, paragraph: 9, quote: 'on 13 December', reading: inferred }] }",
    ];

    [Fact]
    public void The_order_of_records_makes_no_difference_to_what_is_found()
    {
        var expected = Found(Events);
        Assert.Equal(11, expected.Count);
        Gen.Shuffle(Events).Sample(shuffled => Assert.Equal(expected, Found(shuffled)), iter: 100);
    }

    [Fact]
    public void A_fault_of_a_date_is_one_finding_of_one_rule()
    {
        foreach (
            var text in (ReadOnlySpan<string>)
                ["9 July", "199u", "1900-02-29", "1846-7", "1918-47", "2017/2016", "", "..", "1984?~"]
        )
        {
            var yaml = $"places: [{{ id: p, names: P }}]\npeople: [{{ id: e, names: E, born: '{text}' }}]";
            Assert.Single(Check(yaml), finding => finding.Code.StartsWith("DAT", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_header_has_dates_too()
    {
        var finding = Check("asOf: 2017-02-30\npeople: [{ id: e, names: E }]")
            .Single(found => found.Code.StartsWith("DAT", StringComparison.Ordinal));
        Assert.Equal(("DAT003", null, "asOf"), (finding.Code, finding.Record, finding.Field));
    }

    [Fact]
    public void A_finding_about_a_quote_stands_at_the_quote()
    {
        var finding = Check(
                "events:\n  - id: e\n    names: E\n    citations:\n      - source: s\n        quote: held on May 23, 2017\n        reading: stated\n"
            )
            .Single(found => found.Code == "SRC004");
        Assert.Equal(new TextSpan(9, 16, 20), finding.Place!.Span);
        Assert.Equal("nearest passage: paragraph 1, \"held on May 22, 2017,\"", finding.Help);
    }

    static IReadOnlyList<string> Found(IEnumerable<string> events) =>
        [
            .. Check("events:\n  - " + string.Join("\n  - ", events))
                .Select(finding => $"{finding.Code} {finding.Record} {finding.Field} {finding.Message} {finding.Help}")
                .Order(StringComparer.Ordinal),
        ];

    static IReadOnlyList<Finding> Check(string records)
    {
        var yaml = "format: 1\ntitle: T\nsources: [{ id: s, title: S, file: sources/s.txt }]\n" + records;
        var files = new MemoryFiles()
            .With("dossier.yaml", yaml)
            .With("sources/s.txt", "Heading\n\nThe summit was held on May 22, 2017, and the visit on 13 December.");
        return Checker.Check(DossierReader.Read(files), Options).Findings;
    }
}
