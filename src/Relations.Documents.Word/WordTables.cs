using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Makes tables, whose header row is repeated on every page and whose rows are not cut.</summary>
/// <param name="inlines">Makes their text.</param>
sealed class WordTables(WordInlines inlines)
{
    // The width of the text on A4, in twentieths of a point; Word fits it to other paper.
    const int TextWidth = 9184;
    const double NameWeight = 0.32;

    // What a letter takes at most on average, and what is left free beside a cell, in the same unit.
    const int LetterWidth = 115;
    const int CellPadding = 220;

    public IEnumerable<OpenXmlElement> Of(Table table)
    {
        if (table.Columns.Count == 0)
            yield break;
        var widths = Widths(table);
        var made = Frame(widths, table.Caption, isHeaded: true, table.NamesRows(0));
        var header = new W.TableRow(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
        header.Append(
            table.Columns.Select(
                (column, i) =>
                    Cell(widths[i], "TableHeading", WordText.Runs(column.Header), column.AlignEnd, keepsNext: true)
            )
        );
        made.Append(header);
        for (var i = 0; i < table.Rows.Count; i++)
            // Neither the first row nor the last is left alone.
            made.Append(Row(Cells(table, widths, table.Rows[i], keepsNext: KeepsNext(table, i))));
        yield return made;
        yield return WordText.Paragraph("TableEnd", [], table.KeepsNext);
    }

    static bool KeepsNext(Table table, int row) =>
        row == table.Rows.Count - 1 ? table.KeepsNext : row == 0 || row == table.Rows.Count - 2;

    IEnumerable<W.TableCell> Cells(Table table, double[] widths, IReadOnlyList<Cell> row, bool keepsNext) =>
        table.Columns.Select(
            (column, i) =>
                Cell(
                    widths[i],
                    table.HasRowHeadersIn(i) ? "TableHeading" : "TableText",
                    i < row.Count ? inlines.Of(row[i].Content).ToList() : [],
                    column.AlignEnd,
                    keepsNext
                )
        );

    public IEnumerable<OpenXmlElement> Of(FactBox box)
    {
        if (box.Facts.Count == 0)
            yield break;
        double[] widths = [TextWidth * NameWeight, TextWidth * (1 - NameWeight)];
        var made = Frame(widths, box.Caption, isHeaded: false, hasRowHeaders: true);
        for (var i = 0; i < box.Facts.Count; i++)
        {
            // The box stays on one page where it fits on one.
            var keepsNext = i < box.Facts.Count - 1;
            made.Append(
                Row([
                    Cell(widths[0], "TableHeading", WordText.Runs(box.Facts[i].Name), keepsNext: keepsNext),
                    Cell(widths[1], "TableText", inlines.Of(WithDetails(box.Facts[i])).ToList(), keepsNext: keepsNext),
                ])
            );
        }
        yield return made;
        yield return WordText.Paragraph("TableEnd", []);
    }

    static IReadOnlyList<Inline> WithDetails(Fact fact) =>
        [.. fact.Value, .. fact.Details.SelectMany(detail => detail.Prepend("; "))];

    /// <summary>By the weights, but no column so narrow that a word of it is cut, unless the word is very long.</summary>
    static double[] Widths(Table table) =>
        ColumnShares.Share(
            ColumnShares.Weights(table),
            [
                .. table.Columns.Select(
                    (_, i) =>
                        CellPadding
                        + Math.Min(
                            LetterWidth * ColumnShares.LongestWord(table, i),
                            TextWidth * ColumnShares.ForWord(table.Columns.Count)
                        )
                ),
            ],
            [.. table.Columns.Select((_, i) => CellPadding + (LetterWidth * ColumnShares.LongestText(table, i)))],
            TextWidth
        );

    static W.TableRow Row(IEnumerable<W.TableCell> cells)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        row.Append(cells);
        return row;
    }

    static W.TableCell Cell(
        double width,
        string style,
        IEnumerable<OpenXmlElement> content,
        bool alignEnd = false,
        bool keepsNext = false
    )
    {
        var paragraph = WordText.Paragraph(style, content, keepsNext);
        if (alignEnd)
            paragraph.ParagraphProperties!.Justification = new() { Val = W.JustificationValues.Right };
        return new(
            new W.TableCellProperties(
                new W.TableCellWidth { Width = Number(width), Type = W.TableWidthUnitValues.Dxa }
            ),
            paragraph
        );
    }

    static string Number(double width) => ((int)width).ToString(CultureInfo.InvariantCulture);

    static W.Table Frame(double[] widths, string? caption, bool isHeaded, bool hasRowHeaders)
    {
        var properties = new W.TableProperties(
            new W.TableStyle { Val = isHeaded ? "Records" : "Facts" },
            new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct },
            // Word would share the width anew, by how much stands in the columns.
            new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            new W.TableLook
            {
                FirstRow = isHeaded,
                FirstColumn = hasRowHeaders,
                LastRow = false,
                LastColumn = false,
                NoHorizontalBand = true,
                NoVerticalBand = true,
            }
        );
        if (caption is not null)
            properties.Append(new W.TableCaption { Val = WordText.Clean(caption) });
        return new(properties, new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Number(width) })));
    }
}
