using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class MisreadPropertyTests
{
    [Theory]
    [InlineData("agreements: [{ id: treaty, title: Treaty, kind: bilateral, parties: { a: b } }]", "AGR006")]
    [InlineData(
        "diplomaticRelations: [{ id: relations, between: [AZE, TUR], established: 1992-01-14, mode: [] }]",
        "REL007"
    )]
    public void A_property_rule_is_silent_on_what_could_not_be_read(string records, string code)
    {
        var dossier = DossierReader.Read(new MemoryFiles().With("example.yaml", records));
        Assert.NotEmpty(dossier.Problems);
        Assert.Empty(Checker.Check(dossier, new() { Select = [code] }).Findings);
    }
}
