using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word.Tests;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("control")]
    [InlineData("bookmark")]
    [InlineData("none")]
    public void The_document_stands_at_its_place_behind_the_cover_and_the_file_is_valid(string place)
    {
        var (file, _) = Written(HouseTemplate.Of(place));
        HouseTemplate.AssertValid(file);
        using var word = Opened(file);
        var text = word.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.StartsWith("Ministry cover", text, StringComparison.Ordinal);
        Assert.Equal(place == "none" ? 1 : 0, text.Split("to be replaced").Length - 1);
        Assert.Contains(
            "House header",
            word.MainDocumentPart.HeaderParts.Single().Header!.InnerText,
            StringComparison.Ordinal
        );
        Assert.Equal(
            9000u,
            word.MainDocumentPart.Document.Body.Descendants<W.SectionProperties>()
                .Last()
                .GetFirstChild<W.PageSize>()!
                .Width!.Value
        );
    }

    [Theory]
    [InlineData("heading 1", "berschrift1")]
    [InlineData("Überschrift 1", "berschrift1")]
    [InlineData("Başlık 1", "Balk1")]
    [InlineData("Titre 1", "Titre1")]
    public void A_heading_has_the_style_of_the_house_by_its_name_in_any_language(string name, string id)
    {
        var (file, added) = Written(HouseTemplate.Of("control", name, id));
        using var word = Opened(file);
        var heading = word.MainDocumentPart!.Document!.Descendants<W.Paragraph>()
            .First(one => one.InnerText == "Section");
        Assert.Equal(id, heading.ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.DoesNotContain("heading 1", added);
        Assert.Contains("Quote", added);
        var styles = word.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToList();
        Assert.Equal(styles.Count, styles.DistinctBy(style => style.StyleId!.Value).Count());
        Assert.Equal("HouseText", styles.Find(style => style.StyleName!.Val == "Quote")!.BasedOn!.Val!.Value);
    }

    [Fact]
    public void Every_block_in_a_file_that_has_been_written_before_is_valid()
    {
        var once = EveryBlock.Document.ToWordBytes();
        var (twice, added) = Written(once, EveryBlock.Document);
        HouseTemplate.AssertValid(twice);
        Assert.Empty(added);
    }

    [Fact]
    public void The_same_document_and_template_give_the_same_bytes()
    {
        var template = HouseTemplate.Of("control");
        Assert.Equal(Written(template, EveryBlock.Document).File, Written(template, EveryBlock.Document).File);
    }

    [Fact]
    public void The_marking_is_on_every_page_of_the_house()
    {
        var document = Sample with { Info = Sample.Info with { Marking = "RESTRICTED" } };
        var (file, _) = Written(HouseTemplate.Of("control"), document);
        HouseTemplate.AssertValid(file);
        using var word = Opened(file);
        var main = word.MainDocumentPart!;
        Assert.All(
            main.HeaderParts,
            part => Assert.StartsWith("RESTRICTED", part.Header!.InnerText, StringComparison.Ordinal)
        );
        Assert.All(
            main.FooterParts,
            part => Assert.StartsWith("RESTRICTED", part.Footer!.InnerText, StringComparison.Ordinal)
        );
        // The cover has a first page, for which the house has no header.
        Assert.Equal(2, main.HeaderParts.Count());
        Assert.Equal(2, main.FooterParts.Count());
    }

    [Fact]
    public void A_template_of_Word_makes_a_document()
    {
        var (file, _) = Written(HouseTemplate.Of("control", type: WordprocessingDocumentType.Template));
        using var word = Opened(file);
        Assert.Equal(WordprocessingDocumentType.Document, word.DocumentType);
    }

    [Fact]
    public void What_is_no_template_is_told_from_what_is()
    {
        var house = HouseTemplate.Of("control");
        Assert.Equal(WordTemplateProblem.None, ProblemOf(house));
        Assert.Equal(WordTemplateProblem.NotWord, ProblemOf([]));
        Assert.Equal(WordTemplateProblem.NotWord, ProblemOf("%PDF-1.7"u8.ToArray()));
        Assert.Equal(WordTemplateProblem.Damaged, ProblemOf(house[..(house.Length / 2)]));
        Assert.Equal(
            WordTemplateProblem.HasMacros,
            ProblemOf(HouseTemplate.Of("none", type: WordprocessingDocumentType.MacroEnabledDocument))
        );
        Assert.Equal(
            WordTemplateProblem.HasMacros,
            ProblemOf(HouseTemplate.Of("none", type: WordprocessingDocumentType.MacroEnabledTemplate))
        );
        byte[] container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Assert.Equal(WordTemplateProblem.NotWord, ProblemOf(container));
        Assert.Equal(
            WordTemplateProblem.Encrypted,
            ProblemOf([.. container, .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")])
        );
    }

    static Document Sample =>
        SampleDocument.Of(
            new Heading(1, ["Section"]),
            new Quotation(["words"]),
            new Paragraph(["a", new Footnote(["note"])]),
            new ListBlock([
                [new Paragraph(["item"])],
            ])
        );

    static WordTemplateProblem ProblemOf(byte[] file)
    {
        _ = WordTemplate.Read(file, out var problem);
        return problem;
    }

    static (byte[] File, IReadOnlyList<string> Added) Written(byte[] template, Document? document = null)
    {
        using var output = new MemoryStream();
        var read = WordTemplate.Read(template, out var problem);
        Assert.Equal(WordTemplateProblem.None, problem);
        var added = WordRenderer.Write(document ?? Sample, output, new() { Template = read });
        return (output.ToArray(), added);
    }

    static WordprocessingDocument Opened(byte[] file) =>
        WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
}
