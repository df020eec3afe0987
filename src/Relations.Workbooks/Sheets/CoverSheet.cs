namespace Relations.Workbooks;

/// <summary>What the workbook is, what it was made from, what was found, and where everything is.</summary>
sealed class CoverSheet : Sheet
{
    readonly List<Action<RowWriter>> lines = [];
    readonly List<int> heights = [];

    public override IReadOnlyList<(double, CellStyle)> Columns =>
        [(30, CellStyle.Plain), (72, CellStyle.Plain), (14, CellStyle.Plain)];

    public override int LastRow => lines.Count;

    public static CoverSheet Make(WorkbookModel book)
    {
        var cover = new CoverSheet
        {
            Name = book.SheetName(SheetNames.Cover)!,
            Title = CellText.Fit(
                book.Dossier.Header.Title?.In(book.Options.Language)
                    ?? book.Texts.In(book.IsBlank ? WorkbookTexts.Blank : WorkbookTexts.Untitled)
            ),
        };
        cover.Head(book);
        if (!book.IsBlank)
        {
            CoverFacts.Add(cover, book);
        }

        cover.Contents(book);
        return cover;
    }

    public override void Write(RowWriter rows)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            rows.Start(i + 1, heights[i]);
            lines[i](rows);
            rows.End();
        }
    }

    void Head(WorkbookModel book)
    {
        Line(rows => rows.Text(Title, CellStyle.Title), 34);
        Line(rows =>
            rows.Text(book.Texts.In(book.IsBlank ? WorkbookTexts.BlankHowTo : WorkbookTexts.Subtitle), CellStyle.Note)
        );
        if (book.Draft is { } draft)
        {
            Line(rows => rows.Text(draft, CellStyle.Draft), 22);
        }
    }

    public void Heading(string text)
    {
        Line(_ => { });
        Line(
            rows =>
            {
                rows.Text(text, CellStyle.Heading);
                rows.At(1);
                rows.Blank(CellStyle.Heading);
                rows.At(2);
                rows.Blank(CellStyle.Heading);
            },
            22
        );
    }

    public void Fact(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Line(rows =>
            {
                rows.Text(label, CellStyle.Label);
                rows.At(1);
                rows.Text(CellText.Fit(text), CellStyle.Text);
            });
        }
    }

    /// <summary>A line whose label leads to a cell.</summary>
    public void Entry(string label, CellPlace? target, string text, int? count) =>
        Line(rows =>
        {
            rows.Link(CellText.Fit(label), target);
            rows.At(1);
            rows.Text(CellText.Fit(text), CellStyle.Text);
            if (count is { } number)
            {
                rows.At(2);
                rows.Number(number, CellStyle.Number);
            }
        });

    void Line(Action<RowWriter> write, int height = 0)
    {
        lines.Add(rows =>
        {
            rows.At(0);
            write(rows);
        });
        heights.Add(height);
    }

    void Contents(WorkbookModel book)
    {
        var counts = book.Surveys.ToDictionary(survey => survey.Grid.Name, StringComparer.Ordinal);
        Heading(book.Texts.In(WorkbookTexts.Contents));
        foreach (var part in book.Parts.Where(part => part.Table is not (SheetNames.Cover or SheetNames.Lists)))
        {
            var survey = counts.GetValueOrDefault(part.Table);
            var about = survey is null
                ? book.Texts.In(WorkbookTexts.NoteOf(part.Table))
                : SheetNotes.About(book, survey);
            var total = book.PartsOf(part.Table).Sum(p => p.Count);
            Entry(
                book.SheetName(part),
                book.TopOf(part),
                SheetNotes.WithPart(book, part, total, about),
                survey is null || book.IsBlank ? null : part.Count
            );
        }
    }
}
