namespace Relations.Dossiers.Tests.Scoping;

/// <summary>What belongs to a part of a dossier, and what comes with it.</summary>
public sealed class ScopeIndexTests
{
    const string Text = """
        format: 1
        title: Foreign service of Japan
        parties: [JPN]
        sources:
          - { id: list, title: List, spellings: [{ of: niinisto, as: [Niinistö] }, { of: macron, as: [Macron] }] }
          - { id: other, title: Other }
        places:
          - { id: helsinki, names: Helsinki, state: FIN, within: uusimaa }
          - { id: uusimaa, names: Uusimaa, state: FIN }
          - { id: paris, names: Paris, state: FRA }
        people:
          - { id: niinisto, names: Sauli Niinistö }
          - { id: macron, names: Emmanuel Macron }
          - { id: sato, names: Sato }
        offices:
          - { id: president-fin, title: President, of: FIN }
          - { id: president-fra, title: President, of: FRA }
        tenures:
          - { id: niinisto-president, person: niinisto, office: president-fin, period: 2012/2024 }
          - { id: macron-president, person: macron, office: president-fra, period: 2017/.. }
        independence:
          - { id: finland, state: FIN, from: RUS, date: 1917-12-06 }
        diplomaticRelations:
          - { id: jpn-fin, between: [JPN, FIN], established: 1919-05-23, citations: [{ source: list, reading: stated }] }
          - { id: jpn-fra, between: [JPN, FRA], established: 1858, ended: 1941 }
        missions:
          - { id: embassy-helsinki, sending: JPN, receiving: FIN, kind: embassy, seat: helsinki, opened: 1962 }
        appointments:
          - { id: sato-helsinki, person: sato, mission: embassy-helsinki, credentials: 2003 }
        visits:
          - { id: to-japan, visitors: [{ person: niinisto, office: president-fin }], to: JPN, dates: 2016-03 }
          - { id: to-helsinki, visitors: [], from: JPN, to: FIN, dates: 1998 }
          - { id: to-paris, visitors: [{ person: sato }], from: JPN, to: FRA, dates: 2018, places: [paris] }
          - { id: undated, visitors: [], from: FIN, to: JPN }
        agreements:
          - { id: treaty, title: Treaty, parties: [JPN, FIN, FRA], signed: 2018 }
          - { id: without-party, title: Convention, signed: 2018 }
        mechanisms:
          - { id: talks, names: Talks, parties: [JPN, FIN] }
        sessions:
          - { id: first-talks, mechanism: talks, dates: 1999, place: paris }
        statements:
          - { id: on-paris, holder: JPN, about: [paris], text: Said }
          - { id: on-talks, holder: JPN, about: [talks], text: Said }
        """;

    static readonly ScopeIndex Index = new(DossierReader.Read(new MemoryFiles().With("d.yaml", Text)));

    [Fact]
    public void A_pair_has_what_is_between_them_and_about_one_alone_with_what_that_refers_to() =>
        Assert.Equal(
            "list helsinki uusimaa paris niinisto sato president-fin niinisto-president finland jpn-fin embassy-helsinki "
                + "sato-helsinki to-japan to-helsinki undated treaty talks first-talks on-talks",
            Ids(new() { Parties = ["FIN", "JPN"] })
        );

    [Fact]
    public void One_state_has_all_that_it_stands_in() =>
        Assert.Equal("paris sato jpn-fra to-paris treaty on-paris", Ids(new() { Parties = ["FRA"] }));

    [Theory]
    [InlineData("1998", "jpn-fin embassy-helsinki to-helsinki undated talks on-talks")]
    [InlineData("1917/1918", "finland undated talks on-talks")]
    [InlineData("2016-02/2016-04", "jpn-fin embassy-helsinki sato-helsinki to-japan undated talks on-talks")]
    [InlineData("2019/..", "jpn-fin embassy-helsinki sato-helsinki undated treaty talks on-talks")]
    public void A_period_has_what_may_have_been_the_case_in_it(string period, string expected)
    {
        var part = Index.Take(new() { Parties = ["JPN", "FIN"], Period = new(period) });
        Assert.Equal(
            expected,
            string.Join(' ', part.Records.Where(one => one is not (IRegisterEntry or Tenure)).Select(one => one.Id))
        );
    }

    [Fact]
    public void What_begins_after_the_day_of_the_data_does_not_belong() =>
        Assert.DoesNotContain(
            "to-japan",
            Ids(new() { Parties = ["JPN", "FIN"], AsOf = new("2010") }),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_part_says_what_it_was_taken_from()
    {
        var part = Index.Take(new() { Parties = ["JPN", "FIN"], Period = new("2010/2020") });
        Assert.Equal(["JPN", "FIN"], part.Header.Parties.Select(party => party.Id));
        Assert.Equal("Bilateral relations: Japan – Finland", part.Header.Title?.In(Language.English));
        var excerpt = Assert.IsType<DossierExcerpt>(part.Excerpt);
        Assert.Equal(("Foreign service of Japan", 27, 3), (excerpt.Title?.ToString(), excerpt.Total, excerpt.Undated));
    }

    [Fact]
    public void A_source_names_only_spellings_of_what_is_there()
    {
        var part = Index.Take(new() { Parties = ["JPN", "FIN"] });
        Assert.Equal(["niinisto"], Assert.Single(part.Sources).Spellings.Select(one => one.Of.Id));
    }

    [Fact]
    public void Every_reference_of_a_part_leads_to_a_record_of_it()
    {
        foreach (var pair in Index.Pairs.Append(["FRA"]))
        {
            var part = Index.Take(new() { Parties = pair });
            var references = part.Records.SelectMany(FieldWalk.Values).Select(value => value.Value).OfType<IRef>();
            Assert.All(references, one => Assert.NotNull(part.Find(one.Id!)));
        }
    }

    [Fact]
    public void Pairs_are_those_of_the_party_of_the_dossier() =>
        Assert.Equal(["JPN-FIN", "JPN-FRA"], Index.Pairs.Select(pair => string.Join('-', pair)));

    [Fact]
    public void What_names_no_party_belongs_where_the_parties_are_those_of_the_dossier()
    {
        Assert.Equal(1, Index.Unplaced);
        Assert.Contains("without-party", Ids(new() { Parties = ["JPN"] }), StringComparison.Ordinal);
    }

    static string Ids(DossierScope scope) => string.Join(' ', Index.Take(scope).Records.Select(record => record.Id));
}
