using System.Text;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings.Tests.Content;

public sealed class GoldenTests
{
    const string Folder = "tests/Relations.Briefings.Tests/Content/Goldens/";

    public static TheoryData<Language> All => [.. Languages.All];

    [Theory]
    [MemberData(nameof(All))]
    public void A_dossier_with_something_for_every_section_reads_as_it_was_found_right(Language language) =>
        Verify(SampleDossier.Check(), language, "sample");

    [Theory]
    [MemberData(nameof(All))]
    public void The_seed_dossier_reads_as_it_was_found_right(Language language)
    {
        var files = FolderFiles.OfFolder(Repository.PathOf("seeds", "turkiye-azerbaijan"));
        // Which rules run is theirs to say: the book grows, and the text of the briefing is not about that.
        var result = Checker.Check(DossierReader.Read(files)) with
        {
            Ran = [],
        };
        Verify(result, language, "turkiye-azerbaijan");
    }

    static void Verify(CheckResult result, Language language, string name)
    {
        var options = new BriefingOptions { Language = language, ToolVersion = "0.0.0" };
        var document = BriefingWriter.Compose(result with { Ran = [] }, options);
        Golden.Verify(DocumentText.Write(document), $"{Folder}{name}.{language.Code()}.txt");
        using var markdown = new MemoryStream();
        MarkdownRenderer.Write(document, markdown);
        Golden.Verify(Encoding.UTF8.GetString(markdown.ToArray()), $"{Folder}{name}.{language.Code()}.md");
    }
}
