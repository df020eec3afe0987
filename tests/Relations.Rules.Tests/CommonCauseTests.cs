using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>One wrong date gives one finding, not one for each record that it contradicts.</summary>
public sealed class CommonCauseTests
{
    [Fact]
    public void One_wrong_opening_gives_one_finding_for_all_heads()
    {
        var result = Check(Heads(5));
        var finding = Assert.Single(result.Findings, finding => finding.Code == "HOM015");
        Assert.EndsWith("; so do 4 more against the same date", finding.Message, StringComparison.Ordinal);
        Assert.Equal(
            ["embassy", "head1", "head2", "head3", "head4"],
            finding.Related.Select(related => related.Record)
        );
        Assert.Equal(4, result.Following.Count);
    }

    [Fact]
    public void Two_contradictions_stay_two_findings()
    {
        var result = Check(Heads(2));
        Assert.Equal(2, result.Findings.Count(finding => finding.Code == "HOM015"));
        Assert.Empty(result.Following);
    }

    static string Heads(int count) =>
        """
            missions: [{ id: embassy, sending: USA, receiving: FRA, kind: embassy, opened: 1993-05-01 }]
            appointments:

            """
        + string.Concat(
            Enumerable
                .Range(0, count)
                .Select(i =>
                    FormattableString.Invariant(
                        $"  - {{ id: head{i}, person: p{i}, mission: embassy, class: ambassador, credentials: {1950 + (5 * i)}-02-01, ended: {1954 + (5 * i)}-02-01 }}\n"
                    )
                )
        );

    static CheckResult Check(string yaml) =>
        Checker.Check(
            DossierReader.Read(
                new MemoryFiles().With(
                    "dossier.yaml",
                    System.Text.Encoding.UTF8.GetBytes("format: 1\ntitle: Dossier\n" + yaml)
                )
            )
        );
}
