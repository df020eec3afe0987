namespace Relations.Briefings.Tests.Content;

/// <summary>A briefing without the section of sources has no column of sources and no marks of passages.</summary>
public sealed class WithoutSourcesTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_section_has_a_column_of_sources(Language language)
    {
        var header = CommonTexts.Sources.In(language);
        var sections = BriefingWriter.SectionNames.Where(name => name != SectionNames.Sources).ToList();
        var document = BriefingWriter.Compose(
            SampleDossier.Check(),
            new() { Language = language, Sections = sections }
        );
        var tables = Walking.Blocks(document).OfType<Table>().ToList();
        Assert.True(tables.Count > 10);
        Assert.All(tables, table => Assert.DoesNotContain(header, table.Columns.Select(column => column.Header)));
        var text = DocumentText.Write(document);
        Assert.DoesNotContain("passage-", text, StringComparison.Ordinal);
        Assert.DoesNotContain(CommonTexts.NoSource.In(language), text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u00A0\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_stands_by_the_first_words_of_its_row()
    {
        var document = BriefingWriter.Compose(SampleDossier.Check(), new() { Sections = ["visits"] });
        var row = document.Blocks.OfType<Table>().Single().Rows[1];
        Assert.StartsWith("5 May 1998 (inferred)", BriefingContext.Plain(row[0].Content), StringComparison.Ordinal);
        Assert.IsType<Footnote>(row[0].Content[^1]);
    }
}
