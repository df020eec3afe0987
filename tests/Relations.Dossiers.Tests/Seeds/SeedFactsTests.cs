namespace Relations.Dossiers.Tests;

/// <summary>The facts of the first source, each found in the dossier that was curated from it.</summary>
public sealed class SeedFactsTests
{
    const string Folder = "turkiye-azerbaijan";

    static readonly Dossier Seed = DossierReader.Read(FolderFiles.OfFolder(Repository.PathOf("seeds", Folder)));

    /// <summary>Every fact with its paragraph and what the dossier must hold for it.</summary>
    static readonly (string Fact, int Paragraph, Func<IEnumerable<Record?>> Records)[] Facts =
    [
        (
            "1 Azerbaijan declared its independence on 30 August 1991",
            1,
            () => [Seed.Independence.Single(i => i.State.Id == "AZE" && Is(i.Date, "1991-08-30"))]
        ),
        (
            "2 Türkiye recognized Azerbaijan on 9 November 1991, as the first country",
            1,
            () =>
                [
                    Seed.Recognitions.Single(r =>
                        (r.By.Id, r.Of.Id, r.Ordinal) == ("TUR", "AZE", 1) && Is(r.Date, "1991-11-09")
                    ),
                ]
        ),
        (
            "3 diplomatic relations were established on 14 January 1992",
            1,
            () =>
                [
                    Seed.DiplomaticRelations.Single(r =>
                        Ids(r.Between).SequenceEqual(["AZE", "TUR"]) && Is(r.Established, "1992-01-14")
                    ),
                ]
        ),
        (
            "4 the Consulate General in Baku was raised to an Embassy with that",
            1,
            () =>
                [
                    Mission(
                        "TUR",
                        "baku",
                        MissionKind.Embassy,
                        m =>
                            m.Grades.Select(g => g.Kind)
                                .SequenceEqual([MissionKind.ConsulateGeneral, MissionKind.Embassy])
                            && Is(m.Grades[1].Period, "1992-01-14/..")
                    ),
                ]
        ),
        (
            "5 Türkiye has Consulates General in Nakhchivan and Ganja",
            1,
            () =>
                [
                    Mission("TUR", "nakhchivan", MissionKind.ConsulateGeneral),
                    Mission("TUR", "ganja", MissionKind.ConsulateGeneral),
                ]
        ),
        (
            "6 Azerbaijan has a mission in Ankara and Consulates General in Istanbul and Kars",
            1,
            () =>
                [
                    Mission("AZE", "ankara", MissionKind.Embassy, m => IsCorrectedWithNote(m)),
                    Mission("AZE", "istanbul", MissionKind.ConsulateGeneral),
                    Mission("AZE", "kars", MissionKind.ConsulateGeneral),
                ]
        ),
        (
            "7 the relations are multi-dimensional and strategic, driven by visits",
            2,
            () => [Statement("strategic-relations", StatementKind.Assessment)]
        ),
        (
            "8 leaders make their first visit to the other country",
            2,
            () => [Statement("first-visits", StatementKind.Practice)]
        ),
        (
            "9 the Foreign Minister of Azerbaijan in Türkiye on 22 February 2017",
            3,
            () =>
                [
                    Visit(
                        "foreign-minister-of-azerbaijan",
                        "TUR",
                        "2017-02-22",
                        v => v.Met.Single().Id == "foreign-minister-of-turkiye"
                    ),
                    Seed.Events.Single(e => e.Id == "khojaly-conference"),
                ]
        ),
        (
            "10 the Speaker of Azerbaijan at the BSEC Summit in Istanbul on 22 May 2017",
            3,
            () =>
                [
                    Visit("speaker-of-azerbaijan", "TUR", "2017-05-22", v => v.Places.Single().Id == "istanbul"),
                    Seed.Events.Single(e => e.Organization.Id == "bsec" && Is(e.Dates, "2017-05-22")),
                ]
        ),
        (
            "11 the President of Azerbaijan at the 22nd World Petroleum Congress on 9–10 July 2017",
            3,
            () =>
                [
                    Visit("president-of-azerbaijan", "TUR", "2017-07-09/2017-07-10"),
                    Seed.Events.Single(e => e.Ordinal == 22),
                ]
        ),
        (
            "12 and at the D-8 Summit on 19–20 October 2017",
            3,
            () =>
                [
                    Visit("president-of-azerbaijan", "TUR", "2017-10-19/2017-10-20"),
                    Seed.Events.Single(e => e.Organization.Id == "d-8"),
                ]
        ),
        (
            "13 President Aliyev at the OIC Extraordinary Summit on 13 December, its year inferred",
            3,
            () =>
                [
                    Visit(
                        "president-of-azerbaijan",
                        "TUR",
                        "2017-12-13",
                        v =>
                            v.Visitors.Single().Person.Id == "aliyev"
                            && v.Citations.Single() is { Reading: Reading.Inferred, Note: not null }
                    ),
                    Seed.Events.Single(e => e.Organization.Id == "oic"),
                ]
        ),
        (
            "14 the High-Level Strategic Cooperation Council of the Presidents was established in 2010",
            4,
            () => [Mechanism("YDSK", ["AZE", "TUR"], m => m.Level == Level.HeadsOfState && Is(m.Established, "2010"))]
        ),
        (
            "15 its sixth session with the visit of 30–31 October 2017 and the first voyage of the railway",
            4,
            () =>
                [
                    Seed.Sessions.Single(s => (s.Mechanism.Id, s.Ordinal) == ("strategic-cooperation-council", 6)),
                    Visit("president-of-turkiye", "AZE", "2017-10-30/2017-10-31"),
                    Seed.Projects.Single(p => Ids(p.Route).SequenceEqual(["baku", "tbilisi", "kars"])),
                    Seed.Events.Single(e => e.Kind == EventKind.Inauguration),
                ]
        ),
        (
            "16 trilateral formats with Georgia, Iran and Turkmenistan",
            5,
            () =>
                [
                    Mechanism(null, ["AZE", "GEO", "TUR"]),
                    Mechanism(null, ["AZE", "IRN", "TUR"], m => m.Level is null),
                    Mechanism(null, ["AZE", "TKM", "TUR"]),
                ]
        ),
        (
            "17 those with Georgia and with Turkmenistan were raised to the level of Heads of State",
            5,
            () =>
                [
                    Mechanism(
                        null,
                        ["AZE", "GEO", "TUR"],
                        m => m.Level == Level.HeadsOfState && IsCorrectedWithNote(m)
                    ),
                    Mechanism(
                        null,
                        ["AZE", "TKM", "TUR"],
                        m => m.Level == Level.HeadsOfState && IsCorrectedWithNote(m)
                    ),
                ]
        ),
        (
            "18 the mechanism with Pakistan, set up in 2017, first met in Baku on 30 November 2017",
            5,
            () =>
                [
                    Mechanism(null, ["AZE", "PAK", "TUR"], m => Is(m.Established, "2017")),
                    Seed.Sessions.Single(s => (s.Ordinal, s.Place.Id) == (1, "baku") && Is(s.Dates, "2017-11-30")),
                ]
        ),
        (
            "19 Nakhchivan is the only land link and holds a special place",
            6,
            () =>
                [
                    Statement("only-land-link", StatementKind.GeographicFact),
                    Statement("special-place-of-nakhchivan", StatementKind.Assessment),
                ]
        ),
        (
            "20 Nakhchivan lies between Armenia, Iran and Türkiye and is called the Turkish Gate",
            6,
            () =>
                [
                    Seed.Places.Single(p => Ids(p.Borders).SequenceEqual(["ARM", "IRN", "TUR"])),
                    Statement("position-of-nakhchivan", StatementKind.GeographicFact),
                    Statement("turkish-gate", StatementKind.Assessment),
                ]
        ),
        (
            "21 the Prime Minister of Türkiye visited Nakhchivan on 20 December 2017",
            6,
            () => [Visit("prime-minister-of-turkiye", "AZE", "2017-12-20", v => v.Places.Single().Id == "nakhchivan")]
        ),
        (
            "22 Türkiye strives for a peaceful settlement of the Nagorno-Karabakh conflict",
            7,
            () =>
                [
                    Statement("peaceful-settlement", StatementKind.PolicyPosition),
                    Seed.Disputes.Single(d => d.Id == "nagorno-karabakh-conflict"),
                ]
        ),
        (
            "23 Türkiye is a member of the Minsk Group and keeps the matter on the OSCE's agenda",
            7,
            () =>
                [
                    Seed.Organizations.Single(o => o.Within.Id == "osce" && o.Members.Single().State.Id == "TUR"),
                    Statement("matter-before-the-osce", StatementKind.PolicyPosition),
                    Seed.Events.Single(e => e.Kind == EventKind.Clash && Is(e.Dates, "2016-04")),
                ]
        ),
    ];

