using System.Text;

namespace Relations.Dossiers.Tests;

/// <summary>Characters that scanners take for something else than content, and escapes that stand for none.</summary>
public sealed class CharacterTests
{
    [Theory]
    [InlineData("one\u2028two")]
    [InlineData("one\u2028      two")]
    [InlineData("one\u2029two\u2029")]
    [InlineData("one\u0085two")]
    [InlineData("one\ftwo\f")]
    [InlineData("\uE000\u2028\uE001")]
    public void What_YAML_has_as_content_is_content_in_every_style(string text)
    {
        foreach (var style in (string[])["{0}", "\"{0}\"", "'{0}'", "|-\n      {0}", ">-\n      {0}"])
        {
            var yaml =
                $"people:\n  - id: a\n    names: A\n    note: {string.Format(null, style, text)}\n  - id: b\n    rank: bad\n";
            var dossier = Read("other.yaml", yaml);
            Assert.Equal(text, dossier.People[0].Note?.ToString());
            var at = yaml[..yaml.IndexOf("bad", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
            Assert.Contains(dossier.Problems, problem => problem.Place.Span is { Column: 11 } span && span.Line == at);
        }
    }

    [Fact]
    public void Private_characters_that_are_written_as_escapes_stay_what_they_are()
    {
        var dossier = Read("other.yaml", "people:\n  - { id: a, names: \"\\uE000\\uE001\u2028\\U0000E002\" }");
        Assert.Equal("\uE000\uE001\u2028\uE002", dossier.People[0].Names!.ToString());
    }

    [Theory]
    [InlineData("A\\ud83d", "A\uFFFD", 40)]
    [InlineData("A\\ud83dB", "A\uFFFDB", 40)]
    [InlineData("\\udfdbA", "\uFFFDA", 39)]
    [InlineData("\\ud83c\\ud83c\\udfdb", "\uFFFD🏛", 39)]
    [InlineData("\\\\ud83d\\\\\\ud83d", "\\ud83d\\\uFFFD", 48)]
    public void Half_of_a_surrogate_pair_in_JSON_is_reported_and_the_text_is_read(string json, string text, int column)
    {
        var dossier = Read("other.json", "{ \"people\": [{ \"id\": \"a\", \"names\": \"" + json + "\" }] }");
        Assert.Equal(text, dossier.People[0].Names!.ToString());
        var problem = Assert.Single(dossier.Problems);
        Assert.Equal(
            (ProblemKind.BadEncoding, "half of a surrogate pair, which is not a character; it is read as U+FFFD"),
            (problem.Kind, problem.Message)
        );
        Assert.Equal(new TextSpan(1, column - 2, 6), problem.Place.Span);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_NDJSON_is_reported_on_its_line()
    {
        var dossier = Read("people.ndjson", "{\"id\":\"a\",\"names\":\"A\"}\n{\"id\":\"b\",\"names\":\"B\\ud83d\"}\n");
        Assert.Equal("B\uFFFD", dossier.People[1].Names!.ToString());
        Assert.Equal(new TextSpan(2, 21, 6), Assert.Single(dossier.Problems).Place.Span);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_does_not_keep_a_file_from_being_edited()
    {
        var json = """{"people":[{"id":"a","names":"A\ud83d","rank":"x"}]}""";
        var edited = Editor.Apply(Encoding.UTF8.GetBytes(json), [new(EditKind.Replace, "a.json", 0, "rank", "y")]);
        Assert.Equal(json.Replace("\"x\"", "\"y\"", StringComparison.Ordinal), Encoding.UTF8.GetString(edited.Content));
    }

    [Theory]
    [InlineData("""{"resources":[{"path":"a\ud83d.csv"}]}""")]
    [InlineData("""{"resources":[{"path\ud83d":"a.csv","hash":"\ud83d"}]}""")]
    public void Half_of_a_surrogate_pair_in_a_description_is_reported(string package)
    {
        var files = new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n").With("datapackage.json", package);
        Assert.Contains(OtherLanguages.Read(files).Problems, problem => problem.Kind == ProblemKind.BadEncoding);
        Assert.False(EarlierPackage.Lists(new MemoryStream(Encoding.UTF8.GetBytes(package)), "a.csv", "00"));
    }

    [Fact]
    public void Many_unknown_fields_are_read_over_in_no_time()
    {
        var yaml = new StringBuilder();
        for (var i = 0; i < 300_000; i++)
        {
            yaml.Append("unknown").Append(i).Append(": 1\n");
        }

        var limit = ReadLimits.Default.Problems + 1;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(limit, Read("other.yaml", yaml.ToString()).Problems.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(25), $"{watch.Elapsed}");
    }

    static Dossier Read(string path, string text) =>
        OtherLanguages.Read(new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n").With(path, text));
}
