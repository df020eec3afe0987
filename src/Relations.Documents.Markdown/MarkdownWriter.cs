using System.Globalization;
using System.Text;

namespace Relations.Documents.Markdown;

/// <summary>Writes the blocks of one document.</summary>
sealed class MarkdownWriter
{
    readonly Document document;
    readonly StringBuilder text = new();
    readonly Outline outline;
    readonly MarkdownInlines inlines;
    readonly Kinds kinds;
    readonly MarkdownSettings settings;
    int headings;
    int drawings;

    public MarkdownWriter(Document document, MarkdownSettings settings)
    {
        this.settings = settings;
        this.document = document;
        outline = Outline.Of(document);
        inlines = new(outline);
        kinds = new(this);
    }

    public string Write()
    {
        if (document.Info.Mark is { } mark)
            Paragraph("", $"> **{MarkdownText.Escape(mark)}**");
        Write(document.Blocks, "");
        // A note on a note is found while the notes are written.
        for (var i = 0; i < inlines.Notes.Count; i++)
            Line($"{(i == 0 ? "\n" : "")}[^{NoteNumbers.Letters(i + 1)}]: {inlines.Of(inlines.Notes[i].Content)}");
        return text.ToString().TrimStart('\n');
    }

    void Write(IReadOnlyList<Block> blocks, string indent)
    {
        foreach (var block in blocks)
            kinds.Visit(block, indent);
    }

