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

    static PdfPage NewPage() => new PdfDocument(Sample.Options).AddPage(100, 100);
}
