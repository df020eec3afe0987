using System.Globalization;
using System.Text;

namespace Relations.Documents.Markdown;

/// <summary>Writes the blocks of one document.</summary>
sealed class MarkdownWriter(Document document)
{
    readonly StringBuilder _text = new();
    readonly MarkdownInlines _inlines = new();
    int _headings;

    internal string Write()
    {
        if (document.Info.Mark is { } mark)
            Paragraph("", $"> **{MarkdownText.Escape(mark)}**");
        Write(document.Blocks, "");
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
            Write(block, indent);
    }

    void Write(Block block, string indent)
    {
        var anchor = block.Anchor is { } name ? $"<a id=\"{MarkdownText.Attribute(name)}\"></a>" : "";
        switch (block)
        {
            case Heading heading:
                Write(heading, anchor);
                break;
            case Paragraph { Role: ParagraphRole.Legend }:
                break;
            case Paragraph paragraph:
                Paragraph(indent, anchor + Of(paragraph));
                break;
            case Quotation quotation:
                Paragraph(indent, "> " + anchor + _inlines.Of(quotation.Content));
                break;
            case ListBlock list:
                Write(list, indent, anchor);
                break;
            case KeepTogether together:
                Write(together.Blocks, indent);
                break;
            default:
                if (anchor.Length > 0)
                    Paragraph(indent, anchor);
                WriteApart(block, indent);
                break;
        }
    }

    void WriteApart(Block block, string indent)
    {
        switch (block)
        {
            case Table table:
                Write(table, indent);
                break;
            case FactBox box:
                Write(box, indent);
                break;
            case Figure figure:
                Paragraph(indent, $"**{MarkdownText.Escape(figure.Caption)}**");
                Paragraph(indent, MarkdownText.Escape(figure.Alt));
                break;
            case Contents contents:
                Write(contents, indent);
                break;
        }
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
        foreach (var entry in Outline.Of(document).Headings)
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
}
