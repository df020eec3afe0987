using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word.Tests;

/// <summary>Word is told what runs from right to left and what is East Asian.</summary>
public sealed class WordScriptTests
{
    [Theory]
    [InlineData("Bağdad", "P:Bağdad")]
    [InlineData("– 5 –", "P:– 5 –")]
    [InlineData("سفارت کبری", "R:سفارت کبری")]
    [InlineData("Bağdad بغداد شهر (1920)", "P:Bağdad |R:بغداد شهر|P: (1920)")]
    [InlineData("بغداد Bağdad", "R:بغداد|P: Bağdad")]
    [InlineData("in 日本 と 中国, 1924", "P:in |E:日本 と 中国|P:, 1924")]
    [InlineData("日本 بغداد", "E:日本|P: |R:بغداد")]
    [InlineData("𠮷野", "E:𠮷野")]
    public void Text_is_cut_where_the_script_changes(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join('|', WordScripts.Parts(text).Select(part => $"{part.Script.ToString()[0]}:{part.Text}"))
        );

    [Fact]
    public void Paragraphs_and_runs_say_their_direction_and_script()
    {
        var document = SampleDocument.Of(
            new Quotation([new Text("سفارت کبری در بغداد") { Language = "fa", Style = TextStyle.Strong }]),
            new Paragraph(["In Baghdad, ", new Text("بغداد") { Language = "ar" }, "."]),
            new Paragraph([new Text("日本") { Language = "ja" }])
        );
        using var output = new MemoryStream();
        WordRenderer.Write(document, output);
        using var file = WordprocessingDocument.Open(output, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(error => error.Description));
        var paragraphs = file.MainDocumentPart!.Document!.Descendants<W.Paragraph>().ToList();
        Assert.Equal([true, false, false], paragraphs.Take(3).Select(p => p.ParagraphProperties!.BiDi is not null));
        var runs = paragraphs.SelectMany(p => p.Descendants<W.Run>()).Select(run => run.RunProperties).ToList();
        Assert.NotNull(runs[0]!.RightToLeftText);
        Assert.NotNull(runs[0]!.BoldComplexScript);
        Assert.Equal("fa", runs[0]!.Languages!.Bidi!.Value);
        Assert.Equal("ar", runs[2]!.Languages!.Bidi!.Value);
        Assert.Null(runs[1]?.RightToLeftText);
        Assert.Equal("ja", runs[^1]!.Languages!.EastAsia!.Value);
        Assert.Equal(W.FontTypeHintValues.EastAsia, runs[^1]!.RunFonts!.Hint!.Value);
    }
}
