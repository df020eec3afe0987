using Relations.Dossiers;

namespace Relations.Import.Tests.Reconciling;

/// <summary>What makes two records one.</summary>
public sealed class MatchJudgeTests
{
    const string Offices =
        "offices:\n  - { id: o, title: { en: Prime Minister, tr: Başbakan }, of: TUR, rank: head-of-government }\n"
        + "  - { id: q, title: President, of: TUR, rank: head-of-state }\n";

    static readonly Dictionary<string, string> None = [];

    [Theory]
    // One name and one role of one state at one time.
    [InlineData("names: Ahmet Örnek", "o 1990", "names: Ahmet Örnek", "o 1989/1991", "certain")]
    [InlineData("names: AHMET ORNEK", "o 1990", "names: { tr: \"Örnek, Ahmet\" }", "o 1990/1993", "certain")]
    [InlineData("names: Ahmet Örnek", "visit 1990", "names: Ahmet Örnek", "visit 1999", "certain")]
    [InlineData("names: Ahmet Örnek", "visit 1990", "names: Ahmet Örnek", "o 1989/1991", "certain")]
    [InlineData("names: Михаил Горбачев", "o 1990", "names: Mikhail Gorbachev", "o 1990", "certain")]
    [InlineData(
        "names: X Y, otherNames: [{ names: Ahmet Örnek }]",
        "o 1990",
        "names: Ahmet Örnek",
        "o 1990",
        "certain"
    )]
    // The day of birth.
    [InlineData("names: A Örnek, born: 1930-02-01", "", "names: A Örnek, born: 1930-02-01", "", "certain")]
    [InlineData("names: A Örnek, born: 1930, died: 1999", "", "names: A Örnek, born: 1930, died: 1999", "", "certain")]
    // An identifier.
    [InlineData("names: X Y, ids: { wikidata: Q1 }", "", "names: Ahmet Örnek, ids: { wikidata: Q1 }", "", "certain")]
    // A name alone, or with something that may be chance.
    [InlineData("names: Ahmet Örnek", "", "names: Ahmet Örnek", "", "doubtful")]
    [InlineData("names: Ahmet Örnek, born: 1930", "", "names: Ahmet Örnek, born: 1930", "", "doubtful")]
    [InlineData("names: Ahmet Örnek", "o", "names: Ahmet Örnek", "o 1990", "doubtful")]
    [InlineData("names: Ahmet Örnek", "o 1930", "names: Ahmet Örnek", "o 1990", "doubtful")]
    [InlineData("names: Ahmet Örnek", "o 1990", "names: Ahmet Örnek", "o 1992", "doubtful")]
    [InlineData("names: Ahmet Örnek", "visit 1995", "names: Ahmet Örnek", "o 1989/1991", "doubtful")]
    [InlineData("names: Ahmet Örnek", "visit 1970", "names: Ahmet Örnek", "visit 1990", "doubtful")]
    [InlineData("names: Ahmet Örnek", "q 1990", "names: Ahmet Örnek", "o 1990", "doubtful")]
    [InlineData("names: Örnek", "o 1990", "names: Örnek", "o 1990", "doubtful")]
    [InlineData("names: A. Örnek", "o 1990", "names: Ahmet Örnek", "o 1990", "doubtful")]
    [InlineData("names: Ahmet B. Örnek, born: 1930", "", "names: Ahmet Örnek, born: 1930-02", "", "doubtful")]
    [InlineData(
        "names: A B, ids: { wikidata: Q1 }, born: 1930",
        "",
        "names: A B, ids: { wikidata: Q1 }, born: 1931",
        "",
        "doubtful"
    )]
    // What contradicts it.
    [InlineData("names: Ahmet Örnek, born: 1930", "o 1990", "names: Ahmet Örnek, born: 1931", "o 1990", "none")]
    [InlineData("names: Ahmet Örnek, died: 1950", "", "names: Ahmet Örnek", "o 1990", "none")]
    [InlineData("names: Ahmet Örnek", "o 1990", "names: Ahmet Örnek, born: 1985", "o 1990", "none")]
    [InlineData("names: Ahmet Örnek", "o 1890", "names: Ahmet Örnek", "o 1990", "none")]
    [InlineData("names: A B, ids: { viaf: '1' }", "o 1990", "names: A B, ids: { viaf: '2' }", "o 1990", "none")]
    [InlineData("names: A. Örnek", "", "names: Ahmet Örnek", "", "none")]
    [InlineData("names: Ahmet Örnek", "o 1990", "names: Ahmet Sample", "o 1990", "none")]
    public void People(string there, string thereRole, string here, string hereRole, string expected)
    {
        var (one, other) = (Person(there, thereRole), Person(here, hereRole));
        Assert.Equal(expected, Judged(one, other));
        Assert.Equal(expected, Judged(other, one));
    }

