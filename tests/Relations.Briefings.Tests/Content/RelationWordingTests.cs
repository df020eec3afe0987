namespace Relations.Briefings.Tests.Content;

public sealed class RelationWordingTests
{
    [Theory]
    [InlineData(Language.English, "consular relations suspended", "consular relations ended")]
    [InlineData(Language.Turkish, "konsolosluk ilişkileri askıya alınmıştır", "konsolosluk ilişkileri sona ermiştir")]
    [InlineData(
        Language.Azerbaijani,
        "konsulluq əlaqələri müvəqqəti dayandırılmışdır",
        "konsulluq əlaqələrinə xitam verilmişdir"
    )]
    public void What_befalls_consular_relations_is_not_told_of_diplomatic_ones(
        Language language,
        string suspended,
        string ended
    )
    {
        var text = Text(
            language,
            "consularRelations: [{ id: c, between: [GEO, TUR], established: 1956, ended: 1999-01-01, interruptions: [{ kind: suspended, from: 1970, to: 1971 }] }]"
        );
        Assert.Contains(": " + suspended + ";", text, StringComparison.Ordinal);
        Assert.Contains(": " + ended + ".", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("suspended")]
    [InlineData("severed")]
    [InlineData("recalled")]
    [InlineData("war")]
    [InlineData("occupied")]
    [InlineData(null)]
    public void Every_interruption_of_consular_relations_is_called_consular(string? kind)
    {
        var interruption = kind is null ? "{ from: 1970 }" : $"{{ kind: {kind}, from: 1970 }}";
        foreach (var (language, word) in Consular)
        {
            var text = Text(
                language,
                $"consularRelations: [{{ id: c, between: [GEO, TUR], established: 1956, interruptions: [{interruption}] }}]"
            );
            var lines = text.Split('\n')
                .Where(one =>
                    one.StartsWith("- ", StringComparison.Ordinal) && one.Contains("1970", StringComparison.Ordinal)
                )
                .ToList();
            Assert.Equal(2, lines.Count);
            Assert.All(lines, line => Assert.Contains(word, line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Diplomatic_relations_that_end_are_not_called_consular() =>
        Assert.Contains(
            ": relations ended.",
            Text(
                Language.English,
                "diplomaticRelations: [{ id: d, between: [GEO, TUR], established: 1956, ended: 1999 }]"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("war", "əlaqələr müharibə ilə əlaqədar kəsilmişdir")]
    [InlineData("occupied", "əlaqələr işğal nəticəsində kəsilmişdir")]
    [InlineData("severed", "əlaqələr kəsilmişdir")]
    [InlineData(null, "əlaqələrdə fasilə yaranmışdır")]
    public void In_Azerbaijani_too_only_what_is_severed_is_said_to_be(string? kind, string expected)
    {
        var interruption = kind is null ? "{ from: 1970 }" : $"{{ kind: {kind}, from: 1970 }}";
        var text = Text(
            Language.Azerbaijani,
            $"diplomaticRelations: [{{ id: d, between: [GEO, TUR], established: 1956, interruptions: [{interruption}] }}]"
        );
        Assert.Contains(": " + expected + "; bərpası qeydə alınmayıb.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "", "Türkiye recognized Georgia.")]
    [InlineData(Language.English, "recognized: state,", "Türkiye recognized Georgia as a state.")]
    [InlineData(Language.English, "recognized: government,", "Türkiye recognized the government of Georgia.")]
    [InlineData(Language.Turkish, "recognized: state,", "Gürcistan, Türkiye tarafından devlet olarak tanınmıştır.")]
    [InlineData(Language.Turkish, "recognized: government,", "Gürcistan hükûmeti, Türkiye tarafından tanınmıştır.")]
    [InlineData(Language.Azerbaijani, "recognized: state,", "Gürcüstan Türkiyə tərəfindən dövlət kimi tanınmışdır.")]
    [InlineData(Language.Azerbaijani, "recognized: government,", "Gürcüstan hökuməti Türkiyə tərəfindən tanınmışdır.")]
    public void A_recognition_says_what_is_recognized(Language language, string recognized, string expected) =>
        Assert.Contains(
            " – " + expected,
            Text(language, $"recognitions: [{{ id: r, by: TUR, of: GEO, {recognized} date: 1920 }}]"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        Language.English,
        "government of Georgia, by Türkiye",
        "Recognition: government of Georgia, by Türkiye"
    )]
    [InlineData(
        Language.Turkish,
        "Gürcistan hükûmeti, Türkiye tarafından",
        "Tanıma: Gürcistan hükûmeti, Türkiye tarafından"
    )]
    [InlineData(
        Language.Azerbaijani,
        "Gürcüstan hökuməti (tanıyan: Türkiyə)",
        "Tanınma: Gürcüstan hökuməti (tanıyan: Türkiyə)"
    )]
    public void So_do_the_main_facts_and_the_list_of_unknown_dates(Language language, string fact, string title)
    {
        var text = Text(language, "recognitions: [{ id: r, by: TUR, of: GEO, recognized: government }]");
        Assert.Contains(fact, text, StringComparison.Ordinal);
        Assert.Contains(title, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "", "Georgia became independent.")]
    [InlineData(Language.English, "kind: declaration,", "Georgia declared its independence.")]
    [InlineData(Language.Turkish, "", "Gürcistan bağımsız olmuştur.")]
    [InlineData(Language.Azerbaijani, "", "Gürcüstan müstəqillik qazanmışdır.")]
    public void Independence_is_declared_only_where_the_dossier_says_so(
        Language language,
        string kind,
        string expected
    ) =>
        Assert.Contains(
            expected,
            Text(language, $"independence: [{{ id: i, state: GEO, {kind} date: 1918-02-24 }}]"),
            StringComparison.Ordinal
        );

    static readonly (Language Language, string Word)[] Consular =
    [
        (Language.English, "consular"),
        (Language.Turkish, "konsolosluk"),
        (Language.Azerbaijani, "konsulluq"),
    ];

    static string Text(Language language, string records) =>
        DocumentText.Write(
            BriefingWriter.Compose(
                SampleDossier.CheckOnly([("records.yaml", records + "\n")]),
                new() { Language = language }
            )
        );
}
