using System.Globalization;

namespace Relations.Documents.Html;

/// <summary>Writes drawings, with what they show as a table: for screen readers, and for screens on which a drawing has no room.</summary>
/// <param name="tables">Writes the table.</param>
/// <param name="language">The language of the page.</param>
sealed class HtmlFigures(HtmlTables tables, Language language)
{
    int count;

    public void Write(Figure figure, string? id, Markup to)
    {
        var name = "drawing-" + (++count).ToString(CultureInfo.InvariantCulture);
        var title = figure.Title.Length > 0 ? figure.Title : figure.Alt;
        // Where a table says the same, it is not said twice.
        var alt = figure.Data is not null || title == figure.Alt ? "" : figure.Alt;
        to.Open("figure", ("id", id), ("class", figure.Data is null ? null : "told"));
        // Without a table it stays on narrow screens, wider than they are: then it scrolls, by keyboard too.
        var scrolls = figure.Data is null;
        to.Open(
                "div",
                ("class", "canvas"),
                ("role", scrolls ? "group" : null),
                ("tabindex", scrolls ? "0" : null),
                ("aria-label", scrolls ? PageTexts.Drawing(title).In(language) : null)
            )
            .Line()
            .Raw(SvgDrawing.Element(figure.Drawing, title, alt, name))
            .Close("div")
            .Line();
        if (figure.Caption.Length > 0)
            to.Element("figcaption", figure.Caption).Line();
        if (figure.Data is { } data)
        {
            to.Open("div", ("class", "data")).Line();
            tables.Write(data, null, to);
            to.Close("div");
        }
        to.Close("figure");
    }
}
