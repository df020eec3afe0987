using System.Text.RegularExpressions;

namespace Relations.Cli.Tests;

/// <summary>A language is its catalogue, its grammar and its names in the register: no other code knows one.</summary>
public sealed partial class LanguageCountTests
{
    // What OpenType calls languages is a fact about fonts, for languages of any text; tr is also what HTML calls a row.
    static readonly string[] Exceptions = ["HtmlTables.cs", "LanguageSystems.cs"];

    [Fact]
    public void No_code_but_the_grammars_names_a_language_other_than_English()
    {
        var codes = string.Join('|', Languages.Codes.Skip(1));
        var names = string.Join('|', Languages.All.Skip(1));
        var literal = new Regex(
            $"\"({codes})\"|Language\\.({names})\\b|\\b({names})Grammar\\b",
            RegexOptions.None,
            Limit
        );
        var found = Sources()
            .Where(file => literal.IsMatch(CommentPattern().Replace(File.ReadAllText(file), "")))
            .Select(Path.GetFileName);
        Assert.Equal(Exceptions, found);
    }

    [Fact]
    public void Every_language_has_a_name_for_every_state_of_the_register()
    {
        var missing = Dossiers
            .StateRegister.States.Values.SelectMany(state =>
                Languages.Codes.Where(code => state.Names!.Find(code) is null).Select(code => $"{state.Id} {code}")
            )
            .ToList();
        Assert.Empty(missing);
    }

    static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
            .Where(file => !file.Replace('\\', '/').Contains("/Grammars/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CommentPattern();
}
