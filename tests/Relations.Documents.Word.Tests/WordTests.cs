using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word.Tests;

public sealed class WordTests
{
    static readonly Table KeptTable = new(
        [new("a")],
        [
            [new(["1"])],
            [new(["2"])],
            [new(["kept"])],
        ]
    );

    public static TheoryData<bool> Both => [true, false];

    [Fact]
    public void A_document_with_every_block_is_a_valid_file() => AssertValid(Written(EveryBlock.Document));

    [Fact]
    public void Empty_parts_letters_that_XML_cannot_hold_and_lists_in_lists_make_a_valid_file() =>
        AssertValid(
            Written(
                SampleDocument.Of(
                    new Heading(1, []),
                    new Paragraph([
                        "a\u0001b\uD800",
                        new Footnote([
                            new Footnote(["inner"]),
                            new Hyperlink(new("https://example.org/?a=1&b=2"), ["there"]),
                        ]),
                    ])
                    {
                        Anchor = "an anchor that is a good deal longer than forty letters",
                    },
                    new Table([], []) { Caption = "nothing" },
                    new Table(
                        [new("a"), new("b")],
                        [
                            [new(["1"])],
                        ]
                    )
                    {
                        Anchor = "table",
                    },
                    new ListBlock([
                        [],
                        [
                            new ListBlock(
                                [
                                    [new Paragraph(["x"])],
                                ],
                                Numbered: true
                            ),
                        ],
                    ]),
                    new FactBox([]) { Caption = "none" },
                    new Contents("Contents", 3),
                    new Paragraph([new Reference("table", ["there"]), new Reference("nowhere", ["here"])])
                )
            )
        );

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var document = EveryBlock.Document;
        Assert.Equal(Written(document), Written(document));
        using var archive = new ZipArchive(new MemoryStream(Written(document)));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void What_keeps_the_next_stays_with_it(bool isTable)
    {
        Block block = isTable ? KeptTable with { KeepsNext = true } : new Paragraph(["kept"]) { KeepsNext = true };
        using var output = new MemoryStream();
        WordRenderer.Write(SampleDocument.Of(block, new Quotation(["words"])), output);
        using var file = WordprocessingDocument.Open(output, isEditable: false);
        var paragraphs = file.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>()
            .SkipWhile(paragraph => paragraph.InnerText != "kept")
            .TakeWhile(paragraph => paragraph.InnerText != "words");
        Assert.All(paragraphs, paragraph => Assert.NotNull(paragraph.ParagraphProperties!.KeepNext));
    }

    [Fact]
    public void Headings_header_rows_notes_and_languages_are_what_Word_knows_them_as()
    {
        using var file = Opened(
            SampleDocument.Of(
                new Heading(0, ["Title"]),
                new Heading(1, ["Section"]),
                new Paragraph([
                    "a",
                    new Footnote(["same"]),
                    new Text("söz") { Language = "tr" },
                    new Footnote(["same"]),
                ]),
                new Table(
                    [new("Year")],
                    [
                        [new(["2001"])],
                    ]
                )
                {
                    Caption = "Counts",
                }
            )
        );
        var body = file.MainDocumentPart!.Document.Body!;
        Assert.Equal(
            ["Title", "Heading1", "Normal", "Caption", "TableHeading", "TableText", "TableEnd"],
            body.Descendants<W.Paragraph>().Select(p => p.ParagraphProperties!.ParagraphStyleId!.Val!.Value)
        );
        Assert.Single(body.Descendants<W.TableHeader>());
        Assert.Single(body.Descendants<W.FootnoteReference>());
        Assert.Contains("NOTEREF note1", body.Descendants<W.FieldCode>().Single().Text, StringComparison.Ordinal);
        Assert.Equal("tr-TR", body.Descendants<W.Languages>().Single().Val!.Value);
        Assert.Equal(
            "same",
            file.MainDocumentPart.FootnotesPart!.Footnotes.Elements<W.Footnote>().Last().InnerText.Trim()
        );
    }

