using System.Text;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>Nearly right baselines and dossiers: none makes reading or fixing throw. See <see cref="Mutations"/> for larger runs.</summary>
public sealed class MutationReadingTests
{
    const string Baseline = """
        { "format": 1, "findings": [
          { "code": "ENT002", "record": "first\ud83c\udfdb", "field": "by", "fingerprint": "ab", "count": 1 },
          { "code": "SRC001", "record": null, "fingerprint": "cd", "count": 2 }] }
        """;

    const string Dossier = """
        format: 1
        title: T
        parties: [AZE, TUR]
        events:
          - { id: e, names: E, dates: 199u, rank: Preferred }
          - id: F
            names: " x "
            dates: "2017-2-22"
            waivers: [{ rule: VIS002, reason: r, by: b }]
        visits:
          - { id: v, visitors: [], To: TUR, kind: Oficial, dates: " 1992 " }
        """;

    [Fact]
    public void Mutated_baselines_are_read_or_refused_with_a_reason() =>
        Try(
            Baseline,
            5_000,
            bytes =>
            {
                var (baseline, why) = BaselineReader.Read(new MemoryStream(bytes));
                Assert.True((baseline is null) == (why is not null));
            }
        );

    [Fact]
    public void Mutated_dossiers_are_fixed_without_an_exception() =>
        Try(
            Dossier,
            300,
            bytes =>
            {
                var dossier = DossierReader.Read(new MemoryFiles().With("dossier.yaml", bytes));
                Fixer.Fix(dossier, CheckOptions.Default, withUnsafe: true);
            }
        );

    static void Try(string text, int sample, Action<byte[]> check)
    {
        for (var i = 0; i < Mutations.Count(sample); i++)
        {
            var mutated = new Mutations(i).Of(text);
            try
            {
                check(Encoding.UTF8.GetBytes(mutated));
            }
            catch (Exception failure)
            {
                Assert.Fail(FormattableString.Invariant($"seed {i}: {failure}\n{mutated}"));
            }
        }
    }
}
