using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Makes the parts of a Word file, and packs them so that they are the same bytes at any time.</summary>
static class WordPackage
{
    static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Fill(WordprocessingDocument package, Document document, WordSettings settings)
    {
        var main = package.AddMainDocumentPart();
        package.ChangeIdOfPart(main, "rId1");
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.Of(document.Info.Language, settings.Theme);
        main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = WordStyles.Numbering();
        var notes = main.AddNewPart<FootnotesPart>("rId3");
        main.AddNewPart<DocumentSettingsPart>("rId4").Settings = WordStyles.Settings();
        var header = main.AddNewPart<HeaderPart>("rId5");
        var footer = main.AddNewPart<FooterPart>("rId6");
        header.Header = WordHeaderFooter.Header(document.Info);
        footer.Footer = WordHeaderFooter.Footer(document.Info);

        var writer = new WordWriter(document, settings.Theme, main, notes);
        var body = new W.Body(writer.Write());
        body.Append(WordHeaderFooter.Section(settings.Paper));
        main.Document = new W.Document(body);
        notes.Footnotes = writer.Notes();
        WordProperties.Add(package, document.Info, settings.Author);
    }

    /// <summary>Writes the same entries with one time, in the order of their names.</summary>
    public static void Repack(Stream made, Stream output)
    {
        made.Position = 0;
        using var whole = new MemoryStream();
        using (var source = new ZipArchive(made, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = EntryTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        whole.Position = 0;
        whole.CopyTo(output);
    }
}
