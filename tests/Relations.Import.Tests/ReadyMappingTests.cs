using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Import.Tests;

/// <summary>The mappings that come with the project do what their examples say.</summary>
public sealed class ReadyMappingTests
{
    public static TheoryData<string> Mappings =>
        [.. Directory.EnumerateFiles(Repository.PathOf("mappings"), "*.yaml").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Mappings))]
    public void The_examples_of_a_ready_mapping_hold(string name)
    {
        var path = Repository.PathOf("mappings", name);
        var test = MappingTest.Run(name, () => RegularFile.Open(path), default);
        Assert.Empty(test.Problems.Select(problem => $"{problem.Place.At}: {problem.Message}"));
        Assert.NotEmpty(test.Rows);
        Assert.Empty(test.Rows.SelectMany(row => row.Faults.Select(failure => $"{failure.Place.At}: {failure.Text}")));
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void A_ready_mapping_makes_records_of_its_sample_without_an_error(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        var folder = Repository.PathOf("mappings", "samples", stem);
        var files = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new ForeignFile(
                Path.GetRelativePath(folder, file).Replace('\\', '/'),
                () => RegularFile.Open(file)
            ))
            .ToList();
        var mapping = Repository.PathOf("mappings", name);
        var dossier = ImportedDossier.Read(
            name,
            () => RegularFile.Open(mapping),
            files,
            isPart: true,
            ReadLimits.Default,
            default
        );
        Assert.Empty(Imported.Found(dossier));
        Assert.DoesNotContain(dossier.Validate().Findings, finding => finding.Severity == Severity.Error);
        Golden.Verify(Imported.Yaml(dossier), $"mappings/samples/{stem}.records.yaml");
    }
}
