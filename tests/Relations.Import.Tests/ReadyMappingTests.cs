using Relations.Dossiers;

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
}
