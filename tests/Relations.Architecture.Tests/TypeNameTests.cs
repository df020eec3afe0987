namespace Relations.Architecture.Tests;

/// <summary>A name means one thing, in whatever project it is read.</summary>
public sealed class TypeNameTests
{
    [Fact]
    public void No_type_name_stands_in_two_projects()
    {
        var twice = SourceFiles
            .All.SelectMany(file => SourceFiles.TopTypesOf(file).Select(type => (Type: type, file.Project)))
            .Distinct()
            .GroupBy(type => type.Type, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(type => type.Project))}");
        Assert.Empty(twice);
    }
}