    void Write(Heading heading, string anchor)
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"<a id=\"section-{++headings}\"></a>");
        var level = Math.Min(heading.Level + 1, 6);
        Paragraph("", own + anchor);
        Paragraph("", $"{new string('#', level)} {inlines.Of(heading.Content)}");
    }

    string Of(Paragraph paragraph)
    {
        var content = inlines.Of(paragraph.Content);
        return paragraph.Role == ParagraphRole.Subtitle ? $"**{content}**" : MarkdownText.LineStart(content);
    }

    void Write(ListBlock list, string indent, string anchor)
    {
        if (anchor.Length > 0)
            Paragraph(indent, anchor);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var sign = list.Numbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ";
            var from = text.Length;
            var inner = indent + new string(' ', sign.Length);
            Write(list.Items[i], inner);
            var written = text.ToString(from, text.Length - from);
            text.Length = from;
            var item = written.TrimStart('\n');
            // Items stand close together, as in a list that is written by hand.
            text.Append(i == 0 ? "\n" : "")
                .Append(indent)
                .Append(sign)
                .Append(item.Length > inner.Length ? item[inner.Length..] : "\n");
        }
    }

    void Write(Table table, string indent)
    {
        if (table.Caption is { } caption)
            Paragraph(indent, $"**{MarkdownText.Escape(caption)}**");
        if (table.Columns.Count == 0)
            return;
        Line("");
        Row(indent, table.Columns.Select(column => MarkdownText.Escape(column.Header)));
        Row(indent, table.Columns.Select(column => column.AlignEnd ? "---:" : "---"));
        foreach (var row in table.Rows)
        {
            Row(
                indent,
                table.Columns.Select(
                    (_, i) =>
                    {
                        var cell = i < row.Count ? inlines.Of(row[i].Content) : "";
                        return table.HasRowHeadersIn(i) && cell.Length > 0 ? $"**{cell}**" : cell;
                    }
                )
            );
        }
    }

    void Write(FactBox box, string indent)
    {
        Line("");
        Row(indent, [MarkdownText.Escape(box.Caption), ""]);
        Row(indent, ["---", "---"]);
        foreach (var fact in box.Facts)
            Row(
                indent,
                [
                    $"**{MarkdownText.Escape(fact.Name)}**",
                    inlines.Of([.. fact.Value, .. fact.Details.SelectMany(detail => detail.Prepend("; "))]),
                ]
            );
    }

    void Write(Contents contents, string indent)
    {
        Paragraph(indent, $"**{MarkdownText.Escape(contents.Title)}**");
        Line("");
        foreach (var entry in outline.Headings)
        {
            if (entry.Level < 1 || entry.Level > contents.Depth)
                continue;
            var inner = new string(' ', 2 * (entry.Level - 1));
            Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{indent}{inner}- [{MarkdownText.Escape(entry.Text)}](#section-{entry.Ordinal + 1})"
                )
            );
        }
    }

    void Row(string indent, IEnumerable<string> cells) => Line($"{indent}| {string.Join(" | ", cells)} |");

    void Paragraph(string indent, string text)
    {
        Line("");
        Line(indent + text);
    }

    void Line(string line) => text.Append(line.TrimEnd(' ')).Append('\n');

    static string AnchorOf(Block block) =>
        block.Anchor is { } name ? $"<a id=\"{MarkdownText.Attribute(name)}\"></a>" : "";

    /// <summary>An anchor on a line of its own, before what cannot hold it.</summary>
    void WriteAnchor(Block block, string indent)
    {
        if (AnchorOf(block) is { Length: > 0 } anchor)
            Paragraph(indent, anchor);
    }

    /// <summary>Writes each kind of block.</summary>
    sealed class Kinds(MarkdownWriter writer) : BlockVisitor<string, bool>
    {
        protected override bool VisitHeading(Heading heading, string indent)
        {
            writer.Write(heading, AnchorOf(heading));
            return true;
        }

        // A legend is of use where there is a drawing.
        protected override bool VisitParagraph(Paragraph paragraph, string indent)
        {
            if (paragraph.Role != ParagraphRole.Legend || writer.settings.PictureFile is not null)
                writer.Paragraph(indent, AnchorOf(paragraph) + writer.Of(paragraph));
            return true;
        }

        protected override bool VisitQuotation(Quotation quotation, string indent)
        {
            writer.Paragraph(indent, "> " + AnchorOf(quotation) + writer.inlines.Of(quotation.Content));
            return true;
        }

        protected override bool VisitListBlock(ListBlock list, string indent)
        {
            writer.Write(list, indent, AnchorOf(list));
            return true;
        }

        protected override bool VisitTable(Table table, string indent)
        {
            writer.WriteAnchor(table, indent);
            writer.Write(table, indent);
            return true;
        }

        protected override bool VisitFactBox(FactBox box, string indent)
        {
            writer.WriteAnchor(box, indent);
            writer.Write(box, indent);
            return true;
        }

        protected override bool VisitFigure(Figure figure, string indent)
        {
            writer.WriteAnchor(figure, indent);
            if (figure.Caption.Length > 0)
                writer.Paragraph(indent, $"**{MarkdownText.Escape(figure.Caption)}**");
            var alt = MarkdownText.Fold(MarkdownText.Escape(figure.Alt));
            var file = writer.settings.PictureFile?.Invoke(++writer.drawings);
            writer.Paragraph(indent, file is null ? alt : $"![{alt}](<{MarkdownText.Attribute(file)}>)");
            return true;
        }

        // A format of text alone leaves the picture out.
        protected override bool VisitLogo(Logo logo, string indent)
        {
            writer.WriteAnchor(logo, indent);
            return true;
        }

        protected override bool VisitContents(Contents contents, string indent)
        {
            writer.WriteAnchor(contents, indent);
            writer.Write(contents, indent);
            return true;
        }

        protected override bool VisitKeepTogether(KeepTogether together, string indent)
        {
            writer.Write(together.Blocks, indent);
            return true;
        }

        protected override bool VisitSideBySide(SideBySide beside, string indent)
        {
            foreach (var side in beside.Sides)
            {
                // Headings are counted where they are left out, too.
                if (side.HoldsOnlyNotes)
                    writer.headings += side.Blocks.Count(block => block is Heading);
                else
                    writer.Write(side.Blocks, indent);
            }
            return true;
        }

        protected override bool VisitMasthead(Masthead masthead, string indent)
        {
            var marking = writer.document.Info.Marking;
            var unit = new[] { masthead.Unit, marking }.Where(text => text.Length > 0).Select(MarkdownText.Escape);
            var details = masthead.Details.Select(writer.inlines.Of);
            if (string.Join(" · ", unit) is { Length: > 0 } first)
                writer.Paragraph(indent, $"**{first}**");
            writer.Paragraph(indent, MarkdownText.LineStart(string.Join(" · ", details)));
            return true;
        }

        // Footnotes stand at the end of the file.
        protected override bool VisitNoteList(NoteList notes, string indent) => true;
    }
}
