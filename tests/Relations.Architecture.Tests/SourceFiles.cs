using System.Text.RegularExpressions;

namespace Relations.Architecture.Tests;

/// <summary>A source file below src, without its comments and texts.</summary>
/// <param name="Folder">Its folder below src, as <c>Relations.Rules/Joint</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">What it holds but comments and string literals.</param>
sealed record SourceFile(string Folder, string Name, string Code)
{
    public string Project => Folder.Split('/')[0];

    public string Path => Folder + "/" + Name;
}

/// <summary>Reads the sources of all projects.</summary>
static partial class SourceFiles
{
    // In milliseconds.
    const int Timeout = 10_000;

    static readonly Lazy<IReadOnlyList<SourceFile>> Read = new(() => [.. Files()]);

    public static IReadOnlyList<SourceFile> All => Read.Value;

    /// <summary>The types that a file declares, nested ones too.</summary>
    public static IEnumerable<string> TypesOf(SourceFile file) =>
        Declaration().Matches(file.Code).Select(match => match.Groups["name"].Value);

    /// <summary>The types that a file declares on its own level.</summary>
    public static IEnumerable<string> TopTypesOf(SourceFile file) =>
        TopDeclaration().Matches(file.Code).Select(match => match.Groups["name"].Value);

    /// <summary>The words of a file that may be types.</summary>
    public static IEnumerable<string> WordsOf(SourceFile file) =>
        Capitalised().Matches(file.Code).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    static IEnumerable<SourceFile> Files()
    {
        var source = Repository.PathOf("src");
        foreach (
            var path in Directory
                .EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            var folder = Path.GetRelativePath(source, Path.GetDirectoryName(path)!).Replace('\\', '/');
            if (!folder.Split('/').Intersect(["obj", "bin"]).Any())
            {
                yield return new(folder, Path.GetFileName(path), Code(File.ReadAllText(path)));
            }
        }
    }

    static string Code(string text) => Literal().Replace(Comment().Replace(text, ""), "\"\"");

    [GeneratedRegex("//[^\n]*", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Comment();

    [GeneratedRegex("\"\"\"(.|\n)*?\"\"\"|\"(\\\\.|[^\"\\\\\n])*\"", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Literal();

    [GeneratedRegex(
        @"\b(?:class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?(?<name>[A-Z]\w+)",
        RegexOptions.None,
        Timeout
    )]
    private static partial Regex Declaration();

    [GeneratedRegex(
        @"^(?:[a-z]+ )*(?:class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?(?<name>[A-Z]\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        Timeout
    )]
    private static partial Regex TopDeclaration();

    [GeneratedRegex(@"\b[A-Z]\w+\b", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Capitalised();
}
