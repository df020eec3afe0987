using System.Text;
using CsCheck;

namespace Relations.Dossiers.Tests;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("people:\n  - { id: a, names: A, nmaes: B }", "UnknownField 2:24+5 a nmaes", "did you mean names?")]
    [InlineData("peeple:\n  - { id: a }", "UnknownField 1:1+6 - peeple", "did you mean people?")]
    [InlineData("title: T", "UnknownField 1:1+5 - title", null)]
    [InlineData("people:\n  - { id: a, names: [A] }", "WrongKind 2:21+1 a names", null)]
    [InlineData("people:\n  - names: A", "MissingField 2:5+1 - id", null)]
    [InlineData("people:\n  - { id: a, names: A, names: B }", "DuplicateKey 2:24+5 a names", null)]
    [InlineData("people: []\npeople: []", "DuplicateKey 2:1+6 - people", null)]
    [InlineData(
        "people:\n  - { id: a, names: A, rank: prefered }",
        "UnknownWord 2:30+8 a rank",
        "did you mean preferred?"
    )]
    [InlineData("people: 3", "WrongKind 1:9+1 - people", null)]
    [InlineData("people:\n  - 3\n  - { id: a, names: A }", "WrongKind 2:5+1 - people[0]", null)]
    [InlineData("people:\n  - { id: a, names: A", "Unreadable 3:1+1 - -", null)]
    [InlineData("people: []\n---\npeople: []", "Unreadable 3:1+1 - -", "one document a file")]
    [InlineData("people:\n  - *nobody", "Unreadable 2:5+1 - -", null)]
    [InlineData("places:\n  - { id: a, names: { en: A, english: B } }", "UnknownField 2:30+7 a names.english", null)]
    [InlineData("sessions:\n  - { id: a, mechanism: m, ordinal: '6' }", "WrongKind 2:37+3 a ordinal", null)]
    public void A_problem_of_a_YAML_file_has_its_place(string yaml, string expected, string? help)
    {
        var problem = Assert.Single(Problems("other.yaml", yaml));
        Assert.Equal(expected, Describe(problem));
        if (help is not null)
        {
            Assert.Contains(help, problem.Help, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{ "people": [{ "id": "a", "names": "A", "nmaes": "B" }] }""", "UnknownField 1:41+7 a nmaes")]
    [InlineData("""{ "people": [{ "id": "a", "names": 3 }] }""", "WrongKind 1:36+1 a names")]
    [InlineData("""{ "people": [{ "id": "a", "names": "A" } }""", "Unreadable 1:42+1 - -")]
    [InlineData("", "Unreadable 1:1+1 - -")]
    public void A_problem_of_a_JSON_file_has_its_place(string json, string expected) =>
        Assert.Equal(expected, Describe(Assert.Single(Problems("other.json", json))));

    [Theory]
    [InlineData("""{"people": [,]}""", "1:13 a comma with nothing before it")]
    [InlineData("""{"people": [1,]}""", "1:14 a comma with nothing after it")]
    [InlineData("""{"people": [],}""", "1:14 a comma with nothing after it")]
    [InlineData("""{"people": [1,,2]}""", "1:15 expected a value, found ,")]
    [InlineData("""{"people": ,}""", "1:12 expected a value, found ,")]
    [InlineData("""{"a": "a" "names": "b"}""", "1:11 expected a comma or }, found \"names\"")]
    [InlineData("""["a" tru]""", "1:6 expected a comma or ], found tru")]
    [InlineData("""{"people": [""", "1:13 it ends before all that was opened in it is closed: ] is missing")]
    [InlineData("""{"people": """, "1:12 it ends before all that was opened in it is closed: } is missing")]
    [InlineData("""{"people" []}""", "1:11 expected a colon after the name of a field, found [")]
    [InlineData("""{"people" """, "1:11 it ends before all that was opened in it is closed: } is missing")]
    [InlineData("""{"people": ]}""", "1:12 expected a value, found ]")]
    [InlineData("""{"id": 'a'}""", "1:8 single quotation marks; names and texts stand in double ones")]
    [InlineData("""{id: "a"}""", "1:2 expected the name of a field in quotation marks, found id")]
    [InlineData(
        "{\"id\": \"a\nb\"}",
        "1:8 a text that is not closed on its line; a line break in it is written as \\n"
    )]
    [InlineData("{\"id\": \"a\tb\"}", "1:10 a control character in a text; it is written as \\u0009")]
    [InlineData("""{"id": "a\x"}""", "1:10 \\x is not a JSON escape; a backslash is written as \\\\")]
    [InlineData("""{"id": "a\u12"}""", "1:10 \\u12\"} is not a JSON escape; a backslash is written as \\\\")]
    [InlineData("""{"id": "a]}""", "1:8 a text that is not closed")]
    [InlineData("""{"id": 01}""", "1:8 01 is not a JSON number")]
    [InlineData("""{"id": 1.}""", "1:8 1. is not a JSON number")]
    [InlineData("""{"id": tru}""", "1:8 tru is not a JSON value; texts need quotation marks")]
    [InlineData("""{"id": Türkiye}""", "1:8 Türkiye is not a JSON value; texts need quotation marks")]
    [InlineData("""{} x""", "1:4 expected the end, found x")]
    [InlineData("// c\n{}", "1:1 a comment, which JSON does not have")]
    [InlineData(" ", "1:1 there is nothing in it")]
    public void What_is_no_JSON_is_said_in_plain_words_at_its_place(string json, string expected)
    {
        var problem = Assert.Single(Problems("other.json", json), problem => problem.Kind == ProblemKind.Unreadable);
        Assert.Equal(expected, $"{problem.Place.At} {problem.Message["not JSON: ".Length..]}");
    }

    [Fact]
    public void Whatever_is_no_JSON_is_said_to_be_none_at_a_place_within_it() =>
        Gen.String[Gen.Char["{}[]:,\"'\\/tru-.01eu \n\u0001\u0130\ud83c\udfdb"], 0, 12]
            .Sample(
                text =>
                {
                    var bytes = Encoding.UTF8.GetBytes(text);
                    var (message, at) = JsonFault.Of(bytes);
                    Assert.InRange(at, 0, bytes.Length);
                    Assert.NotEmpty(message.ToString());
                    Assert.DoesNotContain('\n', message.ToString());
                },
                iter: 20_000
            );

    [Fact]
    public void What_cannot_be_bound_leaves_everything_else_to_be_read()
    {
        var dossier = Read(
            "other.yaml",
            """
            people:
              - { id: a, names: A, born: [1900] }
              - { id: b, names: B, colour: red, died: 1950 }
            places:
              - { id: c, names: C, kind: town, state: TUR }
            """
        );
        Assert.Equal(3, dossier.Problems.Count);
        Assert.Equal(["a", "b", "c"], dossier.Records.Select(record => record.Id));
        Assert.Equal("1950", dossier.People[1].Died!.Text);
        Assert.Equal("TUR", dossier.Places.Single().State.Id);
    }

    [Fact]
    public void A_byte_that_is_no_UTF8_is_a_problem_at_its_place_and_the_rest_is_read()
    {
        byte[] bytes = [.. "people:\n  - { id: a, names: B"u8, 0xFC, .. "lent }\n"u8];
        var dossier = OtherLanguages.Read(Header().With("other.yaml", bytes));
        Assert.Equal("BadEncoding 2:22+1 - -", Describe(Assert.Single(dossier.Problems)));
        Assert.Equal("B\uFFFDlent", dossier.People.Single().Names!.ToString());
    }

    [Theory]
    [InlineData("other.yaml", "people: [{ id: a, names: A }]")]
    [InlineData("other.json", """{ "people": [{ "id": "a", "names": "A" }] }""")]
    public void A_byte_order_mark_is_passed_over(string path, string text)
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
        var dossier = OtherLanguages.Read(Header().With(path, bytes));
        Assert.Empty(dossier.Problems);
        Assert.Equal("a", dossier.People.Single().Id);
    }

    [Fact]
    public void Aliases_stand_for_what_they_name()
    {
        var dossier = Read(
            "other.yaml",
            """
            people:
              - { id: a, names: A, citations: &same [{ source: s, quote: q, reading: stated }] }
              - { id: b, names: B, citations: *same }
            """
        );
        Assert.Empty(dossier.Problems);
        Assert.Equal(dossier.People[0].Citations, dossier.People[1].Citations);
    }

    [Fact]
    public void Aliases_of_aliases_cannot_take_the_machine_down()
    {
        var bomb = new StringBuilder("people:\n  - &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            var items = string.Join(", ", Enumerable.Repeat(FormattableString.Invariant($"*a{i - 1}"), 10));
            bomb.Append(FormattableString.Invariant($"  - &a{i} [{items}]\n"));
        }

        Assert.Contains(Problems("other.yaml", bomb.ToString()), problem => problem.Kind == ProblemKind.OverLimit);
    }

    [Theory]
    [InlineData("other.yaml")]
    [InlineData("other.json")]
    public void Depth_has_a_limit(string path)
    {
        var deep = new string('[', 100_000);
        var text = path.EndsWith("json", StringComparison.Ordinal) ? "{\"people\": " + deep : "people: " + deep;
        var problem = Problems(path, text)[^1];
        Assert.True(problem.Kind is ProblemKind.OverLimit, problem.ToString());
    }

    [Fact]
    public void Files_beyond_a_limit_are_not_read_and_that_is_said()
    {
        var limits = new ReadLimits { FileBytes = 100 };
        var files = Header().With("other.yaml", "people: [] # " + new string('x', 100));
        var dossier = OtherLanguages.Read(files, limits);
        Assert.Equal(ProblemKind.OverLimit, Assert.Single(dossier.Problems).Kind);
        Assert.True(dossier.IsIncomplete);
    }

    static IReadOnlyList<ReadProblem> Problems(string path, string text) => Read(path, text).Problems;

    static Dossier Read(string path, string text) => OtherLanguages.Read(Header().With(path, text));

    static MemoryFiles Header() => new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n");

    static string Describe(ReadProblem problem)
    {
        var span = problem.Place.Span;
        return FormattableString.Invariant(
            $"{problem.Kind} {span.Line}:{span.Column}+{span.Length} {problem.Record ?? "-"} {problem.Field ?? "-"}"
        );
    }
}
