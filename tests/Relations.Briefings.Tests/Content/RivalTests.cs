namespace Relations.Briefings.Tests.Content;

/// <summary>Where two records give different dates of the establishment of the same relations, only one is stated as a fact.</summary>
public sealed class RivalTests
{
    const string Rivals = """
        diplomaticRelations:
          - { id: d1, between: [EST, FIN], established: 1926 }
          - { id: d2, between: [FIN, EST], established: "1924?", rank: preferred, interruptions: [{ kind: severed, from: 1940, to: 1991 }] }
        consularRelations:
          - { id: c1, between: [EST, FIN], established: 1921 }
          - { id: c2, between: [EST, FIN], established: 1920 }
        """;

    [Theory]
    [InlineData(
        Language.English,
        "Diplomatic relations: established 1924 (uncertain), also given as 1926; relations severed (1940); relations resumed: 1991\n"
    )]
    [InlineData(
        Language.Turkish,
        "Diplomatik ilişkiler: 1924 (kesin değil) (tesis), başka bir kayda göre: 1926; ilişkiler kesilmiştir (1940); ilişkiler yeniden kurulmuştur: 1991\n"
    )]
    [InlineData(
        Language.Azerbaijani,
        "Diplomatik əlaqələr: 1924-cü il (dəqiq deyil) (qurulma), başqa yazıya görə: 1926-cı il; əlaqələr kəsilmişdir (1940-cı il); əlaqələr bərpa olunmuşdur: 1991-ci il\n"
    )]
    public void The_box_goes_by_the_preferred_record(Language language, string expected)
    {
        var text = SmallDossier.Composed(Rivals, language);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("established 1926\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        Language.English,
        "(Strong)1924 (uncertain)(/) – Diplomatic relations were established between Finland and Estonia.",
        "(Strong)1926(/) – Also given as the date on which diplomatic relations were established between Estonia and Finland.",
        "(Strong)1921(/) – Also given as the date on which consular relations were established between Estonia and Finland."
    )]
    [InlineData(
        Language.Turkish,
        "(Strong)1924 (kesin değil)(/) – Finlandiya ile Estonya arasında diplomatik ilişkiler kurulmuştur.",
        "(Strong)1926(/) – Başka bir kayda göre Estonya ile Finlandiya arasında diplomatik ilişkilerin kurulduğu tarih.",
        "(Strong)1921(/) – Başka bir kayda göre Estonya ile Finlandiya arasında konsolosluk ilişkilerinin kurulduğu tarih."
    )]
    [InlineData(
        Language.Azerbaijani,
        "(Strong)1924-cü il (dəqiq deyil)(/) – Finlandiya ilə Estoniya arasında diplomatik əlaqələr qurulmuşdur.",
        "(Strong)1926-cı il(/) – Başqa yazıya görə, Estoniya ilə Finlandiya arasında diplomatik əlaqələrin qurulduğu tarix.",
        "(Strong)1921-ci il(/) – Başqa yazıya görə, Estoniya ilə Finlandiya arasında konsulluq əlaqələrinin qurulduğu tarix."
    )]
    public void The_text_states_the_preferred_record_and_what_else_is_given(
        Language language,
        params string[] expected
    ) =>
        Assert.All(
            expected,
            line =>
                Assert.Contains(
                    line.Replace("(Strong)", "", StringComparison.Ordinal).Replace("(/)", "", StringComparison.Ordinal),
                    SmallDossier.Composed(Rivals, language).Replace("**", "", StringComparison.Ordinal),
                    StringComparison.Ordinal
                )
        );

    [Theory]
    [InlineData(
        Language.English,
        "Dates on which records disagree",
        "Diplomatic relations: Finland – Estonia: 1924 (uncertain) (preferred), also given as 1926",
        "Consular relations: Estonia – Finland: 1920, also given as 1921",
        "also given as established 1926"
    )]
    [InlineData(
        Language.Turkish,
        "Kayıtların çeliştiği tarihler",
        "Diplomatik ilişkiler: Finlandiya – Estonya: 1924 (kesin değil) (tercih edilen), başka bir kayda göre: 1926",
        "Konsolosluk ilişkileri: Estonya – Finlandiya: 1920, başka bir kayda göre: 1921",
        "1926 (başka bir kayda göre tesis)"
    )]
    [InlineData(
        Language.Azerbaijani,
        "Yazılarda bir-birinə zidd olan tarixlər",
        "Diplomatik əlaqələr: Finlandiya – Estoniya: 1924-cü il (dəqiq deyil) (üstün tutulan), başqa yazıya görə: 1926-cı il",
        "Konsulluq əlaqələri: Estoniya – Finlandiya: 1920-ci il, başqa yazıya görə: 1921-ci il",
        "1926-cı il (başqa yazıya görə qurulma)"
    )]
    public void The_conflict_is_listed_as_uncertain(Language language, params string[] expected) =>
        Assert.All(
            expected,
            line => Assert.Contains(line, SmallDossier.Composed(Rivals, language), StringComparison.Ordinal)
        );

    [Fact]
    public void Relations_that_follow_each_other_are_no_rivals()
    {
        var text = SmallDossier.Composed(
            """
            diplomaticRelations:
              - { id: d1, between: [EST, FIN], established: 1920, ended: 1940-08 }
              - { id: d2, between: [EST, FIN], established: 1991 }
            """
        );
        Assert.Contains("Diplomatic relations: established 1920; ended August 1940\n", text, StringComparison.Ordinal);
        Assert.Contains("Diplomatic relations: established 1991\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("lso given as", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_that_agree_are_no_rivals()
    {
        var text = SmallDossier.Composed(
            """
            diplomaticRelations:
              - { id: d1, between: [EST, FIN], established: 1920 }
              - { id: d2, between: [EST, LVA], established: 1921 }
            """
        );
        Assert.DoesNotContain("lso given as", text, StringComparison.Ordinal);
    }
}
