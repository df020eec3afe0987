namespace Relations.Pdf.Tests;

/// <summary>A document with every feature of the writer, two pages long.</summary>
sealed class Sample
{
    const double Margin = 56;

    readonly PdfDocument _document;
    PdfPage _page;
    double _y = Margin;

    Sample(PdfOptions options)
    {
        _document = new PdfDocument(options);
        _page = NewPage();
    }

    public static PdfOptions Options { get; } =
        new("Türkiyə <və> Azərbaycan & \"dostluq\"", "az")
        {
            Author = "Arxiv",
            Subject = "İki dövlətin münasibətləri",
            Keywords = ["Bakı", "Ankara"],
            Created = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero),
        };

    public static byte[] Bytes(bool compress = true, bool attach = true)
    {
        using var stream = new MemoryStream();
        Build(Options with { Compress = compress }, attach).Write(stream);
        return stream.ToArray();
    }

    public static PdfDocument Build(PdfOptions options, bool attach)
    {
        var sample = new Sample(options);
        sample.FirstPage();
        sample.SecondPage();
        if (attach)
        {
            sample._document.Attach(new("məlumat.json", "application/json", "{}"u8.ToArray()) { Description = "Data" });
            sample._document.Attach(new("data.csv", "text/csv", "a,b"u8.ToArray()));
        }
        return sample._document;
    }

    void FirstPage()
    {
        _page.Labels = new(PageNumberStyle.RomanLower);
        var root = _document.Structure;
        Block(root.Add(StructType.H1), "Türkiyə və Azərbaycan", Faces.Strong);
        _document.Outline.Add("Türkiyə və Azərbaycan", new(_page, _y));
        AddContents(root);
        var section = root.Add(StructType.Sect);
        Block(section.Add(StructType.H2), "Tanınma", Faces.Strong);
        _document.DefineDestination("recognition", new(_page, _y - 20));
        _document.Outline.Children[0].Add("Tanınma", new(_page, _y));
        AddParagraph(section);
        Block(section.Add(StructType.BlockQuote).Add(StructType.P), "“Sitat – office, efficient AVAToy”");
        AddList(section);
        AddFigure(section);
    }

    void SecondPage()
    {
        var section = _document.Structure.Add(StructType.Sect);
        var across = section.Add(StructType.P);
        Block(across, "Bir abzas burada başlayır");
        _page.Close();
        _page = NewPage();
        _page.Labels = new(PageNumberStyle.Decimal, 1, "A-");
        _y = Margin;
        Block(across, "və o biri səhifədə bitir.");
        AddTable(section);
    }

    PdfPage NewPage()
    {
        var page = _document.AddPage(595.276, 841.89);
        using (page.Canvas.BeginArtifact(ArtifactKind.Header))
        {
            page.Canvas.DrawText(
                new(Margin, 30),
                [Faces.Text.Shape("Kolontitul", 8, "az")],
                PdfColor.FromRgb(0x555555)
            );
            page.Canvas.DrawLine(new(Margin, 34), new(539, 34), 0.4);
        }
        return page;
    }

    void Block(StructElement element, string text, FontStack? font = null)
    {
        using (_page.Canvas.BeginTag(element))
            _page.Canvas.DrawText(new(Margin, _y += 18), [(font ?? Faces.Text).Shape(text, 11, "az")]);
    }

    void AddContents(StructElement root)
    {
        var entry = root.Add(StructType.TOC).Add(StructType.TOCI);
        var link = entry.Add(StructType.Reference).Add(StructType.Link);
        Block(link, "Tanınma 1");
        _page.AddLink(link, new(Margin, _y - 10, 100, 14), "recognition", "Tanınma bölməsinə");
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
        _page.AddLink(link, new(Margin, _y - 10, 80, 14), new Uri("https://example.org/ə"), "Mənbənin ünvanı");
        AddNote(paragraph);
        using (_page.Canvas.BeginTag(paragraph))
            _page.Canvas.DrawText(
                new(Margin, _y += 18),
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
        var box = new PdfRect(Margin, _y + 10, 200, 40);
        figure.SetBounds(_page, box);
        using (_page.Canvas.BeginTag(figure))
        {
            _page.Canvas.FillRect(new(Margin, _y + 20, 80, 10), PdfColor.FromRgb(0x1F4E79));
            _page.Canvas.FillPolygon([new(150, _y + 10), new(160, _y + 20), new(150, _y + 30)], new(200, 80, 0));
            _page.Canvas.DrawLine(new(Margin, _y + 40), new(256, _y + 40), 1, default, [3, 2]);
            _page.Canvas.StrokePolygon([new(170, _y + 10), new(180, _y + 20), new(170, _y + 30)], 0.5);
        }
        _y += 50;
        Block(section.Add(StructType.Caption), "Zaman oxu");
    }

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