    public static TheoryData<string> Names => [.. Facts.Select(fact => fact.Fact)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_dossier_holds_the_fact_and_quotes_the_source_for_it(string fact)
    {
        var (_, paragraph, records) = Facts.Single(known => known.Fact == fact);
        Assert.All(
            records(),
            record => Assert.Contains(record!.Citations, citation => citation.Paragraph == paragraph)
        );
    }

    [Fact]
    public void Nothing_of_the_dossier_is_unread() => Assert.Empty(Seed.Problems);

    [Fact]
    public void All_facts_are_listed() => Assert.Equal(23, Facts.Length);

    [Fact]
    public void Every_quote_stands_verbatim_in_its_paragraph_of_the_stored_text()
    {
        var text = Seed.StoredTexts.Of(Seed.Sources.Single())!.Text!;
        var paragraphs = text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        var citations = Seed.Records.SelectMany(record => record.Citations).ToList();
        Assert.NotEmpty(citations);
        Assert.All(
            citations,
            citation =>
                Assert.Contains(citation.Quote!, paragraphs[citation.Paragraph!.Value - 1], StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_stored_text_is_the_one_that_was_curated()
    {
        var source = Seed.Sources.Single();
        Assert.Equal("a3b845238b9de41f89fb649868efc8aef80e124de45b58dc8b5e595abb7b9d95", source.Sha256);
        Assert.Equal(source.Sha256, Seed.StoredTexts.Of(source)!.Sha256);
    }

    [Fact]
    public void Every_file_names_the_schema_for_editors()
    {
        var files = Directory.GetFiles(Repository.PathOf("seeds", Folder), "*.yaml");
        Assert.NotEmpty(files);
        Assert.All(
            files,
            file =>
                Assert.Equal(
                    "# yaml-language-server: $schema=../../schemas/dossier.schema.json",
                    File.ReadLines(file).First()
                )
        );
    }

    static bool Is(SourceDate? date, string text) => date?.Text == text;

    static IEnumerable<string?> Ids<T>(Items<Ref<T>> references)
        where T : class => references.Select(reference => reference.Id);

    static bool IsCorrectedWithNote(Record record) =>
        record.Citations.All(citation => citation is { Reading: Reading.Corrected, Note: not null });

    static Mission Mission(string sending, string seat, MissionKind kind, Func<Mission, bool>? also = null) =>
        Seed.Missions.Single(m =>
            (m.Sending.Id, m.Seat.Id, m.Kind) == (sending, seat, kind) && also?.Invoke(m) != false
        );

    static Visit Visit(string office, string to, string dates, Func<Visit, bool>? also = null) =>
        Seed.Visits.Single(v =>
            v.Visitors.Single().Office.Id == office && v.To.Id == to && Is(v.Dates, dates) && also?.Invoke(v) != false
        );

    static Mechanism Mechanism(string? acronym, string[] parties, Func<Mechanism, bool>? also = null) =>
        Seed.Mechanisms.Single(m =>
            m.Acronym?.ToString() == acronym && Ids(m.Parties).SequenceEqual(parties) && also?.Invoke(m) != false
        );

    static Statement Statement(string id, StatementKind kind) =>
        Seed.Statements.Single(s => s.Id == id && s.Kind == kind && s.Holder.Id == "TUR");
}
