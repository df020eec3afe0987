using System.Text.Json;
using System.Text.RegularExpressions;
using NJsonSchema;

namespace Relations.Cli.Tests;

/// <summary>The catalogues in <c>languages/</c>, and the template of a new one.</summary>
public sealed partial class CatalogueTests
{
    const string Names = "briefings.LanguageNames.";

    [Fact]
    public void The_schema_is_the_one_that_the_tool_writes()
    {
        using var tool = new Tool();
        Golden.Verify(tool.Run("schema", "catalogue").Output, "schemas/language.schema.json");
    }

    [Fact]
    public async Task Every_catalogue_and_the_template_keep_to_the_schema()
    {
        using var tool = new Tool();
        var schema = await JsonSchema.FromJsonAsync(tool.Run("schema", "catalogue").Output);
        foreach (var code in Languages.Codes)
        {
            Assert.Empty(schema.Validate(File.ReadAllText(Repository.PathOf("languages", code + ".json"))));
        }

        Assert.Empty(schema.Validate(tool.Run("schema", "texts").Output));
        Assert.NotEmpty(schema.Validate("""{ "language": "de", "name": "Deutsch", "texts": {} }"""));
    }

    // The build holds the catalogues to the texts; the template must hold the same, and no more.
    [Fact]
    public void The_template_has_the_keys_that_every_catalogue_must_have()
    {
        using var tool = new Tool();
        var template = Flat(tool.Run("schema", "texts").Output);
        foreach (var language in Languages.All.Skip(1))
        {
            var texts = LanguageCatalogue.All(language).Keys.Where(IsNeeded).Select(Shared).ToHashSet();
            Assert.Equal(template.Select(Shared).ToHashSet().Order(), texts.Order());
        }
    }

    // Lines are broken at spaces.
    [Fact]
    public void French_keeps_its_high_marks_with_their_words()
    {
        var broken = LanguageCatalogue
            .All(Language.French)
            .Where(text => FrenchMark().IsMatch(text.Value))
            .Select(text => $"{text.Key}: {text.Value}");
        Assert.Empty(broken);
    }

    [GeneratedRegex(" [:;!?»]|« ", RegexOptions.None, 1000)]
    private static partial Regex FrenchMark();

    [Fact]
    public void Every_name_of_a_language_is_in_every_catalogue()
    {
        var names = OfLanguages(EnglishTexts.All().Keys);
        Assert.True(names.Count > 180);
        Assert.All(
            Languages.All.Skip(1),
            language => Assert.Equal(names, OfLanguages(LanguageCatalogue.All(language).Keys))
        );
    }

    // What fields were called in earlier versions is no text to translate.
    static bool IsNeeded(string key) => !key.Contains(".former.", StringComparison.Ordinal);

    // One language has a label for a type of record (fields.Event.names) where another has one for all (fields.names).
    static string Shared(string key) =>
        key.Split('.') is ["dossiers", "fields", _, var name] ? "dossiers.fields." + name : key;

    static List<string> OfLanguages(IEnumerable<string> keys) =>
        [.. keys.Where(key => key.StartsWith(Names, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    static HashSet<string> Flat(string catalogue)
    {
        using var json = JsonDocument.Parse(catalogue);
        return [.. Keys("", json.RootElement.GetProperty("texts"))];
    }

    static IEnumerable<string> Keys(string prefix, JsonElement group) =>
        group
            .EnumerateObject()
            .SelectMany(member =>
                member.Value.ValueKind == JsonValueKind.String
                    ? [prefix + member.Name]
                    : Keys($"{prefix}{member.Name}.", member.Value)
            );
}
