namespace Relations.Briefings.Tests.Content;

public sealed class LanguageNameTests
{
    const string TwoLetters = """
        aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et
        eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk
        kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny
        oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk
        tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """;

    [Fact]
    public void Every_language_of_ISO_639_1_has_a_name_in_each_language()
    {
        var codes = TwoLetters.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(183, codes.Length);
        foreach (var language in Languages.All)
        {
            var names = codes.Select(code => LanguageNames.Of(code, language)).ToList();
            Assert.DoesNotContain(names.Zip(codes), pair => pair.First == pair.Second || pair.First.Length == 0);
            Assert.Distinct(names);
        }
    }

    [Theory]
    [InlineData("el", Language.Turkish, "Yunanca")]
    [InlineData("uk", Language.Azerbaijani, "ukrayna dili")]
    [InlineData("ota", Language.Turkish, "Osmanlı Türkçesi")]
    [InlineData("hy", Language.French, "arménien")]
    [InlineData("xyz", Language.English, "xyz")]
    public void Names_are_those_of_the_language_of_the_briefing(string code, Language language, string name) =>
        Assert.Equal(name, LanguageNames.Of(code, language));
}
