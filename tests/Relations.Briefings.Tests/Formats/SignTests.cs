using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Relations.Briefings.Tests.Content;
using Relations.Pdf.Conformance;
using UglyToad.PdfPig;

namespace Relations.Briefings.Tests;

/// <summary>Ordinary signs are shown, and what nobody sees is made visible, in every format.</summary>
public sealed class SignTests
{
    [Theory]
    [InlineData("a‑b − 4 – — … ‘x’ “y” « z » № 5 → ≥ ′ ″ ½ ² ⁴ ° † ‡ • ● € ₺ ₼ ₾ end")]
    [InlineData("≤ ≠ ≈ ± × ÷ ∞ √ ∑ ∏ ∫ ∂ ∆ ∈ ∉ ∩ ∪ ⊂ ⊆ ∀ ∃ ¬ ∧ ∨ ⇒ ⇔ ≡ ⟨x⟩")]
    [InlineData("← ↑ → ↓ ↔ ⇐ ⇒ ⟶ ➔ ‰ ™ ® © ℃ ⅓ ⅔ ¼ ¾ ⅛ Ⅳ ℅ ℓ Ω")]
    [InlineData("■ □ ▪ ▫ ▲ △ ▼ ◆ ◇ ○ ● ★ ☆ ☐ ☑ ☒ ✓ ✔ ✗ ✘ ① ② ⓐ ─ │ ┌ ┐ ░ █ ♀ ♂ ☪ ✝")]
    public void Ordinary_signs_stop_no_briefing(string text)
    {
        var document = new Document(
            new(text, Language.Turkish) { RunningHead = text },
            [new Heading(0, [text]), new Paragraph([new Text(text) { Style = TextStyle.Emphasis }])]
        );
        var file = Pdf(document);
        Assert.Empty(ConformanceCheck.Run(file));
        using var pdf = PdfDocument.Open(file);
        var read = string.Concat(pdf.GetPage(1).Letters.Select(letter => letter.Value));
        Assert.All(text.EnumerateRunes(), rune => Assert.Contains(rune.ToString(), read, StringComparison.Ordinal));
    }

    [Fact]
    public void Stacked_marks_move_nothing_off_the_page_in_any_text()
    {
        const string text = "Signed by S\u0323\u0304alih, envoy, on behalf of the Porte, with H\u0323\u0304afız.";
        var document = new Document(
            new(text, Language.English) { RunningHead = text },
            [
                new Heading(0, [text]),
                new Contents("Contents", 1),
                new Heading(1, [text]),
                new Paragraph([new Text(text) { Style = TextStyle.Strong }, new Footnote([text])]),
                new Table(
                    [new(text), new("B")],
                    [
                        [new([text]), new([text])],
                    ]
                )
                {
                    Caption = text,
                },
                new Figure(new(400, 20, [new LabelMark(1, 10, text, 8)]), text, text),
            ]
        );
        using var pdf = PdfDocument.Open(Pdf(document));
        Assert.Equal(text, pdf.Information.Title);
        foreach (var page in pdf.GetPages())
        {
            Assert.All(page.Letters, letter => Assert.InRange(letter.StartBaseLine.X, 40, page.Width - 40));
            Assert.All(page.Letters, letter => Assert.InRange(letter.StartBaseLine.Y, 20, page.Height - 20));
        }
        Assert.Contains("S\u0323\u0304alih", pdf.GetPage(1).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\0b", "a[U+0000]b")]
    [InlineData("a\u001B[31mb", "a[U+001B][31mb")]
    [InlineData("a\u202Egnp.exe", "a[U+202E]gnp.exe")]
    [InlineData("\u2067a\u2069", "[U+2067]a[U+2069]")]
    [InlineData("a\u009Bb", "a[U+009B]b")]
    [InlineData("a\u007Fb", "a[U+007F]b")]
    [InlineData("a\uFFFFb", "a[U+FFFF]b")]
    public void What_nobody_sees_is_shown_by_its_number_in_every_format(string written, string shown)
    {
        var document = new Document(
            new(written, Language.English)
            {
                RunningHead = written,
                Subject = written,
                Keywords = [written],
            },
            [
                new Heading(0, [written]),
                new Heading(1, [written]),
                new Contents("Contents", 1),
                new Table(
                    [new(written)],
                    [
                        [new([written])],
                    ]
                )
                {
                    Caption = written,
                },
                new FactBox([new(written, [written])]) { Caption = "Facts" },
                new Figure(new(100, 20, [new LabelMark(1, 10, written, 8)]), written, written),
                new Paragraph([new Footnote([written])]),
            ]
        );
        var file = Pdf(document);
        Assert.Empty(ConformanceCheck.Run(file));
        using var pdf = PdfDocument.Open(file);
        Assert.Equal(shown, pdf.Information.Title);
        Assert.Contains(shown, pdf.GetPage(1).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Markdown(document), c => char.IsControl(c) && c != '\n');
        Assert.Contains(shown.Replace("[", "\\[").Replace("]", "\\]"), Markdown(document), StringComparison.Ordinal);
        var words = Word(document);
        Assert.Contains(shown, words, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', words);
    }

    [Fact]
    public void A_title_with_a_control_character_makes_a_briefing_that_is_what_it_claims()
    {
        var result = SampleDossier.Check(("z.yaml", "people:\n  - { id: esc, names: \"N\\0ino \\e[31m\", note: x }\n"));
        var document = BriefingWriter.Compose(result);
        Assert.Empty(ConformanceCheck.Run(Pdf(document)));
        Assert.Contains("N\\[U+0000\\]ino", Markdown(document), StringComparison.Ordinal);
    }

    static byte[] Pdf(Document document)
    {
        using var output = new MemoryStream();
        Assert.Empty(PdfRenderer.Write(document, output));
        return output.ToArray();
    }

    static string Markdown(Document document)
    {
        using var output = new MemoryStream();
        MarkdownRenderer.Write(document, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    static string Word(Document document)
    {
        using var output = new MemoryStream();
        WordRenderer.Write(document, output);
        using var file = WordprocessingDocument.Open(output, isEditable: false);
        return file.MainDocumentPart!.Document!.InnerText;
    }
}
