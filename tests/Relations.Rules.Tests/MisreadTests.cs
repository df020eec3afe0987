using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>A value that could not be read is reported once, and is not said to be missing too.</summary>
public sealed class MisreadTests
{
    [Theory]
    [InlineData(
        "CON004",
        "missions:|  - { id: m, sending: TUR, receiving: AZE, kind: consulate, seat: [b], district: D }"
    )]
    [InlineData(
        "CON004",
        "missions:|  - { id: m, sending: TUR, receiving: AZE, kind: consulate, seat: b, district: [[D]] }"
    )]
    [InlineData(
        "CON004",
        "missions:|  - { id: m, sending: TUR, receiving: AZE, kind: consulat, seat: b, district: D }|appointments:|  - { id: a, person: p, mission: m, class: consul, duties: 1992 }"
    )]
    [InlineData(
        "MEC001",
        "mechanisms:|  - { id: c, names: C, parties: [AZE, TUR] }|sessions:|  - { id: s, mechanism: c, ordinal: 1 }|  - { id: t, mechanism: c, ordinal: two }|  - { id: u, mechanism: c, ordinal: 3 }"
    )]
    public void What_could_not_be_read_is_not_missing(string code, string records)
    {
        var text =
            $"format: 1\ntitle: T\nparties: [AZE, TUR]\n{records.Replace("|", "\n", StringComparison.Ordinal)}\n";
        var findings = Checker.Check(DossierReader.Read(new MemoryFiles().With("example.yaml", text))).Findings;
        Assert.Contains(findings, finding => finding.Code is "FMT004" or "FMT007");
        Assert.DoesNotContain(findings, finding => finding.Code == code);
    }

    [Fact]
    public void Problems_beyond_the_limit_are_not_listed_and_the_records_are_validated()
    {
        var text = new System.Text.StringBuilder("format: 1\ntitle: T\nparties: [AZE, TUR]\nmissions:\n");
        for (var i = 0; i < ReadLimits.Default.Problems + 5; i++)
        {
            text.Append("  - { id: m").Append(i);
            text.Append(", sending: TUR, receiving: AZE, kind: consulate, seat: b, district: [[D]] }\n");
        }

        text.Append("  - { id: same, sending: TUR, receiving: TUR, kind: consulate, seat: b, district: D }\n");
        var dossier = DossierReader.Read(new MemoryFiles().With("example.yaml", text.ToString()));
        Assert.False(dossier.IsIncomplete);
        var findings = Checker.Check(dossier).Findings;
        Assert.Single(findings, finding => finding.Code == "FMT008");
        Assert.Contains(findings, finding => finding.Code == "ENT002");
        Assert.DoesNotContain(findings, finding => finding.Code == "CON004");
    }
}
