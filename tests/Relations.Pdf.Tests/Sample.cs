namespace Relations.Pdf.Tests;

/// <summary>A document with every feature of the writer, two pages long.</summary>
sealed partial class Sample
{
    const double Margin = 56;

    readonly PdfDocument document;
    PdfPage page;
    double y = Margin;

    Sample(PdfOptions options)
    {
        document = new PdfDocument(options);
        page = NewPage();
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
            sample.document.Attach(new("məlumat.json", "application/json", "{}"u8.ToArray()) { Description = "Data" });
            sample.document.Attach(new("data.csv", "text/csv", "a,b"u8.ToArray()));
        }
        return sample.document;
    }

    void FirstPage()
    {
        page.Labels = new(PageNumberStyle.RomanLower);
        var root = document.Structure;
        Block(root.Add(StructType.H1), "Türkiyə və Azərbaycan", Faces.Strong);
        document.Outline.Add("Türkiyə və Azərbaycan", new(page, y));
        AddContents(root);
        var section = root.Add(StructType.Sect);
        Block(section.Add(StructType.H2), "Tanınma", Faces.Strong);
        document.DefineDestination("recognition", new(page, y - 20));
        document.Outline.Children[0].Add("Tanınma", new(page, y));
        AddParagraph(section);
        Block(section.Add(StructType.BlockQuote).Add(StructType.P), "“Sitat – office, efficient AVAToy”");
        AddList(section);
        AddFigure(section);
    }

    void SecondPage()
    {
        var section = document.Structure.Add(StructType.Sect);
        var across = section.Add(StructType.P);
        Block(across, "Bir abzas burada başlayır");
        page.Close();
        page = NewPage();
        page.Labels = new(PageNumberStyle.Decimal, 1, "A-");
        y = Margin;
        Block(across, "və o biri səhifədə bitir.");
        AddTable(section);
        AddPictures(section);
    }

    PdfPage NewPage()
    {
        var added = document.AddPage(595.276, 841.89);
        using (added.Canvas.BeginArtifact(ArtifactKind.Header))
        {
            added.Canvas.DrawText(
                new(Margin, 30),
                [Faces.Text.Shape("Kolontitul", 8, "az")],
                PdfColor.FromRgb(0x555555)
            );
            added.Canvas.DrawLine(new(Margin, 34), new(539, 34), 0.4);
        }
        return added;
    }

    void Block(StructElement element, string text, FontStack? font = null)
    {
        using (page.Canvas.BeginTag(element))
            page.Canvas.DrawText(new(Margin, y += 18), [(font ?? Faces.Text).Shape(text, 11, "az")]);
    }
}
