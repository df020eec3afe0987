using System.Text;

namespace Relations.Dossiers.Tests;

/// <summary>Nearly right files: whatever stands in them is read, formatted and edited without an exception.</summary>
public sealed class MutationTests
{
    const string Yaml = """
        # yaml-language-server: $schema=x
        format: 1
        title: { en: T, tr: "Ü: 1" }
        parties: [AZE, TUR]
        asOf: 2017-12-31
        people:
          - id: a # beside
            names: &n { en: A, tr: 'it''s' }
            born: { edtf: 1332-05-01, calendar: rumi, written: 1 Mayıs }
            note: >-
              folded
              text
          - { id: b, names: *n, rank: preferred }
        visits:
          - id: v
            visitors: [{ person: a }]
            to: TUR
            dates: "199u"
            note: |
              one
              two
        """;

    const string Json = """
        { "format": 1, "title": "T", "parties": ["AZE", "TUR"],
          "people": [{ "id": "a", "names": { "en": "A\ud83c\udfdb" }, "born": "199u" }, { "id": "b", "names": "B", "rank": "x" }],
          "visits": [{ "id": "v", "visitors": [], "to": "TUR", "places": [], "dates": "2017" }] }
        """;

    const string Csv = """"
        id,names,names.tr,born,note
        a,A,"Ü, ""q""",1992-01-14,"two
        lines"
        b,B,,199u,
        """";

    const string Package = """
        { "profile": "tabular-data-package", "resources": [
          { "path": "people.csv", "hash": "sha256:00", "schema": { "fields": [{ "name": "id" }, { "name": "gone" }] } },
          { "path": "lost.csv" }] }
        """;

    const string Ndjson = """
        { "id": "a", "names": "A" }
        { "id": "b", "names": { "en": "B" }, "rank": "preferred" }
        """;

    [Theory]
    [InlineData("other.yaml", Yaml)]
    [InlineData("other.json", Json)]
    [InlineData("people.csv", Csv)]
    [InlineData("people.ndjson", Ndjson)]
    [InlineData("datapackage.json", Package)]
    public void Mutated_files_are_read_and_written_without_an_exception(string path, string text) =>
        Try(
            text,
            1_500,
            (_, bytes) =>
            {
                var files = new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n").With(path, bytes);
                var dossier = DossierReader.Read(files);
                Assert.All(dossier.Problems, problem => Assert.True(problem.Place.Span is { Line: > 0, Column: > 0 }));
                DossierWriter.WriteJson(dossier, Stream.Null);
                DossierWriter.WriteYaml(dossier, Stream.Null);
            }
        );

    [Fact]
    public void Mutated_descriptions_of_earlier_exports_are_no_exception() =>
        Try(Package, 1_500, (_, bytes) => EarlierPackage.Lists(new MemoryStream(bytes), "people.csv", "00"));

    [Fact]
    public void What_fmt_makes_of_mutated_files_exports_the_same_and_changes_once() =>
        Try(
            Yaml,
            3_000,
            (_, bytes) =>
            {
                if (Formatter.Format(bytes).Content is not { } formatted)
                {
                    return;
                }

                Assert.Equal(Exported(bytes), Exported(formatted));
                Assert.Equal(formatted, Formatter.Format(formatted).Content);
            }
        );

    [Theory]
    [InlineData("a.yaml", Yaml)]
    [InlineData("a.json", Json)]
    public void Mutated_files_are_edited_or_left_without_an_exception(string path, string text)
    {
        string[] fields = ["id", "names", "names.en", "born", "rank", "dates", "visitors[0].person", "note", ""];
        string[] texts = ["x", "", "199X", "a: b", "\"q\"", "two\nlines", "\u2028", "null"];
        Try(
            text,
            3_000,
            (mutations, bytes) =>
            {
                var kind = (EditKind)mutations.Next(3);
                var edit = new TextEdit(
                    kind,
                    path,
                    mutations.Next(5) - 1,
                    fields[mutations.Next(fields.Length)],
                    kind == EditKind.Remove ? null : texts[mutations.Next(texts.Length)]
                );
                var result = Editor.Apply(bytes, [edit]);
                Assert.Equal(1, result.Made.Count + result.Put.Count + result.Refused.Count);
            }
        );
    }

    static void Try(string text, int sample, Action<Mutations, byte[]> check)
    {
        for (var i = 0; i < Mutations.Count(sample); i++)
        {
            var mutations = new Mutations(i);
            var mutated = mutations.Of(text);
            try
            {
                check(mutations, Encoding.UTF8.GetBytes(mutated));
            }
            catch (Exception failure)
            {
                Assert.Fail(FormattableString.Invariant($"seed {i}: {failure}\n{mutated}"));
            }
        }
    }

    static string Exported(byte[] bytes)
    {
        using var json = new MemoryStream();
        DossierWriter.WriteJson(DossierReader.Read(new MemoryFiles().With("dossier.yaml", bytes)), json);
        return Encoding.UTF8.GetString(json.ToArray());
    }
}
