using System.Text;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

public class StateMeaningTests
{
    [Theory]
    [InlineData("Japan", "JPN")]
    [InlineData("finland", "FIN")]
    [InlineData("Türkiye", "TUR")]
    [InlineData("Azerbaycan", "AZE")]
    [InlineData("Royaume-Uni", "GBR")]
    [InlineData("Republic of Korea", "KOR")]
    [InlineData("Federal Republic of Germany", "DEU")]
    [InlineData("UK", "GBR")]
    [InlineData("USSR", "SUN")]
    [InlineData("GER", "DEU")]
    [InlineData("SUI", "CHE")]
    [InlineData("GDR", "DDR")]
    [InlineData("ROM", "ROU")]
    [InlineData("ZAR", "COD")]
    [InlineData("DE", "DEU")]
    [InlineData("Burma", "MMR")]
    [InlineData("Osmanlı İmparatorluğu", "TUR")]
    public void A_name_or_code_of_one_state_is_mended_into_its_id(string written, string id)
    {
        var (finding, mended) = Checked(written);
        Assert.Equal("write " + id, finding.Help);
        Assert.True(finding.Fix!.IsSafe);
        Assert.Contains($"by: {id}\n", mended, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Congo", "write COD or COG")]
    [InlineData("Korea", "write KOR or PRK")]
    [InlineData("BUR", "write MMR or BFA")]
    public void What_may_mean_two_states_offers_both_and_mends_nothing(string written, string help)
    {
        var (finding, _) = Checked(written);
        Assert.Equal(help, finding.Help);
        Assert.Null(finding.Fix);
    }

    [Theory]
    [InlineData("Japanese", "JPN")]
    [InlineData("F", "FRA")]
    public void An_adjective_or_a_single_letter_is_mended_only_where_that_is_asked_for(string written, string id)
    {
        var (finding, _) = Checked(written);
        Assert.Equal("write " + id, finding.Help);
        Assert.False(finding.Fix!.IsSafe);
    }

    [Theory]
    [InlineData("BUR", "1980", "MMR", true)]
    [InlineData("ZAR", "2010", "COD", false)]
    [InlineData("Republic of China", "1930", "CHN", true)]
    [InlineData("United Arab Republic", "1970", "EGY", true)]
    public void The_date_of_the_record_settles_which_state_is_meant(
        string written,
        string date,
        string id,
        bool isCertain
    )
    {
        var (finding, _) = Checked(written, date);
        Assert.Equal("write " + id, finding.Help);
        Assert.Equal(isCertain, finding.Fix!.IsSafe);
    }

    [Theory]
    [InlineData("GEM")]
    [InlineData("AZX")]
    [InlineData("Japam")]
    public void What_is_no_name_and_no_code_is_never_guessed_into_the_id_of_a_state(string written)
    {
        var (finding, _) = Checked(written);
        Assert.Null(finding.Fix);
    }

    [Fact]
    public void A_state_of_the_dossier_is_known_by_its_names()
    {
        var (finding, _) = Checked("Two Sicilies", null, "states: [{ id: QMC, names: Two Sicilies }]\n");
        Assert.Equal("write QMC", finding.Help);
    }

    static (Finding Finding, string Mended) Checked(string written, string? date = null, string states = "")
    {
        var dated = date is null ? "" : $"    date: {date}\n";
        var text = $"{states}recognitions:\n  - id: a\n    by: {written}\n    of: TUR\n{dated}";
        var files = new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n").With("records.yaml", text);
        var dossier = DossierReader.Read(files);
        CheckOptions options = new() { Select = ["ENT001"] };
        var mended = Fixer.Fix(dossier, options, withUnsafe: false).Files.Read("records.yaml")!;
        return (Assert.Single(Checker.Check(dossier, options).Findings), Encoding.UTF8.GetString(mended));
    }
}
