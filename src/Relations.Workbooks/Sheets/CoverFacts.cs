using System.Globalization;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks;

/// <summary>Writes onto the cover what the workbook was made from and what was found.</summary>
static class CoverFacts
{
    public static void Add(CoverSheet cover, WorkbookModel book)
    {
        var texts = book.Texts;
        cover.Heading(texts.In(WorkbookTexts.DossierHeading));
        Dossier(cover, book);
        cover.Heading(texts.In(WorkbookTexts.FindingsHeading));
        Findings(cover, book);
        if (book.Dossier.Sources.Count > 0)
        {
            cover.Heading(texts.In(WorkbookTexts.SourcesHeading));
            foreach (var source in book.Dossier.Sources)
            {
                Source(cover, book, source);
            }
        }
    }

    static void Dossier(CoverSheet cover, WorkbookModel book)
    {
        var header = book.Dossier.Header;
        var shape = Header.Shape;
        var parties = header.Parties.Select(party => book.Dossier.NameOf(party.Id, book.Options.Language));
        cover.Fact(Label(book, "parties"), string.Join(", ", parties));
        cover.Fact(Label(book, "languages"), string.Join(", ", header.Languages));
        cover.Fact(Label(book, "asOf"), header.AsOf?.ToString());
        cover.Fact(book.Texts.In(WorkbookTexts.Records), CountOf(book).ToString(CultureInfo.InvariantCulture));
        cover.Fact(book.Texts.In(WorkbookTexts.DataDigest), book.More is null ? DigestOf(book.Dossier) : null);
        cover.Fact(
            book.Texts.In(WorkbookTexts.Tool),
            book.Options.ToolVersion is { } version ? "Relations " + version : null
        );
    }

    static int CountOf(WorkbookModel book) =>
        book.Surveys.Where(s => !s.Grid.IsList && s.Grid.Name != TableSource.HeaderName).Sum(survey => survey.Count);

    static string Label(WorkbookModel book, string field) => book.Texts.In(Header.Shape.Find(field)!.Label);

    static string DigestOf(Dossier dossier) =>
        Digest.OfWritten(Stream.Null, output => DossierWriter.WriteJson(dossier, output));

    static void Findings(CoverSheet cover, WorkbookModel book)
    {
        var (texts, result) = (book.Texts, book.Result);
        (string Word, int Count)[] numbers =
        [
            (texts.In(WorkbookTexts.Error), book.Errors),
            (texts.In(WorkbookTexts.Warning), result.Count(Severity.Warning)),
            (texts.In(WorkbookTexts.Info), result.Count(Severity.Info)),
            (texts.In(WorkbookTexts.Maybe), result.Maybes),
            (texts.In(WorkbookTexts.Waived), result.Waived.Count),
        ];
        foreach (var (word, count) in numbers)
        {
            cover.Fact(word, count.ToString(CultureInfo.InvariantCulture));
        }

        cover.Fact(
            texts.In(WorkbookTexts.RulesRan),
            texts.Format(WorkbookTexts.RulesRanOf, result.Ran.Count, result.NotRun.Count)
        );
    }

    // The digest is that of the stored text as it is; only where it cannot be had, the one on record.
    static void Source(CoverSheet cover, WorkbookModel book, Source source)
    {
        var title = source.Title?.In(book.Options.Language) ?? source.Id;
        var digest =
            book.Dossier.StoredTexts.Of(source)?.Sha256 ?? source.Sha256 ?? book.Texts.In(WorkbookTexts.NoDigest);
        cover.Entry(source.Id, book.PlaceOf(source.Id), $"{title}\nSHA-256 {digest}", null);
    }
}
