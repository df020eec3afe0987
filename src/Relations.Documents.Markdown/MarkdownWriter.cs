using System.Globalization;
using System.Text;

namespace Relations.Documents.Markdown;

/// <summary>Writes the blocks of one document.</summary>
sealed class MarkdownWriter
{
    readonly Document _document;
    readonly StringBuilder _text = new();
    readonly MarkdownInlines _inlines = new();
    readonly Kinds _kinds;
    int _headings;

    internal MarkdownWriter(Document document)
    {
        _document = document;
        _kinds = new(this);
    }

    internal string Write()
    {
        if (_document.Info.Mark is { } mark)
            Paragraph("", $"> **{MarkdownText.Escape(mark)}**");
        Write(_document.Blocks, "");
        // A note on a note is found while the notes are written.
        for (var i = 0; i < _inlines.Notes.Count; i++)
            Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(i == 0 ? "\n" : "")}[^{i + 1}]: {_inlines.Of(_inlines.Notes[i].Content)}"
                )
            );
        return _text.ToString().TrimStart('\n');
    }

    void Write(IReadOnlyList<Block> blocks, string indent)
    {
        foreach (var block in blocks)
            _kinds.Visit(block, indent);
    }

    void Write(Heading heading, string anchor)
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"<a id=\"section-{++_headings}\"></a>");
        var level = Math.Min(heading.Level + 1, 6);
        Paragraph("", own + anchor);
        Paragraph("", $"{new string('#', level)} {_inlines.Of(heading.Content)}");
    }

    string Of(Paragraph paragraph)
    {
        var text = _inlines.Of(paragraph.Content);
        return paragraph.Role == ParagraphRole.Subtitle ? $"**{text}**" : MarkdownText.LineStart(text);
    }

    void Write(ListBlock list, string indent, string anchor)
    {
        if (anchor.Length > 0)
            Paragraph(indent, anchor);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var sign = list.Numbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ";
            var from = _text.Length;
            var inner = indent + new string(' ', sign.Length);
            Write(list.Items[i], inner);
            var written = _text.ToString(from, _text.Length - from);
            _text.Length = from;
            var text = written.TrimStart('\n');
            // Items stand close together, as in a list that is written by hand.
            _text
                .Append(i == 0 ? "\n" : "")
                .Append(indent)
                .Append(sign)
                .Append(text.Length > inner.Length ? text[inner.Length..] : "\n");
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
                        var text = i < row.Count ? _inlines.Of(row[i].Content) : "";
                        return table.HasRowHeadersIn(i) && text.Length > 0 ? $"**{text}**" : text;
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
            Row(indent, [$"**{MarkdownText.Escape(fact.Name)}**", _inlines.Of(fact.Value)]);
    }

    void Write(Contents contents, string indent)
    {
        Paragraph(indent, $"**{MarkdownText.Escape(contents.Title)}**");
        Line("");
        foreach (var entry in Outline.Of(_document).Headings)
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

    void Line(string line) => _text.Append(line.TrimEnd(' ')).Append('\n');

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

        // There is no drawing that it could be the legend of.
        protected override bool VisitParagraph(Paragraph paragraph, string indent)
        {
            if (paragraph.Role != ParagraphRole.Legend)
                writer.Paragraph(indent, AnchorOf(paragraph) + writer.Of(paragraph));
            return true;
        }

        protected override bool VisitQuotation(Quotation quotation, string indent)
        {
            writer.Paragraph(indent, "> " + AnchorOf(quotation) + writer._inlines.Of(quotation.Content));
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
            writer.Paragraph(indent, $"**{MarkdownText.Escape(figure.Caption)}**");
            writer.Paragraph(indent, MarkdownText.Escape(figure.Alt));
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
    }
}
