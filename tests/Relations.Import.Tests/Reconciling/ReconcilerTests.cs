using System.Text;
using CsCheck;
using Relations.Dossiers;

namespace Relations.Import.Tests.Reconciling;

/// <summary>Which records of an import are which of the dossier.</summary>
public sealed class ReconcilerTests
{
    static Dossier Of(string yaml) =>
        DossierReader.Read(new MemoryFiles().With("dossier.yaml", $"format: 1\ntitle: T\n{yaml}"));

    static Reconciliation Run(
        Dossier there,
        Dossier here,
        IReadOnlyList<MatchDecision>? decisions = null,
        ExternalIdTable? ids = null
    ) => new Reconciler(there, here, null, decisions ?? [], ids ?? new()).Run();

    static MatchDecision Decision(string imported, string candidate, bool? isSame) =>
        new("people", imported, "", candidate, "", "", "", isSame);

    [Fact]
    public void Two_that_match_one_are_both_doubtful()
    {
        var found = Run(
            Of("people:\n  - { id: a, names: A B, born: 1930-02-01 }\n  - { id: b, names: B A, born: 1930-02-01 }\n"),
            Of("people:\n  - { id: x, names: A B, born: 1930-02-01 }\n")
        );
        Assert.Empty(found.Joined);
        Assert.Equal(2, found.Doubtful.Count);
        Assert.Contains("others match it as well", found.Doubtful[0].Evidence.Select(why => why.ToString()));
    }

    [Fact]
    public void A_decision_goes_before_all_that_is_found()
    {
        var there = Of("people:\n  - { id: a, names: A B, born: 1930-02-01 }\n  - { id: c, names: C D }\n");
        var here = Of("people:\n  - { id: x, names: A B, born: 1930-02-01 }\n  - { id: y, names: E F }\n");
        var found = Run(there, here, [Decision("a", "x", false), Decision("c", "y", true)]);
        Assert.Equal("y", found.Ids[("people", "c")]);
        Assert.False(found.Ids.ContainsKey(("people", "a")));
        Assert.Empty(found.Doubtful);
    }

    [Fact]
    public void A_decision_about_a_record_that_is_not_there_is_told() =>
        Assert.Single(
            Run(
                Of("people: [{ id: a, names: A B }]\n"),
                Of("people: [{ id: x, names: A B }]\n"),
                [Decision("a", "z", true)]
            ).Vain
        );

    [Fact]
    public void One_with_an_id_that_another_record_has_gets_a_number()
    {
        var found = Run(
            Of("people: [{ id: a, names: A B, born: 1930 }]\n"),
            Of("people: [{ id: a, names: A B, born: 1950 }, { id: a-2, names: X }]\n")
        );
        Assert.Equal("a-3", found.Ids[("people", "a")]);
        Assert.Contains(("people", "a"), found.Made);
        Assert.Empty(found.Joins);
    }

    [Fact]
    public void Offices_of_organizations_that_are_joined_are_offices_of_one()
    {
        var found = Run(
            Of(
                "organizations: [{ id: nato, names: North Atlantic Treaty Organization, acronym: NATO }]\noffices: [{ id: sg, title: Secretary General, of: nato }]\n"
            ),
            Of(
                "organizations: [{ id: otan, names: { en: North Atlantic Treaty Organization }, acronym: NATO }]\noffices: [{ id: head, title: Secretary-General, of: otan }]\n"
            )
        );
        Assert.Equal("otan", found.Ids[("organizations", "nato")]);
        Assert.Equal("head", found.Ids[("offices", "sg")]);
    }

    [Fact]
    public void A_table_of_external_ids_is_evidence()
    {
        var there = Of("people: [{ id: a, names: Ahmet Örnek }]\n");
        var here = Of("people: [{ id: x, names: A. Ornek, ids: { wikidata: Q5 } }]\n");
        List<(SourceLocation, Message)> problems = [];
        var rows = MatchTables.ExternalIds(
            File("ids.csv", "name,Wikidata\n\"ORNEK, Ahmet\",http://www.wikidata.org/entity/Q5\nNobody,Q6\n"),
            problems
        );
        var table = ExternalIdTable.Of(rows, there, here);
        Assert.Empty(problems);
        Assert.Equal("Nobody is not the name of a record of people", Assert.Single(table.Problems).Text.ToString());
        Assert.Equal("x", Run(there, here, ids: table).Ids[("people", "a")]);
    }

    [Theory]
    [InlineData("who,wikidata\nA,Q1\n", "there is no column name")]
    [InlineData(
        "name,Wiki data\nA,Q1\n",
        "the column Wiki data is not name, collection, id or the name of a scheme, as wikidata"
    )]
    [InlineData("name,collection,viaf\nA,visits,1\n", "visits is not people, places, organizations or offices")]
    public void A_table_that_is_none_of_external_ids_is_refused(string text, string expected)
    {
        List<(SourceLocation Place, Message Text)> problems = [];
        MatchTables.ExternalIds(File("ids.csv", text), problems);
        Assert.Equal(expected, problems[0].Text.ToString());
    }

