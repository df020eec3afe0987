using System.Globalization;

namespace Relations.Briefings.Tests.Content;

/// <summary>How the timeline is told in words: of missions by their names, and of many dates that they are dates.</summary>
public sealed class TimelineTextTests
{
    const string Other = "independence: [{ id: i, state: EST, date: 1918 }]\nplaces: [{ id: t, names: Tartu }]\n";

    [Theory]
    [InlineData(
        Language.English,
        "Missions: Legation of Finland in Tartu: opened 1920; closed 1940; Consulate of Finland in Estonia: Consular Agency 1921–1922; Consulate since 1922."
    )]
    [InlineData(
        Language.Turkish,
        "Temsilcilikler: Ortaelçilik, Tartu (gönderen: Finlandiya): 1920 (açılış); 1940 (kapanış); Konsolosluk, Estonya (gönderen: Finlandiya): 1921–1922 (Konsolosluk Ajanlığı); 1922’den beri (Konsolosluk)."
    )]
    [InlineData(
        Language.Azerbaijani,
        "Nümayəndəliklər: Elçilik, Tartu (göndərən: Finlandiya): 1920-ci il (açılma); 1940-cı il (bağlanma); Konsulluq, Estoniya (göndərən: Finlandiya): 1921–1922-ci illər (Konsul agentliyi); 1922-ci ildən etibarən (Konsulluq)."
    )]
    public void Dates_of_missions_say_which_mission(Language language, string expected) =>
        Assert.Contains(
            expected,
            SmallDossier.Composed(
                Other
                    + """
                    missions:
                      - { id: m, sending: FIN, receiving: EST, kind: legation, seat: t, opened: 1920, closed: 1940 }
                      - { id: n, sending: FIN, receiving: EST, kind: consulate, grades: [{ kind: consular-agency, period: 1921/1922 }, { kind: consulate, period: 1922/.. }] }
                    """,
                language
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Language.English, "Missions (14 dates): opened 1901 … closed 1937.")]
    [InlineData(Language.Turkish, "Temsilcilikler (14 tarih): 1901 (açılış) … 1937 (kapanış).")]
    [InlineData(Language.Azerbaijani, "Nümayəndəliklər (14 tarix): 1901-ci il (açılma) … 1937-ci il (bağlanma).")]
    public void Many_dates_are_counted_as_dates_from_the_first_to_the_last(Language language, string expected)
    {
        var missions = string.Concat(
            Enumerable
                .Range(1, 7)
                .Select(i =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  - {{ id: m{i}, sending: FIN, receiving: EST, kind: consulate, opened: {1900 + i}, closed: {1938 - i} }}\n"
                    )
                )
        );
        Assert.Contains(
            expected,
            SmallDossier.Composed(Other + "missions:\n" + missions, language),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_set_aside_is_not_on_record_for_a_brief()
    {
        const string Records = """
            mechanisms: [{ id: c, names: Joint commission, parties: [FIN, EST], established: 1920-05-04 }]
            sessions: [{ id: s, mechanism: c, dates: 1925-03-01, ordinal: 3, rank: deprecated }]
            missions: [{ id: m, sending: FIN, receiving: EST, kind: legation, seat: t, opened: 1920, closed: 1940 }]
            people: [{ id: p, names: A B }]
            appointments: [{ id: h, mission: m, person: p, started: 1921, rank: deprecated }]
            agreements: [{ id: a, names: Treaty, parties: [FIN, EST], signed: 1922-01-02, rank: deprecated }]
            """;
        var brief = BriefingWriter.Compose(
            SmallDossier.Check(Other + Records, "EST, FIN"),
            new() { Audience = BriefingAudience.Brief }
        );
        Assert.Contains(
            "Heads of mission; visits; sessions of the Joint commission; agreements.",
            DocumentText.Write(brief),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_mechanism_whose_only_session_is_set_aside_has_no_lane() =>
        Assert.Contains(
            "Joint commission",
            SmallDossier.Composed(
                Other
                    + """
                    mechanisms: [{ id: c, names: Joint commission, parties: [FIN, EST] }]
                    sessions: [{ id: s, mechanism: c, dates: 1925-03-01, rank: deprecated }]
                    missions: [{ id: m, sending: FIN, receiving: EST, kind: legation, seat: t, opened: 1920, closed: 1940 }]
                    """
            ),
            StringComparison.Ordinal
        );
}
