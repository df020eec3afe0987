namespace Relations.Briefings.Tests.Content;

/// <summary>What a briefing says that has nothing to tell of, and how many visits it leaves out.</summary>
public sealed class NothingOnRecordTests
{
    [Theory]
    [InlineData(Language.English, "Nothing is on record in this dossier.")]
    [InlineData(Language.Turkish, "Bu dosyada kayıtlı bilgi yoktur.")]
    [InlineData(Language.Azerbaijani, "Bu dosyedə qeydə alınmış məlumat yoxdur.")]
    public void An_empty_dossier_says_so(Language language, string expected) =>
        Assert.Contains(
            "\n" + expected + "\n",
            DocumentText.Write(BriefingWriter.Compose(SampleDossier.CheckOnly([]), new() { Language = language })),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Language.English, "No section but the contents is selected.")]
    [InlineData(Language.Turkish, "İçindekiler dışında bölüm seçilmemiştir.")]
    [InlineData(Language.Azerbaijani, "Mündəricatdan başqa bölmə seçilməyib.")]
    public void Contents_of_nothing_else_say_so(Language language, string expected)
    {
        var text = DocumentText.Write(
            BriefingWriter.Compose(SampleDossier.Check(), new() { Language = language, Sections = ["contents"] })
        );
        Assert.EndsWith("\n" + expected + "\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "3 more visits are only counted above.")]
    [InlineData(Language.Turkish, "Diğer 3 ziyaretin yukarıda yalnızca sayısı verilmiştir.")]
    [InlineData(Language.Azerbaijani, "Digər 3 səfərin yuxarıda yalnız sayı göstərilmişdir.")]
    public void Visits_that_are_not_listed_are_counted_below_the_list(Language language, string expected)
    {
        var visits = string.Concat(
            Enumerable
                .Range(1, 5)
                .Select(i => FormattableString.Invariant($"  - {{ id: v{i}, from: TUR, to: GEO, dates: 199{i} }}\n"))
        );
        var document = BriefingWriter.Compose(
            SampleDossier.CheckOnly([("visits.yaml", "visits:\n" + visits)]),
            new()
            {
                Language = language,
                VisitsListed = 4,
                RecentVisits = 2,
                Sections = ["visits"],
            }
        );
        Assert.Equal(expected, BriefingContext.Plain([.. ((Paragraph)document.Blocks[^1]).Content]));
    }
}
