using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Says what the tables of the dossier's own data hold.</summary>
static class Notes
{
    /// <summary>One sentence. What a shape says of itself is English; other languages name the kind of table.</summary>
    public static string About(Book book, Survey survey)
    {
        var grid = survey.Grid;
        if (grid.Name == Grid.HeaderName)
        {
            return book.Texts["headerAbout"];
        }

        if (grid.IsList)
        {
            var collections = survey.Before.Keys.Select(name => book.Texts.Table(name));
            return book.Texts.Format("listAbout", string.Join(", ", collections));
        }

        return book.Options.Language == Language.English ? grid.Shape!.Doc : book.Texts["collectionAbout"];
    }

    /// <summary>The note above a table.</summary>
    public static string Above(Book book, Survey survey) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{About(book, survey)} {book.Texts.Format("rows", survey.Count)} {book.Texts["editable"]}"
        );
}
