namespace Relations.Briefings.Tests.Content;

/// <summary>How interruptions end, in terms that fit what they were, and that it is said where no end is on record.</summary>
public sealed class InterruptionTests
{
    [Theory]
    [InlineData(Language.English, "recalled", "heads of mission returned: 1991")]
    [InlineData(Language.English, "suspended", "relations resumed: 1991")]
    [InlineData(Language.Turkish, "recalled", "misyon şefleri görevlerine dönmüştür: 1991")]
    [InlineData(Language.Turkish, "suspended", "ilişkiler yeniden başlamıştır: 1991")]
    [InlineData(Language.Turkish, "severed", "ilişkiler yeniden kurulmuştur: 1991")]
    [InlineData(Language.Turkish, "war", "ilişkiler yeniden başlamıştır: 1991")]
    [InlineData(Language.Azerbaijani, "recalled", "nümayəndəlik başçıları vəzifələrinə qayıtmışdır: 1991-ci il")]
    [InlineData(Language.Azerbaijani, "suspended", "əlaqələr bərpa olunmuşdur: 1991-ci il")]
    public void The_end_is_told_in_terms_that_fit_the_kind(Language language, string kind, string expected)
    {
        var text = Composed($"kind: {kind}, from: 1940, to: 1991", "", language);
        Assert.Contains(
            $"({EdtfPattern.Level2.Parse("1940").Value.ToText(language)}); {expected}\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains($"; {expected}.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "recalled", "heads of mission returned 1991")]
    [InlineData(Language.Turkish, "recalled", "1991 (misyon şeflerinin dönüşü)")]
    [InlineData(Language.Turkish, "suspended", "1991 (yeniden başlama)")]
    [InlineData(Language.Turkish, "severed", "1991 (yeniden tesis)")]
    [InlineData(Language.Azerbaijani, "recalled", "1991-ci il (nümayəndəlik başçılarının qayıdışı)")]
    [InlineData(Language.Azerbaijani, "suspended", "1991-ci il (bərpa)")]
    public void The_timeline_names_the_end_alike(Language language, string kind, string expected) =>
        Assert.Contains(
            expected,
            Composed(
                $"kind: {kind}, from: 1940, to: 1991",
                "independence: [{ id: i, state: EST, date: 1918 }]",
                language
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        Language.English,
        "relations suspended (1940); no resumption on record\n",
        "Finland and Estonia: relations suspended; no resumption on record.",
        "End of interruptions of relations: Finland – Estonia, relations suspended: 1940"
    )]
    [InlineData(
        Language.Turkish,
        "ilişkiler askıya alınmıştır (1940); yeniden başladığına dair kayıt yok\n",
        "Finlandiya ile Estonya: ilişkiler askıya alınmıştır; yeniden başladığına dair kayıt yok.",
        "İlişkilerdeki kesintilerin sonu: Finlandiya – Estonya, ilişkiler askıya alınmıştır: 1940"
    )]
    [InlineData(
        Language.Azerbaijani,
        "əlaqələr müvəqqəti dayandırılmışdır (1940-cı il); bərpası qeydə alınmayıb\n",
        "Finlandiya ilə Estoniya: əlaqələr müvəqqəti dayandırılmışdır; bərpası qeydə alınmayıb.",
        "Əlaqələrdəki fasilələrin sonu: Finlandiya – Estoniya, əlaqələr müvəqqəti dayandırılmışdır: 1940-cı il"
    )]
    public void That_no_end_is_on_record_is_said_and_listed(Language language, params string[] expected)
    {
        var text = Composed("kind: suspended, from: 1940", "", language);
        Assert.All(expected, line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English, "heads of mission recalled (1940); no return on record\n")]
    [InlineData(Language.Turkish, "misyon şefleri geri çağrılmıştır (1940); döndüklerine dair kayıt yok\n")]
    [InlineData(
        Language.Azerbaijani,
        "nümayəndəlik başçıları geri çağırılmışdır (1940-cı il); qayıtmaları qeydə alınmayıb\n"
    )]
    public void Heads_of_mission_of_whom_no_return_is_on_record_are_told_of(Language language, string expected) =>
        Assert.Contains(expected, Composed("kind: recalled, from: 1940", "", language), StringComparison.Ordinal);

    [Fact]
    public void Relations_that_ended_need_no_resumption() =>
        Assert.DoesNotContain(
            "resumption",
            SmallDossier.Composed(
                "diplomaticRelations: [{ id: d, between: [FIN, EST], established: 1920, interruptions: [{ kind: suspended, from: 1940 }], ended: 1941 }]\n"
            ),
            StringComparison.OrdinalIgnoreCase
        );

    static string Composed(string interruption, string more, Language language) =>
        SmallDossier.Composed(
            $$"""
            diplomaticRelations: [{ id: d, between: [FIN, EST], established: 1920, interruptions: [{ {{interruption}} }] }]
            {{more}}
            """,
            language
        );
}
