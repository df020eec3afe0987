using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Makes paragraphs and tables of the blocks of one document.</summary>
sealed class WordWriter
{
    const int DeepestHeading = 4;

    readonly Document document;
    readonly Outline outline;
    readonly WordNames names;
    readonly WordInlines inlines;
    readonly WordInlines inNotes;
    readonly WordTables tables;
    readonly WordPictures pictures;
    readonly Kinds kinds;
    int headings;

    public WordWriter(Document document, DocumentTheme theme, MainDocumentPart main, FootnotesPart notes)
    {
        this.document = document;
        outline = Outline.Of(document);
        names = new(outline);
        inlines = new(names, main, isNote: false);
        inNotes = new(names, notes, isNote: true);
        tables = new(inlines);
        pictures = new(main, theme, document.Info.Language);
        kinds = new(this);
    }

    public IEnumerable<OpenXmlElement> Write() => Of(document.Blocks, 0).ToList();

    /// <summary>The footnotes, known once the document is written.</summary>
    public W.Footnotes Notes()
    {
        var notes = WordHeaderFooter.Separators();
        for (var i = 0; i < names.Notes.Count; i++)
        {
            var mark = new W.Run(
                new W.RunProperties { RunStyle = new() { Val = "FootnoteReference" } },
                new W.FootnoteReferenceMark()
            );
            var content = inNotes.Of(names.Notes[i].Content);
            var paragraph = WordText.Paragraph("FootnoteText", [mark, WordText.Run(" "), .. content]);
            notes.Append(new W.Footnote(paragraph) { Id = i + 1 });
        }
        return notes;
    }

    IEnumerable<OpenXmlElement> Of(IReadOnlyList<Block> blocks, int depth) =>
        blocks.SelectMany(block => Anchored(block, kinds.Visit(block, depth)));

    /// <summary>A bookmark over the first paragraph of a block, or one of its own before a table.</summary>
    IEnumerable<OpenXmlElement> Anchored(Block block, IEnumerable<OpenXmlElement> elements)
    {
        if (block.Anchor is not { } anchor)
            return elements;
        var name = names.BookmarkOf(anchor);
        List<OpenXmlElement> all = [.. elements];
        if (all is [W.Paragraph paragraph, ..])
        {
            var marks = names.Bookmarked(name, []).ToList();
            var properties = paragraph.GetFirstChild<W.ParagraphProperties>();
            paragraph.InsertAfter(marks[0], properties);
            paragraph.Append(marks[1]);
            return all;
        }
        return [WordText.Paragraph("Remark", names.Bookmarked(name, []), keepsNext: true), .. all];
    }

    static IEnumerable<OpenXmlElement> Caption(string? caption) =>
        caption is null ? [] : [WordText.Paragraph("Caption", WordText.Runs(caption), keepsNext: true)];

    W.Paragraph Of(Heading heading)
    {
        var style = heading.Level == 0 ? "Title" : "Heading" + Number(Math.Min(heading.Level, DeepestHeading));
        var content = inlines.Of(heading.Content).ToList();
        return WordText.Paragraph(style, names.Bookmarked("section" + Number(++headings), content));
    }

    // Headings are counted where they are left out, too.
    IEnumerable<OpenXmlElement> Skip(Side side)
    {
        headings += side.Blocks.Count(block => block is Heading);
        return [];
    }

    IEnumerable<OpenXmlElement> Of(ListBlock list, int depth)
    {
        foreach (var item in list.Items)
        {
            var isFirst = true;
            foreach (var element in Of(item.Count > 0 ? item : [new Paragraph([])], depth + 1).ToList())
            {
                if (
                    isFirst
                    && element is W.Paragraph { ParagraphProperties: { } properties }
                    && properties.NumberingProperties is null
                )
                {
                    properties.ParagraphStyleId = new() { Val = list.Numbered ? "ListNumber" : "ListBullet" };
                    if (depth > 0)
                        properties.Indentation = new() { Left = Number(360 * (depth + 1)), Hanging = "360" };
                }
                isFirst = false;
                yield return element;
            }
        }
    }

