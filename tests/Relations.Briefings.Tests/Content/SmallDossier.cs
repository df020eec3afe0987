using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings.Tests.Content;

/// <summary>Briefings of a few records.</summary>
static class SmallDossier
{
    public static string Composed(string records, Language language = Language.English, string parties = "EST, FIN") =>
        DocumentText.Write(BriefingWriter.Compose(Check(records, parties), new() { Language = language }));

    public static CheckResult Check(string records, string parties)
    {
        var files = new MemoryFiles()
            .With("dossier.yaml", $"format: 1\ntitle: T\nparties: [{parties}]\nasOf: 2020-12-31\n")
            .With("records.yaml", records);
        return Checker.Check(DossierReader.Read(files), new() { Select = ["SRC001"] });
    }
}
