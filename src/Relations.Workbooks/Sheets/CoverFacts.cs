using System.Globalization;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks;

/// <summary>Writes onto the cover what the workbook was made from and what was found.</summary>
static class CoverFacts
{
    public static void Add(CoverSheet cover, Book book)
    {
        var texts = book.Texts;
        cover.Heading(texts["dossierHeading"]);
        Dossier(cover, book);
        cover.Heading(texts["findingsHeading"]);
        Findings(cover, book);
        if (book.Dossier.Sources.Count > 0)
        {
            cover.Heading(texts["sourcesHeading"]);
            foreach (var source in book.Dossier.Sources)
            {
                Source(cover, book, source);
            }
        }
    }

    static void Dossier(CoverSheet cover, Book book)
    {
        var header = book.Dossier.Header;
        var shape = Header.Shape;
        var parties = header.Parties.Select(party => book.Dossier.NameOf(party.Id, book.Options.Language));
        cover.Fact(Label(book, "parties"), string.Join(", ", parties));
        cover.Fact(Label(book, "languages"), string.Join(", ", header.Languages));
        cover.Fact(Label(book, "asOf"), header.AsOf?.ToString());
        cover.Fact(book.Texts["records"], CountOf(book).ToString(CultureInfo.InvariantCulture));
        cover.Fact(book.Texts["dataDigest"], book.More is null ? DigestOf(book.Dossier) : null);
        cover.Fact(book.Texts["tool"], book.Options.ToolVersion is { } version ? "Relations " + version : null);
    }

    static int CountOf(Book book) =>
        book.Surveys.Where(s => !s.Grid.IsList && s.Grid.Name != Grid.HeaderName).Sum(survey => survey.Count);

    static string Label(Book book, string field) => book.Texts.Field(Header.Shape, Header.Shape.Find(field)!);

    static string DigestOf(Dossier dossier) =>
        Digest.OfWritten(Stream.Null, output => DossierWriter.WriteJson(dossier, output));

    static void Findings(CoverSheet cover, Book book)
    {
        var (texts, result) = (book.Texts, book.Result);
        (string Word, int Count)[] numbers =
        [
            (texts["error"], book.Errors),
            (texts["warning"], result.Count(Severity.Warning)),
            (texts["info"], result.Count(Severity.Info)),
            (texts["maybe"], result.Maybes),
            (texts["waived"], result.Waived.Count),
        ];
        foreach (var (word, count) in numbers)
        {
            cover.Fact(word, count.ToString(CultureInfo.InvariantCulture));
        }

        cover.Fact(texts["rulesRan"], texts.Format("rulesRanOf", result.Ran.Count, result.NotRun.Count));
    }

    // The digest is that of the stored text as it is; only where it cannot be had, the one on record.
    static void Source(CoverSheet cover, Book book, Source source)
    {
        var title = source.Title?.In(book.Options.Language) ?? source.Id;
        var digest = book.Dossier.StoredTexts.Of(source)?.Sha256 ?? source.Sha256 ?? book.Texts["noDigest"];
        cover.Entry(source.Id, book.PlaceOf(source.Id), $"{title}\nSHA-256 {digest}", null);
    }
}
