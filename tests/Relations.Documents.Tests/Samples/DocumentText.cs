using System.Globalization;
using System.Text;

namespace Relations.Documents.Tests;

/// <summary>A document as plain text, with links and footnotes spelled out, to be read and compared.</summary>
sealed class DocumentText
{
    readonly StringBuilder text = new();
    readonly NoteNumbers numbers = new();
    readonly List<string> notes = [];

    public static string Write(Document document)
    {
        var writer = new DocumentText();
        writer.Line(
            $"{{{document.Info.Language.Code()}}} {document.Info.RunningHead}{(document.Info.Mark is { } mark ? $" [{mark}]" : "")}"
        );
        if (document.Info.Marking.Length > 0)
        {
            writer.Line($"[{document.Info.Marking}]");
        }

        foreach (var block in document.Blocks)
        {
            writer.Write(block);
        }

        writer.WriteNotes();
        return writer.text.ToString();
    }

    void Write(Block block)
    {
        if (block is Heading { Level: <= 1 })
        {
            WriteNotes();
        }

        if (block is KeepTogether together)
        {
            together.Blocks.ToList().ForEach(Write);
            return;
        }

        if (block is SideBySide beside)
        {
            beside.Sides.SelectMany(side => side.Blocks).ToList().ForEach(Write);
            return;
        }

        Line("");
        var anchor = block.Anchor is null ? "" : $"{{#{block.Anchor}}} ";
        switch (block)
        {
            case Heading heading:
                Line($"{anchor}{new string('#', heading.Level + 1)} {Of(heading.Content)}");
                break;
            case Paragraph paragraph:
                Line(
                    anchor
                        + (paragraph.Role == ParagraphRole.Body ? "" : $"({paragraph.Role}) ")
                        + Of(paragraph.Content)
                );
                break;
            case Quotation quotation:
                Line($"{anchor}> {Of(quotation.Content)}");
                break;
            case ListBlock list:
                Write(list);
                break;
            case Table table:
                Write(table);
                break;
            case FactBox box:
                Line($"{anchor}[{box.Caption}]");
                foreach (var fact in box.Facts)
                {
                    Line($"  {fact.Name}: {Of(fact.Value)}");
                    fact.Details.ToList().ForEach(detail => Line($"    {Of(detail)}"));
                }

                break;
            case Masthead masthead:
                Line(string.Join(" · ", masthead.Details.Select(Of).Prepend(masthead.Unit)));
                break;
            case NoteList:
                WriteNotes();
                break;
            case Contents contents:
                Line($"{anchor}<{contents.Title}>");
                break;
            case Figure figure:
                Line($"{anchor}<{figure.Caption}: {figure.Alt}>");
                break;
        }
    }

    void Write(ListBlock list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var sign = list.Numbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}.") : "-";
            foreach (var block in list.Items[i])
            {
                Line($"{sign} {(block is Paragraph paragraph ? Of(paragraph.Content) : block.ToString())}");
                sign = " ";
            }
        }
    }

    void Write(Table table)
    {
        if (table.Caption is not null)
        {
            Line(table.Caption);
        }

        Line("| " + string.Join(" | ", table.Columns.Select(column => column.Header)) + " |");
        foreach (var row in table.Rows)
        {
            Line("| " + string.Join(" | ", row.Select(cell => Of(cell.Content))) + " |");
        }
    }

    string Of(IReadOnlyList<Inline> content) => string.Concat(content.Select(Of));

    string Of(Inline inline) =>
        inline switch
        {
            Text { Language: { } language } text => $"{{{language}: {text.Value}}}",
            Text text => text.Value,
            Reference reference => $"{Of(reference.Content)}(#{reference.Anchor})",
            Hyperlink link => $"<{Of(link.Content)}>",
            Footnote footnote => Noted(footnote),
            _ => "",
        };

    string Noted(Footnote footnote)
    {
        var (number, isFirst) = numbers.Of(footnote);
        var mark = string.Create(CultureInfo.InvariantCulture, $"^{number}");
        if (isFirst)
        {
            notes.Add($"{mark}: {Of(footnote.Content)}");
        }

        return mark;
    }

    void WriteNotes()
    {
        for (var i = 0; i < notes.Count; i++)
        {
            Line((i == 0 ? "\n" : "") + notes[i]);
        }

        notes.Clear();
    }

    void Line(string line) => text.Append(line.TrimEnd()).Append('\n');
}
