namespace Relations.Briefings.Tests.Content;

public sealed class MechanismTests
{
    [Theory]
    [InlineData(Language.English, "Should meet", "Ministers", "Every 2 years")]
    [InlineData(Language.Turkish, "Öngörülen sıklık", "Bakanlar", "2 yılda bir")]
    [InlineData(Language.Azerbaijani, "Nəzərdə tutulan tezlik", "Nazirlər", "2 ildə bir dəfə")]
    public void How_often_a_mechanism_should_meet_is_no_level(
        Language language,
        string heading,
        string level,
        string frequency
    )
    {
        var result = SampleDossier.CheckOnly([
            (
                "mechanisms.yaml",
                "mechanisms: [{ id: m, names: A Council, parties: [TUR, GEO], level: ministers, period: P2Y }]\n"
            ),
        ]);
        var table = BriefingWriter
            .Compose(result, new() { Language = language, Sections = ["mechanisms"] })
            .Blocks.OfType<Table>()
            .Single();
        var at = table.Columns.ToList().FindIndex(column => column.Header == heading);
        Assert.Equal(frequency, BriefingContext.Plain(table.Rows[0][at].Content));
        Assert.Equal(level, BriefingContext.Plain(table.Rows[0][at - 1].Content));
    }
}