    IEnumerable<OpenXmlElement> Of(Contents contents)
    {
        yield return WordText.Paragraph("TOCHeading", WordText.Runs(contents.Title), keepsNext: true);
        List<HeadingEntry> entries =
        [
            .. outline.Headings.Where(heading => heading.Level >= 1 && heading.Level <= contents.Depth),
        ];
        var field = WordText.Field($"TOC \\o \"1-{Number(contents.Depth)}\" \\h \\z \\u").ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            var link = new W.Hyperlink(WordText.Runs(entries[i].Text))
            {
                Anchor = "section" + Number(entries[i].Ordinal + 1),
            };
            var style = "TOC" + Number(Math.Min(entries[i].Level, 3));
            yield return WordText.Paragraph(style, [.. i == 0 ? field.Take(3) : [], link]);
        }
        yield return WordText.Paragraph("Normal", entries.Count == 0 ? field : field.Skip(3));
    }

    static string StyleOf(ParagraphRole role) =>
        role switch
        {
            ParagraphRole.Subtitle => "Subtitle",
            ParagraphRole.Remark or ParagraphRole.Legend => "Remark",
            ParagraphRole.KeyPoint => "KeyPoint",
            ParagraphRole.Caution => "Caution",
            ParagraphRole.Caption => "Caption",
            _ => "Normal",
        };

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Makes the elements of each kind of block.</summary>
    sealed class Kinds(WordWriter writer) : BlockVisitor<int, IEnumerable<OpenXmlElement>>
    {
        protected override IEnumerable<OpenXmlElement> VisitHeading(Heading heading, int depth) => [writer.Of(heading)];

        protected override IEnumerable<OpenXmlElement> VisitParagraph(Paragraph paragraph, int depth) =>
            [
                WordText.Paragraph(
                    StyleOf(paragraph.Role),
                    writer.inlines.Of(paragraph.Content),
                    keepsNext: paragraph.KeepsNext || paragraph.Role is ParagraphRole.Lead or ParagraphRole.Caption
                ),
            ];

        protected override IEnumerable<OpenXmlElement> VisitQuotation(Quotation quotation, int depth) =>
            [WordText.Paragraph("Quote", writer.inlines.Of(quotation.Content))];

        protected override IEnumerable<OpenXmlElement> VisitListBlock(ListBlock list, int depth) =>
            writer.Of(list, depth);

        protected override IEnumerable<OpenXmlElement> VisitTable(Table table, int depth) =>
            [.. Caption(table.Caption), .. writer.tables.Of(table)];

        protected override IEnumerable<OpenXmlElement> VisitFactBox(FactBox box, int depth) =>
            [.. Caption(box.Caption), .. writer.tables.Of(box)];

        protected override IEnumerable<OpenXmlElement> VisitFigure(Figure figure, int depth) =>
            [
                .. Caption(figure.Caption.Length == 0 ? null : figure.Caption),
                .. writer.pictures.Of(figure) is { } run
                    ? (IEnumerable<OpenXmlElement>)[WordText.Paragraph("Normal", [run])]
                    : [WordText.Paragraph("Remark", WordText.Runs(figure.Alt))],
            ];

        protected override IEnumerable<OpenXmlElement> VisitLogo(Logo logo, int depth) =>
            [WordText.Paragraph("Normal", [writer.pictures.Of(logo)], keepsNext: true)];

        protected override IEnumerable<OpenXmlElement> VisitContents(Contents contents, int depth) =>
            writer.Of(contents);

        protected override IEnumerable<OpenXmlElement> VisitKeepTogether(KeepTogether together, int depth) =>
            writer.Of(together.Blocks, depth);

        // Panels beside each other do not reflow, nor are they read well.
        protected override IEnumerable<OpenXmlElement> VisitSideBySide(SideBySide beside, int depth) =>
            beside.Sides.SelectMany(side => side.HoldsOnlyNotes ? writer.Skip(side) : writer.Of(side.Blocks, depth));

        protected override IEnumerable<OpenXmlElement> VisitMasthead(Masthead masthead, int depth)
        {
            var unit = new[] { masthead.Unit, writer.document.Info.Marking }.Where(text => text.Length > 0).ToList();
            if (unit.Count > 0)
                yield return WordText.Paragraph(
                    "Masthead",
                    WordText.Runs(string.Join(" · ", unit), look: TextStyle.Strong),
                    keepsNext: true
                );
            var details = masthead.Details.SelectMany((detail, i) => i == 0 ? detail : detail.Prepend(" · ")).ToList();
            yield return WordText.Paragraph("Masthead", writer.inlines.Of(details), keepsNext: true);
        }

        // Word sets footnotes at the foot of their page.
        protected override IEnumerable<OpenXmlElement> VisitNoteList(NoteList notes, int depth) => [];
    }
}
