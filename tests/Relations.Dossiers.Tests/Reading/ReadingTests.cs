using System.Text;

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
        var dossier = DossierReader.Read(Header().With("other.yaml", bytes));
        Assert.Equal("BadEncoding 2:22+1 - -", Describe(Assert.Single(dossier.Problems)));
        Assert.Equal("B\uFFFDlent", dossier.People.Single().Names!.ToString());
    }

    [Theory]
    [InlineData("other.yaml", "people: [{ id: a, names: A }]")]
    [InlineData("other.json", """{ "people": [{ "id": "a", "names": "A" }] }""")]
    public void A_byte_order_mark_is_passed_over(string path, string text)
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
        var dossier = DossierReader.Read(Header().With(path, bytes));
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
        var dossier = DossierReader.Read(files, limits);
        Assert.Equal(ProblemKind.OverLimit, Assert.Single(dossier.Problems).Kind);
        Assert.True(dossier.IsIncomplete);
    }

    static IReadOnlyList<ReadProblem> Problems(string path, string text) => Read(path, text).Problems;

    static Dossier Read(string path, string text) => DossierReader.Read(Header().With(path, text));

    static MemoryFiles Header() => new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n");

    static string Describe(ReadProblem problem)
    {
        var span = problem.Place.Span;
        return FormattableString.Invariant(
            $"{problem.Kind} {span.Line}:{span.Column}+{span.Length} {problem.Record ?? "-"} {problem.Field ?? "-"}"
        );
    }
}
