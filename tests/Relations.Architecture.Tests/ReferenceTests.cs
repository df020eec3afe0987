using System.Xml.Linq;

namespace Relations.Architecture.Tests;

/// <summary>References go one way, and each outside package is used by one project.</summary>
public sealed class ReferenceTests
{
    // From the lowest to the highest: a project refers to projects before it only.
    static readonly string[] Layers =
    [
        "Relations.Generators",
        "Relations.Localization",
        "Relations.Edtf",
        "Relations.Dossiers",
        "Relations.Rules",
        "Relations.Reporting",
        "Relations.Deflate",
        "Relations.Workbooks",
        "Relations.Import",
        "Relations.Pdf",
        "Relations.Documents",
        "Relations.Documents.Pdf",
        "Relations.Documents.Word",
        "Relations.Documents.Markdown",
        "Relations.Documents.Html",
        "Relations.Briefings",
        "Relations.Cli",
    ];

    // Each project below that writes or reads documents knows nothing of the field.
    static readonly string[] GeneralProjects =
    [
        "Relations.Deflate",
        "Relations.Pdf",
        "Relations.Documents",
        "Relations.Documents.Pdf",
        "Relations.Documents.Word",
        "Relations.Documents.Markdown",
        "Relations.Documents.Html",
    ];

    [Fact]
    public void Every_project_has_its_place() =>
        Assert.Equal(Layers.Order(StringComparer.Ordinal), Projects().Select(NameOf).Order(StringComparer.Ordinal));

    [Fact]
    public void References_go_one_way() =>
        Assert.All(
            Projects(),
            project =>
                Assert.All(
                    References(project),
                    reference =>
                        Assert.True(PlaceOf(reference) < PlaceOf(NameOf(project)), $"{NameOf(project)} → {reference}")
                )
        );

    [Fact]
    public void Documents_and_their_formats_know_nothing_of_dossiers() =>
        Assert.All(
            Projects().Where(project => GeneralProjects.Contains(NameOf(project))),
            project =>
                Assert.DoesNotContain(
                    References(project),
                    reference => reference is "Relations.Dossiers" or "Relations.Rules" or "Relations.Briefings"
                )
        );

    [Fact]
    public void Each_package_is_used_by_one_project()
    {
        var shared = Projects()
            .SelectMany(project => Packages(project).Select(package => (Package: package, Project: NameOf(project))))
            .GroupBy(use => use.Package, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(use => use.Project))}");
        Assert.Empty(shared);
    }

    static IEnumerable<string> Projects() =>
        Directory
            .EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    static string NameOf(string project) => Path.GetFileNameWithoutExtension(project);

    static int PlaceOf(string name) => Array.IndexOf(Layers, name);

    static IEnumerable<string> References(string project) =>
        XDocument
            .Load(project)
            .Descendants("ProjectReference")
            .Select(reference => NameOf(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    static IEnumerable<string> Packages(string project) =>
        XDocument
            .Load(project)
            .Descendants("PackageReference")
            .Where(package => package.Attribute("PrivateAssets")?.Value != "all")
            .Select(package => package.Attribute("Include")!.Value);
}
