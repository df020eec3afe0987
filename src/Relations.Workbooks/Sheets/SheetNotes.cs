using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Says what the tables of the dossier's own data hold.</summary>
static class SheetNotes
{
    /// <summary>One sentence. What a shape says of itself is English; other languages name the kind of table.</summary>
    public static string About(WorkbookModel book, ColumnAnalysis survey)
    {
        var grid = survey.Grid;
        if (grid.Name == TableSource.HeaderName)
        {
            return book.Texts.In(WorkbookTexts.HeaderAbout);
        }

        if (grid.IsList)
        {
            var collections = survey.Before.Keys.Select(name => book.Texts.Table(name));
            return book.Texts.Format(WorkbookTexts.ListAbout, string.Join(", ", collections));
        }

        return book.Texts.In(grid.Shape!.Hint);
    }

    /// <summary>The note above a table.</summary>
    public static string Above(WorkbookModel book, ColumnAnalysis survey, SheetPart part)
    {
        var about = About(book, survey);
        return book.IsBlank
            ? about
            : Both(
                book,
                WithPart(
                    book,
                    part,
                    survey.Count,
                    Both(book, about, book.Texts.Format(WorkbookTexts.Rows, survey.Count))
                ),
                book.Texts.In(WorkbookTexts.Editable)
            );
    }

    /// <summary>Adds to a note which rows stand on a sheet, where it does not hold them all.</summary>
    public static string WithPart(WorkbookModel book, SheetPart part, int total, string note) =>
        part.Count >= total
            ? note
            : Both(book, note, book.Texts.Format(WorkbookTexts.Part, part.First + 1, part.First + part.Count, total));

    static string Both(WorkbookModel book, string one, string other) =>
        book.Texts.Format(WorkbookTexts.Sentences, one, other);
}
