using System.Text;
using System.Text.Json.Nodes;

namespace Relations.Import.Tests;

/// <summary>What docs/import.md shows is a mapping, and does what its examples say; the schema is the one that the tool writes.</summary>
public sealed class GuideTests
{
    const string Fence = "```";

    static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "import.md"));

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, Mappings.Count)];

    static List<string> Mappings =>
        [
            .. Page.Split($"\n{Fence}yaml\n")
                .Skip(1)
                .Select(part => part[..part.IndexOf($"\n{Fence}", StringComparison.Ordinal)])
                .Where(block => block.StartsWith("mapping:", StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_mapping_of_the_page_does_what_its_examples_say(int block)
    {
        var bytes = Encoding.UTF8.GetBytes(Mappings[block]);
        var test = MappingTest.Run("import.md", () => new(new MemoryStream(bytes)), default);
        Assert.Empty(test.Problems.Select(problem => $"{problem.Place.At}: {problem.Message}"));
        Assert.NotEmpty(test.Rows);
        Assert.Empty(test.Rows.SelectMany(row => row.Faults.Select(fault => $"{fault.Place.At}: {fault.Text}")));
    }

    [Fact]
    public void The_page_tells_of_every_key()
    {
        var words = Page.Split([' ', '\n', '`', ':', ',', '{', '}', '[', ']', '(', ')', ';', '.', '|']).ToHashSet();
        var keys = Keys(JsonNode.Parse(MappingSchema.Write())!).Where(key => key != "$schema");
        Assert.All(keys, key => Assert.Contains(key, words));
    }

    // The names of members stand under "properties", wherever that is.
    static IEnumerable<string> Keys(JsonNode? node) =>
        node is JsonObject within
            ? within.SelectMany(member =>
                (member.Key == "properties" ? ((JsonObject)member.Value!).Select(key => key.Key) : []).Concat(
                    Keys(member.Value)
                )
            )
            : [];

    [Fact]
    public void The_schema_is_the_one_that_the_tool_writes() =>
        Golden.Verify(MappingSchema.Write(), "schemas/mapping.schema.json");
}
