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
}
