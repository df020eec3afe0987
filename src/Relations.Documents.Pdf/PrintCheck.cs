using System.Buffers;
using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf;

/// <summary>Finds the characters of a document that the fonts cannot show.</summary>
sealed class PrintCheck
{
    // All faces are of one family of fonts and have the same characters, but for the italics, which have fewer.
    static readonly Face[] s_faces = [Face.Serif, Face.SerifItalic, Face.Sans];
    static readonly SearchValues<char> s_latin = Latin();

    readonly List<UnprintableText> _found = [];
    readonly Dictionary<char, bool> _others = [];

    PrintCheck() { }

    internal static List<UnprintableText> Of(Document document)
    {
        var check = new PrintCheck();
        var info = document.Info;
        check.Check(info.RunningHead);
        check.Check(info.Mark ?? "");
        check.Check(info.PageOf);
        check.Check(document.Blocks);
        return check._found;
    }

    void Check(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Check(block);
    }

    void Check(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Check(heading.Content);
                break;
            case Paragraph paragraph:
                Check(paragraph.Content);
                break;
            case Quotation quotation:
                Check(quotation.Content);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                    Check(item);
                break;
            case Table table:
                Check(table);
                break;
            case FactBox box:
                Check(box);
                break;
            case Figure figure:
                Check(figure);
                break;
            case Contents contents:
                Check(contents.Title);
                break;
            case KeepTogether together:
                Check(together.Blocks);
                break;
        }
    }

    void Check(Table table)
    {
        Check(table.Caption ?? "");
        foreach (var column in table.Columns)
            Check(column.Header);
        foreach (var cell in table.Rows.SelectMany(row => row))
            Check(cell.Content);
    }

    void Check(FactBox box)
    {
        Check(box.Caption);
        foreach (var fact in box.Facts)
        {
            Check(fact.Name);
            Check(fact.Value);
        }
    }

    void Check(Figure figure)
    {
        foreach (var mark in figure.Drawing.Shapes)
        {
            if (mark is LabelMark label)
                Check(label.Text);
        }
        Check(figure.Caption);
    }

    void Check(IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is Text text)
                Check(text.Value);
            else
                Check(Inner(inline));
        }
    }

    static IReadOnlyList<Inline> Inner(Inline inline) =>
        inline switch
        {
            Reference reference => reference.Content,
            Hyperlink link => link.Content,
            Footnote note => note.Content,
            _ => [],
        };

    void Check(string text)
    {
        if (IsPlain(text))
            return;
        foreach (var face in s_faces)
        {
            var support = FontSet.Of(face).Examine(text);
            if (support.IsComplete)
                continue;
            if (support.Missing.Count > 0)
                _found.Add(new(text, support.Missing, UnprintableReason.NotInFonts));
            if (support.RightToLeft.Count > 0)
                _found.Add(new(text, support.RightToLeft, UnprintableReason.RightToLeft));
            return;
        }
    }

    // Most texts are Latin, and need not be looked up; of others, each character is looked up once.
    bool IsPlain(string text)
    {
        for (var rest = text.AsSpan(); rest.IndexOfAnyExcept(s_latin) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            if (!_others.TryGetValue(rest[at], out var isInAll))
                _others[rest[at]] = isInAll = IsInAll(rest[at]);
            if (!isInAll)
                return false;
        }
        return true;
    }

    // Half of a pair is no character, and stands for one that is only known with the other half.
    static bool IsInAll(char letter) =>
        !char.IsSurrogate(letter)
        && Array.TrueForAll(s_faces, face => FontSet.Of(face).Examine(letter.ToString()).IsComplete);

    static SearchValues<char> Latin() =>
        SearchValues.Create([.. Enumerable.Range(' ', 'ə' - ' ' + 1).Select(code => (char)code).Where(IsInAll)]);
}
