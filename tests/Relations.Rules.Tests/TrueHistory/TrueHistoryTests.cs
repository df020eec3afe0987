using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>Small dossiers of what has been so: a rule that finds an error in one of them is wrong.</summary>
public sealed class TrueHistoryTests
{
    // What is true and yet worth the question.
    static readonly HashSet<string> RightWarnings =
    [
        "damascus-2012.yaml HOM015 ford",
        "tueller-yemen-2015.yaml HOM015 tueller-to-yemen",
    ];

    public static TheoryData<string> Files =>
        [
            .. Directory
                .GetFiles(Repository.PathOf("tests", "Relations.Rules.Tests", "TrueHistory"), "*.yaml")
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_has_been_so_is_no_error_and_no_wrong_warning(string file)
    {
        var text = File.ReadAllBytes(Repository.PathOf("tests", "Relations.Rules.Tests", "TrueHistory", file));
        var result = Checker.Check(DossierReader.Read(new MemoryFiles().With("dossier.yaml", text)));
        var wrong = result
            .Findings.Where(finding =>
                finding is { Verdict: Verdict.Violated, Severity: not Severity.Info }
                && !(
                    finding.Severity == Severity.Warning
                    && RightWarnings.Contains($"{file} {finding.Code} {finding.Record}")
                )
            )
            .Select(finding =>
                $"{finding.Severity} {finding.Code} {finding.Record}.{finding.Field}: {finding.Message}"
            );
        Assert.Empty(wrong);
    }
}