    [Theory]
    [InlineData(true, "image/png")]
    [InlineData(false, "image/jpeg")]
    public void A_logo_is_a_picture_with_its_words_before_the_title(bool isPng, string type)
    {
        var picture = isPng ? SamplePictures.Png(40, 10) : SamplePictures.Progressive;
        var document = SampleDocument.Of(
            new Logo(Picture.Read(picture).Picture!, "Three \"stars\""),
            new Heading(0, ["Title"])
        );
        AssertValid(Written(document));
        Assert.Equal(Written(document), Written(document));
        using var file = Opened(document);
        var main = file.MainDocumentPart!;
        var inline = main.Document.Body!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline>().Single();
        Assert.Equal("Three \"stars\"", inline.DocProperties!.Description!.Value);
        Assert.Equal(
            "Title",
            main.Document.Body.Elements<W.Paragraph>().ElementAt(1).ParagraphProperties!.ParagraphStyleId!.Val!.Value
        );
        var image = Assert.Single(main.ImageParts);
        Assert.Equal(type, image.ContentType);
        using var content = new MemoryStream();
        image.GetStream().CopyTo(content);
        Assert.Equal(picture, content.ToArray());
    }

    [Fact]
    public void Headings_and_links_have_the_colours_of_the_theme()
    {
        var settings = new WordSettings
        {
            Theme = new() { Accent = 0x5B1239, Second = 0x00444A },
        };
        using var output = new MemoryStream();
        WordRenderer.Write(EveryBlock.Document, output, settings);
        AssertValid(output.ToArray());
        using var file = WordprocessingDocument.Open(output, isEditable: false);
        var styles = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        var colors = styles
            .Elements<W.Style>()
            .ToDictionary(s => s.StyleId!.Value!, s => s.StyleRunProperties?.Color?.Val?.Value);
        Assert.Equal("5B1239", colors["Heading1"]);
        Assert.Equal("00444A", colors["Heading2"]);
        Assert.Equal("5B1239", colors["Hyperlink"]);
        Assert.DoesNotContain("12395B", styles.OuterXml, StringComparison.Ordinal);
        Assert.DoesNotContain("0C6670", styles.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_of_facts_stays_together_and_a_table_keeps_its_first_and_last_row_company()
    {
        using var file = Opened(
            SampleDocument.Of(
                new FactBox([new("a", ["1"]), new("b", ["2"]), new("c", ["3"])]) { Caption = "facts" },
                new Table([new("Year")], [.. Enumerable.Range(0, 5).Select(_ => (IReadOnlyList<Cell>)[new(["x"])])])
            )
        );
        var rows = file.MainDocumentPart!.Document.Body!.Descendants<W.TableRow>();
        bool[] kept = [true, true, false, true, true, false, false, true, false];
        Assert.Equal(
            kept,
            rows.Select(row => row.Descendants<W.Paragraph>().All(p => p.ParagraphProperties!.KeepNext is not null))
        );
    }

    [Fact]
    public void A_long_title_takes_one_line_of_the_header_and_fields_are_updated()
    {
        var title = string.Join(' ', Enumerable.Repeat("title", 50));
        var document = EveryBlock.Document;
        using var file = Opened(document with { Info = document.Info with { RunningHead = title } });
        var header = Assert.Single(file.MainDocumentPart!.HeaderParts).Header.InnerText;
        Assert.EndsWith("title …", header, StringComparison.Ordinal);
        Assert.InRange(header.Length, 80, 160);
        Assert.NotEmpty(file.MainDocumentPart.DocumentSettingsPart!.Settings.Elements<W.UpdateFieldsOnOpen>());
    }

    [Fact]
    public void A_drawing_is_a_picture_of_lines_with_one_of_pixels_for_other_programs()
    {
        var drawing = new Drawing(
            100,
            40,
            [new AreaMark([(10, 10), (90, 10), (90, 30)], Tone.Accent), new LabelMark(10, 20, "Ağrı", 7)]
        );
        var document = SampleDocument.Of(
            new Figure(drawing, "Visits", "Seven visits.") { Title = "Timeline" },
            new Paragraph(["legend"]) { Role = ParagraphRole.Legend }
        );
        AssertValid(Written(document));
        Assert.Equal(Written(document), Written(document));
        using var file = Opened(document);
        var main = file.MainDocumentPart!;
        var inline = main.Document.Body!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline>().Single();
        Assert.Equal(
            ("Seven visits.", "Timeline"),
            (inline.DocProperties!.Description!.Value, inline.DocProperties.Title!.Value)
        );
        Assert.Equal(459L * 12700, inline.Extent!.Cx!.Value);
        var blip = main.Document.Body.Descendants<DocumentFormat.OpenXml.Drawing.Blip>().Single();
        using var pixels = new MemoryStream();
        main.GetPartById(blip.Embed!.Value!).GetStream().CopyTo(pixels);
        var picture = Picture.Read(pixels.ToArray()).Picture;
        Assert.Equal((1275, 510), (picture!.Width, picture.Height));
        var svg = blip.Descendants<DocumentFormat.OpenXml.Office2019.Drawing.SVG.SVGBlip>().Single();
        using var lines = new StreamReader(main.GetPartById(svg.Embed!.Value!).GetStream());
        var text = lines.ReadToEnd();
        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<text", text, StringComparison.Ordinal);
        Assert.Contains("legend", main.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_of_a_draft_says_so_in_its_header()
    {
        var document = EveryBlock.Document;
        using var file = Opened(document with { Info = document.Info with { Mark = "DRAFT – 2 errors" } });
        var header = Assert.Single(file.MainDocumentPart!.HeaderParts);
        Assert.Contains("DRAFT – 2 errors", header.Header.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a_(b)?c=1&d=2#e)f", "https://example.org/a_(b)?c=1&d=2#e)f")]
    [InlineData("https://example.org/<a> b", "https://example.org/%3Ca%3E%20b")]
    [InlineData("https://example.org/a|b\\c\"ü", "https://example.org/a%7Cb/c%22%C3%BC")]
    public void The_address_of_a_link_is_one_whatever_is_in_it(string address, string expected)
    {
        var document = SampleDocument.Of(new Paragraph([new Hyperlink(new(address), [address])]));
        AssertValid(Written(document));
        using var file = Opened(document);
        var link = Assert.Single(file.MainDocumentPart!.HyperlinkRelationships);
        Assert.Equal(expected, link.Uri.OriginalString);
        Assert.Equal(address, file.MainDocumentPart.Document.Body!.InnerText);
    }

    [Fact]
    public void A_column_is_as_wide_as_it_was_made_with_room_for_the_marks_of_notes()
    {
        IReadOnlyList<Inline> cited = [new Reference("p", ["[1.12]"]), new Footnote(["one"]), new Footnote(["two"])];
        var text = string.Join(' ', Enumerable.Repeat("word", 60));
        static Table Cited(string text, IReadOnlyList<Inline> source) =>
            new(
                [new("Text", 9), new("Source")],
                [
                    [new([text]), new(source)],
                ]
            );
        using var file = Opened(SampleDocument.Of(Cited(text, cited), Cited(text, [cited[0]])));
        var widths = file.MainDocumentPart!.Document.Body!.Elements<W.Table>()
            .Select(table =>
            {
                var grid = table.Descendants<W.GridColumn>().Select(column => column.Width!.Value).ToList();
                Assert.Equal(W.TableLayoutValues.Fixed, table.Descendants<W.TableLayout>().Single().Type!.Value);
                Assert.All(
                    table.Elements<W.TableRow>(),
                    row => Assert.Equal(grid, row.Descendants<W.TableCellWidth>().Select(cell => cell.Width!.Value))
                );
                return int.Parse(grid[^1]!, System.Globalization.CultureInfo.InvariantCulture);
            })
            .ToList();
        // A number and two marks are as wide as ten letters.
        const int TenLetters = 1370;
        Assert.Equal((true, false), (widths[0] >= TenLetters, widths[1] >= TenLetters));
    }

    static void AssertValid(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file);
        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    static WordprocessingDocument Opened(Document document) =>
        WordprocessingDocument.Open(new MemoryStream(Written(document)), isEditable: false);

    static byte[] Written(Document document)
    {
        using var output = new MemoryStream();
        WordRenderer.Write(document, output);
        return output.ToArray();
    }
}
