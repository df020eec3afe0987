using System.Text;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>A record that stands many times is found as many times, and not once for each two of them.</summary>
public sealed class LinearTests
{
    public static TheoryData<string> Repeated =>
        [
            "recognitions:|  - { id: r#, by: TUR, of: AZE, date: 1991-11-09 }",
            "recognitions:|  - { id: r#, by: TUR, of: AZE, form: de-jure, date: 1991-11 }|  - { id: s#, by: TUR, of: AZE, form: de-facto, date: 1991-12 }",
            "recognitions:|  - { id: r#, by: TUR, of: AZE, ordinal: 1, date: 1991-11-09 }|  - { id: s#, by: ROU, of: AZE, ordinal: 1, date: 1991 }",
            "diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: #-01-14, ended: 2017 }",
            "diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: 1992, interruptions: [{ kind: severed, from: 1993, to: 1994 }] }",
            "diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: 1992-01-14, interruptions: [{ kind: severed, from: 1993-01-01 }] }|missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: embassy, opened: 1991 }",
            "missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: embassy }",
            "missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: legation, opened: 1992-01-14, accreditedTo: [AZE] }",
            "missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: consulate, seat: baku, opened: 1992-01-14 }",
            "missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: interests-section, opened: 1992-01-14 }|  - { id: n#, sending: TUR, receiving: AZE, kind: embassy, seat: baku, opened: 1992 }",
            "missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: embassy }|appointments:|  - { id: a#, person: p#, mission: m1000, class: ambassador, credentials: 1992 }",
            "missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: embassy }|  - { id: n#, sending: TUR, receiving: GEO, kind: embassy }|appointments:|  - { id: a#, person: p, mission: m#, credentials: 1992-01-01 }|  - { id: b#, person: p, mission: n#, credentials: 1992-01-01 }",
            "visits:|  - { id: v#, visitors: [{ office: president }], to: AZE, dates: 2017-10-30/2017-10-31, ordinal: 1 }",
            "visits:|  - { id: v#, visitors: [{ person: president }], to: AZE, dates: 2017-10, ordinal: 1 }|  - { id: w#, visitors: [{ person: president }], to: TUR, dates: 2017-10-01/2017-10-31 }",
            "missions:|  - { id: m, sending: TUR, receiving: AZE, kind: embassy, closed: 1991 }|appointments:|  - { id: a#, person: p, mission: m, credentials: 1992-01-01, ended: 1995 }",
            "offices:|  - { id: o, title: O, of: TUR, rank: head-of-state }|tenures:|  - { id: t#, person: p#, office: o, period: 1992/1995 }",
            "visits:|  - { id: v#, visitors: [{}, { person: p }], to: AZE, ordinal: 2 }",
            "mechanisms:|  - { id: council, parties: [AZE, TUR] }|sessions:|  - { id: s#, mechanism: council, ordinal: 1, dates: 2017 }",
            "agreements:|  - { id: a#, title: Trade, parties: [AZE, TUR], signed: #-05-01 }",
            "projects:|  - { id: p#, names: Pipeline, parties: [AZE, TUR], inaugurated: #-05 }",
            "sources:|  - { id: g, title: G, kind: primary }|  - { id: h, title: H, kind: secondary }|agreements:|  - { id: a#, title: Trade, parties: [AZE, TUR], signed: 1992-05-01, rank: preferred, citations: [{ source: h }] }|  - { id: b#, title: Trade, parties: [AZE, TUR], signed: 1992-05-01, citations: [{ source: g }] }",
            "states:|  - { id: TWN, rivals: [CHN] }|diplomaticRelations:|  - { id: r#, between: [TWN, USA], established: 1979 }|  - { id: s#, between: [CHN, USA], established: 1980 }",
            "recognitions:|  - { id: a, by: TUR, of: AZE, date: 1991-11-09, withdrawn: 1995 }|diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: 1992-01-14 }",
        ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void The_size_of_the_findings_grows_with_the_number_of_records(string records)
    {
        var (few, some, many) = (Size(records, 20), Size(records, 40), Size(records, 80));
        Assert.Equal(2 * (some - few), many - some);
    }

    public static TheoryData<string> Successive =>
        [
            "diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: #-01-01, ended: #-06-01 }",
            "diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: #-01-01 }",
            "diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: 1992, ended: 1993 }",
            "recognitions:|  - { id: r#, by: TUR, of: AZE, date: #-01-01, withdrawn: #-06-01 }",
            "recognitions:|  - { id: r#, by: TUR, of: AZE, date: #-01-01, withdrawn: #-06-01 }|diplomaticRelations:|  - { id: d#, between: [AZE, TUR], established: #-01-01, ended: #-06-01 }",
            "agreements:|  - { id: a#, title: Trade, parties: [AZE, TUR], signed: 1992 }",
            "agreements:|  - { id: a#, title: Trade, parties: [AZE, TUR], signed: 19uu }",
            "missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: embassy, opened: #-01-01, closed: #-06-01 }",
            "missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: consulate, seat: baku, opened: #-01-01, closed: #-06-01 }",
            "missions:|  - { id: m, sending: TUR, receiving: AZE, kind: embassy }|appointments:|  - { id: a#, person: p, mission: m, class: ambassador, credentials: #-01-01, ended: #-06-01 }",
            "missions:|  - { id: m, sending: TUR, receiving: AZE, kind: embassy }|appointments:|  - { id: a#, person: p#, mission: m, class: ambassador, credentials: #-01-01, ended: #-06-01 }",
            "missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: embassy }|  - { id: n#, sending: TUR, receiving: GEO, kind: embassy }|appointments:|  - { id: a#, person: p, mission: m#, credentials: #-01-01, ended: #-03-01 }|  - { id: b#, person: p, mission: n#, credentials: #-04-01, ended: #-06-01 }",
            "offices:|  - { id: o, title: O, of: TUR, rank: head-of-state }|tenures:|  - { id: t#, person: p#, office: o, period: #-01-01/#-06-01 }",
            "visits:|  - { id: v#, visitors: [{ person: p }], to: AZE, dates: 1992-01-01/1992-01-31 }",
            "visits:|  - { id: v#, visitors: [{ person: p }], to: AZE, dates: #-01-01 }|  - { id: w#, visitors: [{ person: p }], to: GEO, dates: #-02-01 }",
            "diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: #-01-01, ended: #-02-01, mode: credentials }|consularRelations:|  - { id: c#, between: [AZE, TUR], established: #-01-01, ended: #-03-01 }",
            "recognitions:|  - { id: a#, by: TUR, of: AZE, date: #-06-01 }|diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: #-01-01, ended: #-02-01 }|visits:|  - { id: v#, visitors: [{ office: o }], kind: official, from: TUR, to: AZE, dates: #-03-01, ordinal: 1 }",
            "diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: #-01-01, ended: #-02-01 }|missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: embassy, seat: baku, opened: #-01-01, closed: #-02-01 }|  - { id: n#, sending: TUR, receiving: AZE, kind: interests-section, opened: #-03-01, closed: #-04-01 }|  - { id: o#, sending: TUR, receiving: AZE, kind: consulate, seat: baku, opened: #-05-01, closed: #-06-01 }",
            "diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: #-01-01, ended: #-12-01, interruptions: [{ kind: severed, from: #-03-01, to: #-06-01 }] }|missions:|  - { id: m#, sending: TUR, receiving: AZE, kind: embassy, opened: #-07-01, closed: #-09-01 }|disputes:|  - { id: w#, names: War, kind: war, parties: [AZE, TUR], period: #-03-02/#-04-01 }",
            "states:|  - { id: TWN, rivals: [CHN] }|diplomaticRelations:|  - { id: r#, between: [TWN, USA], established: #-01-01, ended: #-02-01 }|  - { id: s#, between: [CHN, USA], established: #-03-01, ended: #-06-01 }",
            "missions:|  - { id: m, sending: TUR, receiving: AZE, kind: embassy }|appointments:|  - { id: a#, person: p#, mission: m, class: ambassador, credentials: #-01-01, ended: #-06-01 }|diplomaticRelations:|  - { id: r#, between: [AZE, TUR], established: #-02-01, ended: #-05-01, mode: credentials, interruptions: [{ kind: severed, from: #-03-01, to: #-04-01 }] }",
        ];

    [Theory]
    [MemberData(nameof(Successive))]
    public void A_record_is_compared_with_few_others_of_its_key(string records)
    {
        var compared = Check(records, 1200).Comparisons!.All;
        Assert.InRange(compared, 0, 1200 * 100);
    }

    [Theory]
    [InlineData("diplomaticRelations")]
    [InlineData("consularRelations")]
    public void A_break_is_compared_with_few_others_of_its_record(string collection)
    {
        var breaks = string.Join(
            ", ",
            Enumerable
                .Range(1000, 1200)
                .Select(year =>
                    FormattableString.Invariant($"{{ kind: severed, from: {year}-01-01, to: {year + 1}-01-01 }}")
                )
        );
        var compared = Check(
            $"{collection}:|  - {{ id: r, between: [AZE, TUR], interruptions: [{breaks}] }}",
            1
        ).Comparisons!.All;
        Assert.InRange(compared, 1199, 1200 * 10);
    }

    [Fact]
    public void A_period_is_compared_with_few_of_those_that_it_may_touch()
    {
        var asked = 0;
        var spells = new PeriodIndex([
            .. Enumerable
                .Range(0, 5000)
                .Reverse()
                .Select(i => new SourceDate(FormattableString.Invariant($"{1000 + i}-02/{1000 + i}-03")))
                .Select(date => Period.Of(new(Message.Literal("it"), new Event { Id = "e" }, "dates", date))!),
        ]);
        var answer = spells.Best(
            DayExtent.Of(new SourceDate("3000-02-05")),
            period =>
            {
                asked++;
                return period.Written.In(Language.English).StartsWith("3000", StringComparison.Ordinal)
                    ? Ternary.Yes
                    : Ternary.No;
            }
        );
        Assert.Equal((Ternary.Yes, 1), (answer, asked));
    }

    // Numbers have four digits each, so that they are of one length.
    static int Size(string records, int count)
    {
        var result = Check(records, count);
        Assert.NotEmpty(result.Findings);
        return result.Findings.Sum(found =>
            1 + found.Related.Count + found.OpenDates.Count + found.Message.Length + (found.Help?.Length ?? 0)
        );
    }

    static CheckResult Check(string records, int count)
    {
        var text = new StringBuilder();
        foreach (var line in records.Split('|'))
        {
            var isRecord = line.Contains('#', StringComparison.Ordinal);
            for (var i = 0; i < (isRecord ? count : 1); i++)
            {
                text.AppendLine(
                    line.Replace("#", FormattableString.Invariant($"{1000 + i}"), StringComparison.Ordinal)
                );
            }
        }

        return Checker.Check(
            DossierReader.Read(new MemoryFiles().With("example.yaml", text.ToString())),
            new() { Counts = true }
        );
    }
}
