using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings.Tests.Content;

public sealed class TextTests
{
    [Theory]
    [InlineData(1, "1st", "1.", "1-ci")]
    [InlineData(2, "2nd", "2.", "2-ci")]
    [InlineData(3, "3rd", "3.", "3-cü")]
    [InlineData(6, "6th", "6.", "6-cı")]
    [InlineData(9, "9th", "9.", "9-cu")]
    [InlineData(10, "10th", "10.", "10-cu")]
    [InlineData(11, "11th", "11.", "11-ci")]
    [InlineData(13, "13th", "13.", "13-cü")]
    [InlineData(22, "22nd", "22.", "22-ci")]
    [InlineData(40, "40th", "40.", "40-cı")]
    [InlineData(100, "100th", "100.", "100-cü")]
    [InlineData(112, "112th", "112.", "112-ci")]
    [InlineData(2000, "2000th", "2000.", "2000-ci")]
    public void Ordinals_take_the_ending_of_their_language(
        int number,
        string english,
        string turkish,
        string azerbaijani
    )
    {
        Assert.Equal(english, Ordinals.Of(number, Language.English));
        Assert.Equal(turkish, Ordinals.Of(number, Language.Turkish));
        Assert.Equal(azerbaijani, Ordinals.Of(number, Language.Azerbaijani));
    }

    [Theory]
    [InlineData("{ en: OSCE, tr: AGİT, az: ATƏT }", Language.English, "Security (OSCE)")]
    [InlineData("{ en: OSCE, tr: AGİT, az: ATƏT }", Language.Turkish, "Güvenlik (AGİT)")]
    [InlineData("{ en: OSCE, tr: AGİT, az: ATƏT }", Language.Azerbaijani, "Təhlükəsizlik (ATƏT)")]
    [InlineData("{ en: OSCE }", Language.Turkish, "Güvenlik (OSCE)")]
    [InlineData("OSCE", Language.Turkish, "Güvenlik (OSCE)")]
    [InlineData("Güvenlik", Language.Turkish, "Güvenlik")]
    public void A_name_is_followed_by_the_acronym_of_its_language(string acronym, Language language, string expected)
    {
        var organization =
            $"{{ id: osce, names: {{ en: Security, tr: Güvenlik, az: Təhlükəsizlik }}, acronym: {acronym} }}";
        var files = new MemoryFiles()
            .With("dossier.yaml", "format: 1\ntitle: T\n")
            .With("organizations.yaml", $"organizations: [{organization}]\n");
        var result = Checker.Check(DossierReader.Read(files));
        var context = new BriefingContext(result, new() { Language = language });
        Assert.Equal(expected, BriefingContext.Plain(RecordTitles.Of(context, result.Dossier.Organizations.Single())));
    }

    [Theory]
    [InlineData("inauguration", Language.English, "Inauguration")]
    [InlineData("imza", Language.Turkish, "İmza")]
    [InlineData("ılıca", Language.Turkish, "Ilıca")]
    [InlineData("işgüzar", Language.Azerbaijani, "İşgüzar")]
    [InlineData("ənənə", Language.Azerbaijani, "Ənənə")]
    [InlineData("", Language.Azerbaijani, "")]
    public void A_capital_is_that_of_the_language(string text, Language language, string expected) =>
        Assert.Equal(expected, LetterCase.Capitalised(text, language));

    [Theory]
    [InlineData("In force", Language.English, "in force")]
    [InlineData("İlişkiler", Language.Turkish, "ilişkiler")]
    [InlineData("Ilıca", Language.Turkish, "ılıca")]
    [InlineData("İclas", Language.Azerbaijani, "iclas")]
    [InlineData("Əlaqələr", Language.Azerbaijani, "əlaqələr")]
    [InlineData("", Language.Azerbaijani, "")]
    public void A_small_letter_is_that_of_the_language(string text, Language language, string expected) =>
        Assert.Equal(expected, Grammar.Of(language).Uncapitalize(text));

    [Theory]
    [InlineData("P1Y", "every year", "yılda bir", "ildə bir dəfə")]
    [InlineData("P2Y", "every 2 years", "2 yılda bir", "2 ildə bir dəfə")]
    [InlineData("P6M", "every 6 months", "6 ayda bir", "6 ayda bir dəfə")]
    [InlineData("P0Y6M", "every 6 months", "6 ayda bir", "6 ayda bir dəfə")]
    [InlineData("P1Y6M", "every 1 year and 6 months", "1 yıl 6 ayda bir", "1 il 6 ayda bir dəfə")]
    [InlineData(
        "P2Y1M10D",
        "every 2 years, 1 month and 10 days",
        "2 yıl 1 ay 10 günde bir",
        "2 il 1 ay 10 gündə bir dəfə"
    )]
    [InlineData("P1Y6W", "every 1 year and 6 weeks", "1 yıl 6 haftada bir", "1 il 6 həftədə bir dəfə")]
    [InlineData("PT12H", "PT12H", "PT12H", "PT12H")]
    [InlineData("P0Y", "P0Y", "P0Y", "P0Y")]
    [InlineData("yearly", "yearly", "yearly", "yearly")]
    public void A_period_is_put_in_words(string period, string english, string turkish, string azerbaijani)
    {
        Assert.Equal(english, Frequencies.Of(period, Language.English));
        Assert.Equal(turkish, Frequencies.Of(period, Language.Turkish));
        Assert.Equal(azerbaijani, Frequencies.Of(period, Language.Azerbaijani));
    }

    [Theory]
    [InlineData("1992-03", null, "March 1992")]
    [InlineData("[1960,1961]", null, "1960 or 1961")]
    [InlineData("1992-13", null, "unreadable date: 1992-13")]
    public void A_date_is_worded_or_said_to_be_unreadable(string edtf, string? written, string expected) =>
        Assert.Equal(expected, DateTexts.Of(new SourceDate(edtf, SourceDate.Gregorian, written), Language.English));

    [Fact]
    public void A_date_of_another_calendar_shows_the_wording_of_the_source()
    {
        var text = DateTexts.Of(
            new SourceDate("1917-02-10", "julian", "10 February 1917 (old style)"),
            Language.English
        );
        Assert.Contains("in the source: 10 February 1917 (old style)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_date_is_said_to_be_not_known() =>
        Assert.Equal("date not known", DateTexts.Of(null, Language.English));

    [Fact]
    public void A_phrase_takes_its_slots_in_the_order_of_its_language()
    {
        var phrase = RelationTexts.Recognized;
        Assert.Equal("B, A tarafından tanınmıştır", BriefingContext.Plain(phrase.With(Language.Turkish, ["A"], ["B"])));
        Assert.Equal("A recognized B", phrase.With(Language.English, "A", "B"));
    }
}
