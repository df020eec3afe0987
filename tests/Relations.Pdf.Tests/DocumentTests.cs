using System.Text;
using Relations.Pdf.Conformance;
using UglyToad.PdfPig.Outline;

namespace Relations.Pdf.Tests;

public class DocumentTests
{
    [Fact]
    public void A_document_needs_a_title_and_a_language()
    {
        Assert.Throws<ArgumentException>(() => new PdfDocument(new(" ", "az")));
        Assert.Throws<ArgumentException>(() => new PdfDocument(new("Title", "")));
    }

    [Fact]
    public void A_document_without_pages_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => new PdfDocument(Sample.Options).Write(Stream.Null));

    [Fact]
    public void Nothing_is_drawn_outside_of_marked_content() =>
        Assert.Throws<InvalidOperationException>(() => NewPage().Canvas.FillRect(new(0, 0, 1, 1), default));

    [Fact]
    public void Marked_content_does_not_hold_marked_content()
    {
        var page = NewPage();
        page.Canvas.BeginArtifact(ArtifactKind.Layout);
        Assert.Throws<InvalidOperationException>(() => page.Canvas.BeginArtifact(ArtifactKind.Layout));
        Assert.Throws<InvalidOperationException>(page.Close);
        page.Canvas.End();
        Assert.Throws<InvalidOperationException>(page.Canvas.End);
        page.Close();
        Assert.Throws<InvalidOperationException>(() => page.Canvas.BeginArtifact(ArtifactKind.Layout));
    }

    [Fact]
    public void A_link_to_nowhere_is_refused()
    {
        var document = new PdfDocument(Sample.Options);
        var page = document.AddPage(100, 100);
        page.AddLink(document.Structure.Add(StructType.Link), new(0, 0, 1, 1), "nowhere", "Nowhere");
        var e = Assert.Throws<InvalidOperationException>(() => document.Write(Stream.Null));
        Assert.Contains("'nowhere'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_one_element_are_one_stretch_of_content()
    {
        var document = new PdfDocument(Sample.Options);
        var page = document.AddPage(100, 100);
        var (first, second) = (document.Structure.Add(StructType.P), document.Structure.Add(StructType.P));
        foreach (var element in new[] { first, first, second, first })
        {
            using (page.Canvas.BeginTag(element))
                page.Canvas.FillRect(new(0, 0, 1, 1), default);
        }
        Assert.Equal(2, first.Kids.Length);
        Assert.Equal(1, second.Kids.Length);
    }

    [Fact]
    public void The_outline_leads_to_its_places()
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(Sample.Bytes());
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var top = Assert.IsType<DocumentBookmarkNode>(Assert.Single(bookmarks.Roots));
        Assert.Equal(("Türkiyə və Azərbaycan", 1), (top.Title, top.PageNumber));
        Assert.Equal("Tanınma", Assert.Single(top.Children).Title);
    }

    [Fact]
    public void Attached_files_come_out_as_they_went_in()
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(Sample.Bytes());
        Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out var files));
        Assert.Equal(
            [("data.csv", "a,b"), ("məlumat.json", "{}")],
            files.Select(file => (file.Name, Encoding.UTF8.GetString(file.Memory.Span)))
        );
    }

    [Fact]
    public void Two_attached_files_do_not_share_a_name()
    {
        var document = Sample.Build(Sample.Options, attach: true);
        Assert.Throws<ArgumentException>(() => document.Attach(new("data.csv", "text/csv", default)));
    }

    [Fact]
    public void Page_labels_begin_where_they_are_set()
    {
        var text = Encoding.Latin1.GetString(Sample.Bytes(compress: false));
        Assert.Contains(
            "/PageLabels <</Nums [0 <</S /r/St 1>> 1 <</S /D/St 1/P (A-)>>]>>",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_date_nothing_is_said_of_one()
    {
        using var stream = new MemoryStream();
        Sample.Build(Sample.Options with { Created = null, Compress = false }, attach: true).Write(stream);
        Assert.Empty(ConformanceCheck.Run(stream.ToArray()));
        Assert.DoesNotContain("Date", Encoding.Latin1.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_XML_cannot_hold_do_no_harm()
    {
        using var stream = new MemoryStream();
        Sample
            .Build(Sample.Options with { Title = "a\u0001<b>&\uD800", Author = "\uFFFF)(\\" }, attach: false)
            .Write(stream);
        Assert.Empty(ConformanceCheck.Run(stream.ToArray()));
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\u001B[31mb")]
    [InlineData("a\u009Bb")]
    public void Control_characters_are_no_letters_though_a_face_has_a_glyph_for_them(string text)
    {
        Assert.NotEmpty(Faces.Text.Examine(text).Missing);
        var document = new PdfDocument(Sample.Options with { Title = text });
        var page = document.AddPage(300, 300);
        using (page.Canvas.BeginTag(document.Structure.Add(StructType.P)))
            page.Canvas.DrawText(new(50, 100), [Faces.Text.Shape(text.Replace('\0', ' '), 12)]);
        using var stream = new MemoryStream();
        document.Write(stream);
        Assert.DoesNotContain(
            ConformanceCheck.Run(stream.ToArray()),
            breach => breach.Rule.Contains("XMP", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_is_below_an_open_bookmark_is_counted_with_it()
    {
        var document = new PdfDocument(Sample.Options with { Compress = false });
        var page = document.AddPage(300, 300);
        var title = document.Outline.Add("Title", new(page, 0));
        title.IsOpen = true;
        title.Add("One", new(page, 0)).Add("Within", new(page, 0));
        title.Add("Two", new(page, 0));
        using var stream = new MemoryStream();
        document.Write(stream);
        var text = Encoding.Latin1.GetString(stream.ToArray());
        Assert.Equal(["3", "2", "-1"], new[] { "/Type /Outlines", "/Title (Title)", "/Title (One)" }.Select(CountIn));

        string CountIn(string begin)
        {
            var entry = text[text.IndexOf(begin, StringComparison.Ordinal)..];
            entry = entry[..entry.IndexOf("endobj", StringComparison.Ordinal)];
            return entry[(entry.IndexOf("/Count ", StringComparison.Ordinal) + 7)..].Split('/', '>')[0].Trim();
        }
    }

    [Fact]
    public void A_link_has_one_area_on_a_line_and_one_for_each_further_line()
    {
        var document = new PdfDocument(Sample.Options);
        var page = document.AddPage(300, 300);
        var link = document.Structure.Add(StructType.P).Add(StructType.Link);
        var uri = new Uri("https://example.org/");
        page.AddLink(link, new(10, 10, 50, 13), uri, "there");
        page.AddLink(link, new(60, 9, 20, 16), uri, "there");
        page.AddLink(link, new(10, 24, 50, 13), uri, "there");
        Assert.Equal([new PdfRect(10, 9, 70, 16), new PdfRect(10, 24, 50, 13)], page.Links.Select(one => one.Area));
    }

    static PdfPage NewPage() => new PdfDocument(Sample.Options).AddPage(100, 100);
}
