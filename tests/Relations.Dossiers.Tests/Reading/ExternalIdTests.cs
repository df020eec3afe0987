using System.Text;

namespace Relations.Dossiers.Tests;

public sealed class ExternalIdTests
{
    static Dossier Read(string yaml) => DossierReader.Read(new MemoryFiles().With("dossier.yaml", yaml));

    static Person One(Dossier dossier) => Assert.Single(dossier.Of(Person.Shape));

    [Fact]
    public void Identifiers_are_read_by_scheme_and_written_in_the_order_of_their_letters()
    {
        var dossier = Read(
            "format: 1\ntitle: T\npeople:\n  - { id: first, names: First, ids: { wikidata: Q1, pocom: 12345 } }\n"
        );
        Assert.Empty(dossier.Problems);
        Assert.Equal("Q1", One(dossier).Ids?.Find("wikidata"));
        Assert.Equal("pocom: 12345; wikidata: Q1", One(dossier).Ids?.ToString());
        using var written = new MemoryStream();
        DossierWriter.WriteYaml(dossier, written);
        var text = Encoding.UTF8.GetString(written.ToArray());
        Assert.True(
            text.IndexOf("pocom", StringComparison.Ordinal) < text.IndexOf("wikidata", StringComparison.Ordinal)
        );
        Assert.Equal(One(dossier), One(Read(text)));
    }

    [Theory]
    [InlineData("ids: { Wikidata: Q1 }", "Wikidata is not the name of a scheme of identifiers")]
    [InlineData("ids: { two words: Q1 }", "two words is not the name of a scheme of identifiers")]
    [InlineData("ids: Q1", "expected an object of identifiers by scheme, found Q1")]
    [InlineData("ids: { wikidata: Q1, wikidata: Q2 }", "wikidata occurs here a second time")]
    public void What_is_no_identifier_by_scheme_is_a_problem_at_its_place(string field, string message)
    {
        var dossier = Read($"people:\n  - {{ id: first, names: First, {field} }}\n");
        Assert.Contains(
            dossier.Problems,
            problem => problem.Message.Contains(message, StringComparison.Ordinal) && problem.Place?.Span.Line == 2
        );
        Assert.Equal("First", One(dossier).Names?.ToString());
    }

    [Fact]
    public void A_table_has_a_column_a_scheme()
    {
        var files = new MemoryFiles()
            .With("dossier.yaml", "format: 1\ntitle: T\n")
            .With("people.csv", "id,names,ids.wikidata,ids.pocom\nfirst,First,Q1,some-one\nsecond,Second,,other\n");
        var dossier = DossierReader.Read(files);
        Assert.Empty(dossier.Problems);
        Assert.Equal(
            ["pocom: some-one; wikidata: Q1", "pocom: other"],
            dossier.Of(Person.Shape).Select(person => person.Ids?.ToString())
        );
    }

    [Fact]
    public void Two_records_with_the_same_identifiers_are_equal_in_whatever_order_these_were_written()
    {
        var one = One(Read("people: [{ id: p, names: P, ids: { a: x, b: y } }]"));
        var other = One(Read("people: [{ id: p, names: P, ids: { b: y, a: x } }]"));
        Assert.Equal(one, other);
    }
}
