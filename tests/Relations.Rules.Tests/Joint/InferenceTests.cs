using System.Diagnostics;
using System.Text;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class InferenceTests
{
    const string Council = "mechanisms: [{ id: council, names: Council, parties: [AZE, TUR] }]\n";

    [Fact]
    public void A_missing_date_is_bounded_by_the_dates_on_both_sides_with_the_chain_that_proves_it()
    {
        var inference = Infer(
                Council
                    + """
                    sessions:
                      - { id: first, mechanism: council, ordinal: 1, dates: 2010-03-01 }
                      - { id: second, mechanism: council, ordinal: 2, dates: 2010 }
                      - { id: third, mechanism: council, ordinal: 3, dates: 2010-09-30 }
                    """
            )
            .Single(found => found.Date.Record == "second");
        Assert.Equal(
            ["NotBefore 2010-03-01: first, second (MEC004)", "NotAfter 2010-09-30: second, third (MEC004)"],
            inference.Bounds.Select(Describe)
        );
        Assert.Equal("example.yaml", inference.Date.Place!.File);
    }

    [Fact]
    public void A_chain_goes_through_missing_dates()
    {
        var inference = Infer(
                """
                recognitions: [{ id: recognition, by: TUR, of: AZE, date: 1992-01-10 }]
                diplomaticRelations: [{ id: relations, between: [AZE, TUR] }]
                missions: [{ id: embassy, sending: TUR, receiving: AZE, kind: embassy, opened: 1992 }]
                """
            )
            .Single(found => found.Date.Record == "embassy");
        Assert.Equal(
            ["NotBefore 1992-01-10: recognition, relations (REC001), embassy (MIS001)"],
            inference.Bounds.Select(Describe)
        );
    }

    [Fact]
    public void That_something_did_not_end_before_it_began_is_no_news() =>
        Assert.DoesNotContain(
            Infer("diplomaticRelations: [{ id: relations, between: [AZE, TUR], established: 1992-01-14 }]"),
            found => found.Date.Field == "ended"
        );

    [Fact]
    public void A_rule_that_is_waived_on_a_record_demands_nothing_there()
    {
        var sessions = """
            sessions:
              - { id: first, mechanism: council, ordinal: 1, dates: 2010-03-01 }
              - { id: second, mechanism: council, ordinal: 2, dates: 2010, waivers: [{ rule: MEC004, reason: R, by: B }] }
            """;
        Assert.DoesNotContain(Infer(Council + sessions), found => found.Date.Record == "second");
    }

    [Fact]
    public void An_order_that_a_property_rule_states_bounds_dates_and_joins_conflicts()
    {
        const string Registered =
            "agreements: [{ id: treaty, title: T, parties: [AZE, TUR], inForce: 1993-06-01, registered: 1993 }]";
        var inference = Infer(Registered).Single(found => found.Date.Field == "registered");
        Assert.Equal(["NotBefore 1993-06-01: treaty, treaty (AGR005)"], inference.Bounds.Select(Describe));

        const string Late = """
            agreements: [{ id: treaty, title: T, parties: [AZE, TUR], signed: 1994-06-01, inForce: 1994, registered: 1993/1994-03 }]
            """;
        var conflict = Checker.Check(Read(Late)).Findings.Single(finding => finding.Code == "DAT011");
        Assert.Contains(
            "is not after the registration (1993/1994-03) (AGR005)",
            conflict.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_rule_that_is_not_selected_still_demands_its_orders()
    {
        const string Late = """
            agreements: [{ id: treaty, title: T, parties: [AZE, TUR], signed: 1994-06-01, inForce: 1994, registered: 1993/1994-03 }]
            """;
        var options = CheckOptions.Default with { Select = ["DAT011"] };
        Assert.Single(Checker.Check(Read(Late), options).Findings);
    }

    [Fact]
    public void The_date_that_settles_a_maybe_does_settle_it_whichever_day_it_turns_out_to_be()
    {
        foreach (var example in Catalogue.All.SelectMany(rule => rule.Examples))
        {
            var maybes = Maybes(example.Dossier);
            foreach (
                var settlement in Settlement
                    .Of(maybes)
                    .Where(one =>
                        one.Date.Date is { } text
                        && new SourceDate(text).Value is not null
                        && example.Dossier.Split(text).Length == 2
                    )
            )
            {
                var bounds = new SourceDate(settlement.Date.Date!).Value!.Bounds;
                foreach (var day in (EdtfDay?[])[bounds.Earliest, bounds.Latest])
                {
                    var left = day is null
                        ? []
                        : Maybes(
                            example.Dossier.Replace(settlement.Date.Date!, day.ToString(), StringComparison.Ordinal)
                        );
                    Assert.DoesNotContain(
                        left,
                        finding =>
                            settlement.Findings.Any(was => was.Code == finding.Code && was.Record == finding.Record)
                    );
                }
            }
        }
    }

    [Fact]
    public void Twenty_thousand_records_take_no_time()
    {
        var text = new StringBuilder(
            "people: [{ id: p, names: P }]\nmissions: [{ id: m, sending: TUR, receiving: AZE, kind: embassy, opened: 1992-01-14 }]\nappointments:\n"
        );
        for (var i = 0; i < 20_000; i++)
        {
            var year = 1993 + i % 30;
            text.Append(
                FormattableString.Invariant(
                    $"  - {{ id: a{i}, person: p, mission: m, appointed: {year}, credentials: {year}-0{1 + i % 9} }}\n"
                )
            );
        }

        var dossier = Read(text.ToString());
        var watch = Stopwatch.StartNew();
        var system = DifferenceConstraints.Of(dossier);
        Assert.Equal(100_000, system.Dates.Count);
        Assert.Empty(system.Conflicts);
        var bounds = system.Bounds();
        Assert.Equal(20_000, system.Dates.Count(date => date.Dated.Path == "arrived" && bounds.IsRaised(date.Start)));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    static string Describe(InferredBound bound) =>
        $"{bound.Kind} {bound.Day}: {string.Join(", ", bound.Proof.Select(step => step.Date.Record + (step.Rule is null ? "" : $" ({step.Rule})")))}";

    static IReadOnlyList<Finding> Maybes(string yaml) =>
        [.. Checker.Check(Read(yaml)).Findings.Where(finding => finding.Verdict == Verdict.Maybe)];

    static IReadOnlyList<Inference> Infer(string yaml) => Inferences.Of(Read(yaml));

    static Dossier Read(string yaml) => DossierReader.Read(new MemoryFiles().With("example.yaml", yaml));
}
