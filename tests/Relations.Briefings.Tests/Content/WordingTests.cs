using static Relations.Briefings.Tests.Content.SmallDossier;

namespace Relations.Briefings.Tests.Content;

/// <summary>What the summary, the sentences and the timeline say of records.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData(Language.English, "Estonia, by Finland – 1920; recognition withdrawn: 1940")]
    [InlineData(Language.Turkish, "Estonya, Finlandiya tarafından – 1920; tanıma geri alınmıştır: 1940")]
    [InlineData(
        Language.Azerbaijani,
        "Estoniya (tanıyan: Finlandiya) – 1920-ci il; tanınma geri götürülmüşdür: 1940-cı il"
    )]
    public void The_summary_says_that_a_recognition_was_withdrawn(Language language, string expected) =>
        Assert.Contains(
            $": {expected}\n",
            Composed("recognitions: [{ id: r, by: FIN, of: EST, date: 1920, withdrawn: 1940 }]\n", language),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        Language.English,
        "established 1920; relations severed (1940); relations resumed: 1991; heads of mission recalled (2001); no return on record"
    )]
    [InlineData(
        Language.Turkish,
        "1920 (tesis); ilişkiler kesilmiştir (1940); ilişkiler yeniden kurulmuştur: 1991; misyon şefleri geri çağrılmıştır (2001); döndüklerine dair kayıt yok"
    )]
    [InlineData(
        Language.Azerbaijani,
        "1920-ci il (qurulma); əlaqələr kəsilmişdir (1940-cı il); əlaqələr bərpa olunmuşdur: 1991-ci il; nümayəndəlik başçıları geri çağırılmışdır (2001-ci il); qayıtmaları qeydə alınmayıb"
    )]
    public void The_summary_tells_of_breaks_healed_and_open(Language language, string expected) =>
        Assert.Contains(
            $": {expected}\n",
            Composed(
                """
                diplomaticRelations:
                  - id: d
                    between: [EST, FIN]
                    established: 1920
                    interruptions: [{ kind: severed, from: 1940, to: 1991 }, { kind: recalled, from: 2001 }]
                """,
                language
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Language.English, "Legation, Tallinn (closed: 1940); Consulate (closed: 1939)")]
    [InlineData(Language.Turkish, "Ortaelçilik, Tallinn (kapanış: 1940); Konsolosluk (kapanış: 1939)")]
    [InlineData(Language.Azerbaijani, "Elçilik, Tallinn (bağlanma: 1940-cı il); Konsulluq (bağlanma: 1939-cu il)")]
    public void The_summary_tells_of_missions_that_are_all_closed(Language language, string expected) =>
        Assert.Contains(
            $": {expected}\n",
            Composed(
                """
                places: [{ id: t, names: Tallinn }]
                missions:
                  - { id: m, sending: FIN, receiving: EST, kind: legation, seat: t, opened: 1920, closed: 1940 }
                  - { id: n, sending: FIN, receiving: EST, kind: consulate, opened: 1920, closed: 1939 }
                """,
                language
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Language.English, "Diplomatic relations: date of establishment not known", "Independence: Estonia")]
    [InlineData(Language.Turkish, "Diplomatik ilişkiler: kurulduğu tarih bilinmiyor", "Bağımsızlık: Estonya")]
    [InlineData(Language.Azerbaijani, "Diplomatik əlaqələr: qurulma tarixi məlum deyil", "Müstəqillik: Estoniya")]
    public void What_is_not_known_is_said_once(Language language, string relations, string independence)
    {
        var text = Composed(
            "diplomaticRelations: [{ id: d, between: [EST, FIN] }]\nindependence: [{ id: i, state: EST }]\n",
            language
        );
        Assert.Contains($"  {relations}\n", text, StringComparison.Ordinal);
        Assert.Contains($"\n- {independence}\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cuba", false)]
    [InlineData("Dominica", false)]
    [InlineData("Czechia", false)]
    [InlineData("Democratic Republic of the Congo", true)]
    [InlineData("Congo (Brazzaville)", true)]
    [InlineData("Federated States of Micronesia", true)]
    [InlineData("Holy See", true)]
    [InlineData("Soviet Union", true)]
    [InlineData("Netherlands", true)]
    [InlineData("The Gambia", false)]
    public void Names_that_are_common_nouns_take_the_article(string name, bool isNeeded) =>
        Assert.Equal(isNeeded, Articles.IsNeeded(name));

    [Fact]
    public void Names_have_their_article_within_sentences_and_none_in_tables()
    {
        var text = Composed(
            """
            people: [{ id: p, names: Ann Lee }]
            places: [{ id: h, names: Havana }]
            independence: [{ id: i, state: USA, from: GBR, date: 1776-07-04 }]
            recognitions: [{ id: r, by: USA, of: CUB, date: 1902 }, { id: s, by: CUB, of: USA }]
            diplomaticRelations: [{ id: d, between: [USA, CUB], established: 1902-05-27, ended: 1961 }]
            missions: [{ id: m, sending: USA, receiving: CUB, kind: embassy, seat: h, grades: [{ kind: embassy, period: 1923/1961 }] }, { id: n, sending: CUB, receiving: USA }]
            visits: [{ id: v, visitors: [{ person: p }], from: CUB, to: USA, dates: 1955 }]
            statements: [{ id: t, kind: assessment, holder: USA, text: It is so. }]
            """,
            parties: "USA, CUB"
        );
        string[] expected =
        [
            "4 July 1776 – The United States became independent (from the United Kingdom).",
            "1902 – The United States recognized Cuba.",
            "Cuba, by the United States – 1902",
            "- Recognition: United States, by Cuba",
            "Diplomatic relations were established between the United States and Cuba.",
            "The United States and Cuba: relations ended.",
            "### Missions of the United States in Cuba",
            "### Missions of Cuba in the United States",
            "Embassy of the United States in Havana",
            "Mission of Cuba in the United States",
            "(Cuba to the United States: 1)",
            "Ann Lee (to the United States)",
            "According to the United States:",
            "| Cuba\u00A0→ United States | Ann Lee |",
            "# United States and Cuba",
        ];
        Assert.All(expected, one => Assert.Contains(one, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        Language.English,
        "Diplomatic relations: established 27 May 1902; relations severed 3 January 1961; resumed 20 July 2015."
    )]
    [InlineData(
        Language.Turkish,
        "Diplomatik ilişkiler: 27 Mayıs 1902 (tesis); 3 Ocak 1961 (ilişkiler kesilmiştir); 20 Temmuz 2015 (yeniden tesis)."
    )]
    [InlineData(
        Language.Azerbaijani,
        "Diplomatik əlaqələr: 27 may 1902-ci il (qurulma); 3 yanvar 1961-ci il (əlaqələr kəsilmişdir); 20 iyul 2015-ci il (bərpa)."
    )]
    public void The_timeline_says_what_each_date_is(Language language, string expected) =>
        Assert.Contains(
            expected,
            Composed(
                """
                diplomaticRelations: [{ id: d, between: [EST, FIN], established: 1902-05-27, interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20 }] }]
                recognitions: [{ id: r, by: FIN, of: EST, date: 1902 }]
                """,
                language
            ),
            StringComparison.Ordinal
        );
}
