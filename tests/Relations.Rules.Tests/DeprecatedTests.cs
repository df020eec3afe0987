using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class DeprecatedTests
{
    [Theory]
    [InlineData("normal", 1)]
    [InlineData("deprecated", 0)]
    public void A_record_that_is_known_to_be_wrong_measures_nothing(string rank, int expected)
    {
        var dossier = $$"""
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1993-11-09, rank: {{rank}} }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            """;
        Assert.Equal(expected, Count(dossier, "REC001"));
    }

    [Theory]
    [InlineData("normal", 1)]
    [InlineData("deprecated", 0)]
    public void Its_own_dates_are_not_judged(string rank, int expected)
    {
        var dossier = $$"""
            visits:
              - { id: visit, visitors: [{ office: president }], to: AZE, dates: 1992-01-14/1993-01-14, rank: {{rank}} }
            """;
        Assert.Equal(expected, Count(dossier, "VIS002"));
    }

    [Fact]
    public void Its_references_are()
    {
        var dossier = """
            recognitions:
              - { id: recognition, by: TRU, of: AZE, rank: deprecated }
            """;
        Assert.Equal(1, Count(dossier, "ENT001"));
    }

    static int Count(string dossier, string code) =>
        Checker
            .Check(DossierReader.Read(new MemoryFiles().With("example.yaml", dossier)), new() { Select = [code] })
            .Findings.Count;
}