    [Theory]
    [InlineData("decisions.csv")]
    [InlineData("decisions.xlsx")]
    public void What_is_written_is_read_back(string name) =>
        Gen.Select(Gen.String[Gen.Char["ab,;\"\n x<&ə"], 0, 6], Gen.Int[0, 2])
            .Array[1, 4]
            .Sample(
                rows =>
                {
                    var written = rows.Select(
                            (row, i) =>
                                new MatchDecision(
                                    "people",
                                    "a" + Number(i),
                                    row.Item1.Trim(),
                                    "b",
                                    "B",
                                    "40",
                                    "why",
                                    row.Item2 switch
                                    {
                                        0 => null,
                                        1 => true,
                                        _ => false,
                                    }
                                )
                                {
                                    More = [("mine", row.Item1.Trim())],
                                }
                        )
                        .ToList();
                    List<(SourceLocation, Message)> problems = [];
                    var bytes = MatchTables.Write(name, written);
                    var read = MatchTables.Decisions(new(name, () => new(new MemoryStream(bytes))), problems);
                    return problems.Count == 0
                        && read.Select(Said).SequenceEqual(written.Select(Said))
                        && read.SelectMany(row => row.More).SequenceEqual(written.SelectMany(row => row.More));

                    static MatchDecision Said(MatchDecision row) => row with { Place = null, More = [] };
                },
                iter: 100
            );

    [Theory]
    [InlineData("people,a,b,same\n", "1:1 there is no column collection")]
    [InlineData("collection,imported\n", "1:1 there is no column candidate")]
    [InlineData(
        "collection,imported,candidate,decision\npeople,a,b,same\npeople,a,b,different\n",
        "3:1 row 2 decides otherwise about the same two records; keep one of the rows"
    )]
    [InlineData(
        "collection,imported,candidate,decision\npeople,a,b,same\npeople,a,c,same\n",
        "3:1 a is the same as c here and as b in row 2; keep one of the rows"
    )]
    public void A_table_that_cannot_be_followed_is_refused(string text, string expected)
    {
        List<(SourceLocation Place, Message Text)> problems = [];
        MatchTables.Decisions(File("d.csv", text), problems);
        var (place, why) = Assert.Single(problems);
        Assert.Equal(expected, $"{place.At} {why}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("collection,imported,candidate,decision\n")]
    [InlineData("collection,imported,candidate,decision\npeople,a,b,same\npeople,a,b,same\npeople,a,c,different\n")]
    public void A_table_without_contradiction_is_read(string text)
    {
        List<(SourceLocation Place, Message Text)> problems = [];
        MatchTables.Decisions(File("d.csv", text), problems);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_word_that_is_no_decision_is_found_at_its_line()
    {
        List<(SourceLocation Place, Message Text)> problems = [];
        MatchTables.Decisions(File("d.csv", "collection,imported,candidate,decision\npeople,a,b,maybe\n"), problems);
        var (place, text) = Assert.Single(problems);
        Assert.Equal("2:1 maybe is not a decision; write same, different or nothing", $"{place.At} {text}");
    }

    static readonly Gen<string> People =
        from name in Gen.Int[0, 3]
        from born in Gen.Int[0, 3]
        from died in Gen.Int[0, 2]
        select $"names: {new[] { "Ahmet Örnek", "A. Örnek", "Örnek Ahmet", "Veli Örnek" }[name]}"
            + $"{new[] { "", ", born: 1930-02-01", ", born: 1931", ", born: 1930" }[born]}{new[] { "", ", died: 1990", ", died: 1940" }[died]}";

    [Fact]
    public void Nobody_is_joined_whose_dates_contradict_each_other_or_with_a_name_alone() =>
        Gen.Select(People.Array[1, 5], People.Array[1, 5])
            .Sample(
                (theirs, ours) =>
                {
                    var found = Run(Of(Yaml(theirs, 't')), Of(Yaml(ours, 'h')));
                    return found.Joined.TrueForAll(match =>
                            ((Person)match.There.Record, (Person)match.Here.Record) is var (one, other)
                            && !DateAgreement.Contradict(one.Born, other.Born)
                            && !DateAgreement.Contradict(one.Died, other.Died)
                            && one.Born is not null
                            && other.Born is not null
                        )
                        && found.Joined.Select(match => match.Here.Id).Distinct().Count() == found.Joined.Count;
                },
                iter: 300
            );

    [Fact]
    public void The_order_of_records_makes_no_difference() =>
        Gen.Select(People.Array[1, 5], People.Array[1, 5])
            .Sample(
                (theirs, ours) =>
                {
                    var found = Run(Of(Yaml(theirs, 't')), Of(Yaml(ours, 'h')));
                    var other = Run(Of(Yaml(theirs, 't', reversed: true)), Of(Yaml(ours, 'h', reversed: true)));
                    return found.Ids.OrderBy(pair => pair.Key).SequenceEqual(other.Ids.OrderBy(pair => pair.Key))
                        && Keys(found).SetEquals(Keys(other));
                },
                iter: 200
            );

    static string Number(int i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture);

    static HashSet<(string, string)> Keys(Reconciliation found) =>
        [.. found.Doubtful.Select(match => (match.There.Id, match.Here.Id))];

    static string Yaml(string[] people, char letter, bool reversed = false)
    {
        var lines = people.Select((person, i) => $"  - {{ id: {letter}{Number(i)}, {person} }}\n");
        return "people:\n" + string.Concat(reversed ? lines.Reverse() : lines);
    }

    static ForeignFile File(string name, string text) =>
        new(name, () => new(new MemoryStream(Encoding.UTF8.GetBytes(text))));
}