    [Theory]
    [InlineData(
        "offices",
        "title: Minister of Foreign Affairs, of: TUR",
        "title: The minister for foreign affairs, of: TUR",
        "certain"
    )]
    [InlineData("offices", "title: President, of: TUR", "title: { tr: Başkan, en: President }, of: AZE", "none")]
    [InlineData(
        "offices",
        "title: Premier, of: TUR, rank: head-of-government",
        "title: Başbakan, of: TUR, rank: head-of-government",
        "doubtful"
    )]
    [InlineData(
        "offices",
        "title: President, of: TUR, rank: head-of-state",
        "title: President, of: TUR, rank: head-of-government",
        "doubtful"
    )]
    [InlineData(
        "offices",
        "title: President, of: TUR, period: 1900/1910",
        "title: President, of: TUR, period: 1950/",
        "none"
    )]
    [InlineData("places", "names: Gence, state: AZE", "names: { az: Gəncə }, state: AZE", "certain")]
    [InlineData("places", "names: Tripoli, state: LBY", "names: Tripoli, state: LBN", "none")]
    [InlineData("places", "names: Tripoli", "names: Tripoli, state: LBN", "doubtful")]
    [InlineData(
        "organizations",
        "names: Black Sea Forum, acronym: BSF",
        "names: Forum of the Black Sea, acronym: BSF",
        "certain"
    )]
    [InlineData("organizations", "names: Black Sea Forum", "names: Black Sea Forum", "doubtful")]
    public void Others(string collection, string there, string here, string expected) =>
        Assert.Equal(
            expected,
            Judged(
                Known($"{collection}:\n  - {{ id: x, {there} }}\n", collection),
                Known($"{collection}:\n  - {{ id: y, {here} }}\n", collection)
            )
        );

    static string Judged(KnownRecord one, KnownRecord other) =>
        MatchJudge.Of(one, other) is { } match
            ? match.IsCertain
                ? "certain"
                : "doubtful"
            : "none";

    static KnownRecord Person(string fields, string role)
    {
        var tenure = role.Split(' ');
        var period = tenure.Length > 1 ? $", period: {tenure[1]}" : "";
        var text =
            role.Length == 0 ? ""
            : tenure[0] == "visit"
                ? $"visits: [{{ id: v, visitors: [{{ person: p, office: o }}], to: AZE, dates: {tenure[1]} }}]\n"
            : $"tenures:\n  - {{ id: t, person: p, office: {tenure[0]}{period} }}\n";
        return Known($"people:\n  - {{ id: p, {fields} }}\n{Offices}{text}", "people");
    }

    static KnownRecord Known(string yaml, string collection)
    {
        var dossier = DossierReader.Read(new MemoryFiles().With("dossier.yaml", $"format: 1\ntitle: T\n{yaml}"));
        Assert.Empty(dossier.Problems);
        return new KnownRecords(dossier, record => record.Id, _ => None).Of(Shapes.Find(collection)!).First();
    }
}
