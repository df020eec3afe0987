using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Relations.Briefings.Tests.Content;

namespace Relations.Briefings.Tests;

public sealed class WordBriefingTests
{
    public static TheoryData<Language> All => [.. Languages.All];

    [Theory]
    [MemberData(nameof(All))]
    public void A_briefing_is_a_valid_file(Language language)
    {
        using var output = new MemoryStream();
        WordRenderer.Write(BriefingWriter.Compose(SampleDossier.Check(), new() { Language = language }), output);
        using var file = WordprocessingDocument.Open(output, isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file);
        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }
}
