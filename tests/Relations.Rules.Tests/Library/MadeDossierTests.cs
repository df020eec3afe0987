using Relations.Dossiers;
using Record = Relations.Dossiers.Record;

namespace Relations.Rules.Tests;

/// <summary>A dossier that a program makes is judged as one that is read.</summary>
public sealed class MadeDossierTests
{
    static readonly Record[] Records =
    [
        new Agreement
        {
            Id = "treaty",
            Title = LocalisedText.Plain("Treaty"),
            Parties = [new("AZE"), new("TUR")],
            InForce = new("1993-03-01"),
            Registered = new("1992-02-02"),
        },
    ];

    static readonly Header Header = new() { Title = LocalisedText.Plain("Made"), Parties = [new("AZE"), new("TUR")] };

    [Fact]
    public async Task Its_findings_have_codes_fields_and_places()
    {
        var result = await Dossier.Create(Header, Records).ValidateAsync(new() { Select = ["AGR005"] });
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("AGR005", "treaty", "registered"), (finding.Code, finding.Record, finding.Field));
        Assert.Equal("dossier.yaml", finding.Place!.File);
    }

    [Fact]
    public void Its_orders_bound_its_dates()
    {
        var coarse = ((Agreement)Records[0]) with { Registered = new("1993") };
        var inference = Inferences.Of(Dossier.Create(Header, [coarse])).Single(one => one.Date.Field == "registered");
        Assert.Equal(BoundKind.NotBefore, inference.Bounds[0].Kind);
    }

    [Fact]
    public async Task A_cancelled_token_ends_the_check()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Dossier.Create(Header, Records).ValidateAsync(token: source.Token)
        );
    }
}
