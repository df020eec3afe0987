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
        ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void The_size_of_the_findings_grows_with_the_number_of_records(string records)
    {
        var (few, some, many) = (Size(records, 20), Size(records, 40), Size(records, 80));
        Assert.Equal(2 * (some - few), many - some);
    }

    // Numbers have four digits each, so that they are of one length.
    static int Size(string records, int count)
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

        var result = Checker.Check(DossierReader.Read(new MemoryFiles().With("example.yaml", text.ToString())));
        Assert.NotEmpty(result.Findings);
        return result.Findings.Sum(found =>
            1 + found.Related.Count + found.OpenDates.Count + found.Message.Length + (found.Help?.Length ?? 0)
        );
    }
}
