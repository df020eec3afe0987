namespace Relations.Pdf.Tests;

/// <summary>The blocks of the sample.</summary>
sealed partial class Sample
{
    void AddContents(StructElement root)
    {
        var entry = root.Add(StructType.TOC).Add(StructType.TOCI);
        var link = entry.Add(StructType.Reference).Add(StructType.Link);
        Block(link, "Tanınma 1");
        page.AddLink(link, new(Margin, y - 10, 100, 14), "recognition", "Tanınma bölməsinə");
    }

    void AddParagraph(StructElement section)
    {
        var paragraph = section.Add(StructType.P);
        Block(paragraph, "Əlifba: ə ğ ş ı İ ₼, mənbə");
        var foreign = paragraph.Add(StructType.Span);
        foreign.Language = "ka";
        Block(foreign, "საქართველო");
        var armenian = paragraph.Add(StructType.Span);
        armenian.Language = "hy";
        Block(armenian, "Հայաստան");
        var link = paragraph.Add(StructType.Link);
        Block(link, "example.org");
        page.AddLink(link, new(Margin, y - 10, 80, 14), new Uri("https://example.org/ə"), "Mənbənin ünvanı");
        AddNote(paragraph);
        using (page.Canvas.BeginTag(paragraph))
            page.Canvas.DrawText(
                new(Margin, y += 18),
                [
                    Faces.Text.Shape("Bu sətir", 11, "az"),
                    Faces.Text.Shape(" ", 11),
                    Faces.Text.Shape("enlidir.", 11, "az"),
                ],
                spaceStretch: 20
            );
    }

    void AddNote(StructElement paragraph)
    {
        Block(paragraph.Add(StructType.Reference).Add(StructType.Lbl), "1");
        var note = paragraph.Add(StructType.Note);
        note.Id = "note-1";
        Block(note.Add(StructType.Lbl), "1");
        Block(note.Add(StructType.P), "Qeyd.");
    }

    void AddList(StructElement section)
    {
        var list = section.Add(StructType.L);
        list.Numbering = ListNumbering.Disc;
        foreach (var text in new[] { "Bakı", "Ankara" })
        {
            var item = list.Add(StructType.LI);
            Block(item.Add(StructType.Lbl), "•");
            Block(item.Add(StructType.LBody), text);
        }
    }

    void AddFigure(StructElement section)
    {
        var figure = section.Add(StructType.Figure);
        figure.Alt = "Zaman oxu: 1991-dən 1992-yə";
        var box = new PdfRect(Margin, y + 10, 200, 40);
        figure.SetBounds(page, box);
        using (page.Canvas.BeginTag(figure))
        {
            page.Canvas.FillRect(new(Margin, y + 20, 80, 10), PdfColor.FromRgb(0x1F4E79));
            page.Canvas.FillPolygon([new(150, y + 10), new(160, y + 20), new(150, y + 30)], new(200, 80, 0));
            page.Canvas.DrawLine(new(Margin, y + 40), new(256, y + 40), 1, default, [3, 2]);
            page.Canvas.StrokePolygon([new(170, y + 10), new(180, y + 20), new(170, y + 30)], 0.5);
        }
        y += 50;
        Block(section.Add(StructType.Caption), "Zaman oxu");
    }

    void AddPictures(StructElement section)
    {
        byte[] samples = [.. Enumerable.Range(0, 24).Select(i => (byte)(i * 10))];
        PdfImage[] images =
        [
            PdfImage.FromSamples(4, 2, isGrey: false, samples),
            PdfImage.FromSamples(4, 6, isGrey: true, samples),
            PdfImage.FromJpeg(16, 8, isGrey: true, GreyJpeg),
        ];
        foreach (var image in (PdfImage[])[.. images, images[0]])
        {
            var figure = section.Add(StructType.Figure);
            figure.Alt = "Gerb";
            var box = new PdfRect(Margin, y + 10, 40, 20);
            figure.SetBounds(page, box);
            using (page.Canvas.BeginTag(figure))
                page.Canvas.DrawImage(box, image);
            y += 30;
        }
    }

    static byte[] GreyJpeg { get; } =
        Convert.FromBase64String(
            "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYV"
                + "pQYEpRUk//wAALCAAIABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABf/EABkQAAEFAAAAAAAAAAAAAAAAAAAEBiIxof/aAAgBAQAAPwAlK36h"
                + "gwlb9Qw//9k="
        );

    void AddTable(StructElement section)
    {
        var table = section.Add(StructType.Table);
        Block(table.Add(StructType.Caption), "Cədvəl");
        var header = table.Add(StructType.THead).Add(StructType.TR);
        foreach (var text in new[] { "Tərəf", "Tarix" })
        {
            var cell = header.Add(StructType.TH);
            cell.Scope = TableScope.Column;
            Block(cell, text);
        }
        var body = table.Add(StructType.TBody);
        var row = body.Add(StructType.TR);
        var rowHeader = row.Add(StructType.TH);
        rowHeader.Scope = TableScope.Row;
        rowHeader.RowSpan = 2;
        Block(rowHeader, "Türkiyə");
        Block(row.Add(StructType.TD), "9 noyabr 1991");
        Block(body.Add(StructType.TR).Add(StructType.TD), "14 yanvar 1992");
        var wide = body.Add(StructType.TR).Add(StructType.TD);
        wide.ColumnSpan = 2;
        Block(wide, "Cəmi iki");
    }
}
