using Relations.Briefings.Tests.Content;
using Relations.Dossiers;
using Relations.Pdf.Conformance;
using Relations.Rules;

namespace Relations.Briefings.Tests;

/// <summary>The brief of the seed: two pages in every language, and whole for those who hear it.</summary>
public sealed class BriefTests
{
    public static TheoryData<Language> All => [.. Languages.All];

    [Theory]
    [MemberData(nameof(All))]
    public void The_brief_of_the_seed_fills_two_pages_that_conform(Language language)
    {
        var file = Written(Composed(language));
        Assert.Empty(ConformanceCheck.Run(file));
        Assert.Equal(Written(Composed(language)), file);
        using var pdf = new InspectedPdf(file);
        Assert.Equal(2, pdf.Pages.Count);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_brief_of_the_seed_reads_as_it_was_found_right(Language language) =>
        Golden.Verify(
            DocumentText.Write(Composed(language)),
            $"tests/Relations.Briefings.Tests/Content/Goldens/brief.{language.Code()}.txt"
        );

    [Theory]
    [MemberData(nameof(All))]
    public void A_dossier_with_something_of_everything_has_a_brief_that_conforms(Language language) =>
        Assert.Empty(ConformanceCheck.Run(Written(BriefingWriter.Compose(SampleDossier.Check(), Options(language)))));

    static Document Composed(Language language)
    {
        var files = FolderFiles.OfFolder(Repository.PathOf("seeds", "turkiye-azerbaijan"));
        return BriefingWriter.Compose(Checker.Check(DossierReader.Read(files)), Options(language));
    }

    static BriefingOptions Options(Language language) =>
        new()
        {
            Language = language,
            Audience = BriefingAudience.Brief,
            Organization = "Directorate for Bilateral Relations",
            Marking = "UNCLASSIFIED",
            Created = NodaTime.Instant.FromUtc(2026, 11, 30, 0, 0),
        };

    static byte[] Written(Document document)
    {
        using var output = new MemoryStream();
        Assert.Empty(PdfRenderer.Write(document, output));
        return output.ToArray();
    }
}
