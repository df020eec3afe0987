using Relations.Briefings;
using Relations.Documents.Pdf.Layout;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Documents.Pdf.Tests;

/// <summary>How the pages of the seed dossier look in the fonts that they are printed in.</summary>
public sealed class SeedPagesTests
{
    [Theory]
    [InlineData(Language.English, "19–20 October 2017", "30–31 October 2017")]
    [InlineData(Language.Turkish, "9–10 Temmuz 2017", "30–31 Ekim 2017")]
    [InlineData(Language.Azerbaijani, "19–20 oktyabr 2017-ci il", "30–31 oktyabr 2017-ci il")]
    public void The_dates_of_visits_stand_in_one_line(Language language, params string[] dates)
    {
        var files = FolderFiles.OfFolder(Repository.PathOf("seeds", "turkiye-azerbaijan"));
        var document = BriefingWriter.Compose(Checker.Check(DossierReader.Read(files)), new() { Language = language });
        var lines = new Typesetter(document, new GlyphCache(), PageFrame.Of(PaperSize.A4))
            .Pages(null)
            .SelectMany(page => page.Body)
            .SelectMany(placed => placed.Box.Inks.OfType<TextCommand>())
            // The words of a date cling to each other.
            .Select(text => text.Line.ToString()!.Replace('\u00A0', ' '))
            .ToList();
        Assert.All(dates, date => Assert.Contains(date, lines));
    }
}
