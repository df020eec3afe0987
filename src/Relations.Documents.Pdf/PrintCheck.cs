using System.Buffers;
using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf;

/// <summary>Finds the characters of a document that the fonts cannot show.</summary>
sealed class PrintCheck
{
    // All faces are of one family of fonts and have the same characters, but for the italics, which have fewer.
    static readonly Face[] Faces = [Face.Serif, Face.SerifItalic, Face.Sans];
    static readonly SearchValues<char> LatinCharacters = Latin();

    readonly List<UnprintableText> found = [];
    readonly Dictionary<char, bool> others = [];

    PrintCheck() { }

    public static List<UnprintableText> Of(Document document)
    {
        var check = new PrintCheck();
        var info = document.Info;
        check.Check(info.RunningHead);
        check.Check(info.Mark ?? "");
        check.Check(info.PageOf);
        check.Check(info.Marking);
        check.Check(info.Kind);
        check.Check(document.Blocks);
        return check.found;
    }

    void Check(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            BlockTexts.Instance.Visit(block, this);
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
            foreach (var detail in fact.Details)
                Check(detail);
        }
    }

    void Check(Figure figure)
    {
        foreach (var mark in figure.Drawing.Shapes)
            Check(MarkTexts.Instance.Visit(mark));
        Check(figure.Caption);
    }

    void Check(IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            var (text, inner) = InlineTexts.Instance.Visit(inline, 0);
            Check(text);
            Check(inner);
        }
    }

    void Check(string text)
    {
        if (IsPlain(text))
            return;
        foreach (var face in Faces)
        {
            var support = FontSet.Of(face).Examine(text);
            if (support.IsComplete)
                continue;
            if (support.Missing.Count > 0)
                found.Add(new(text, support.Missing, UnprintableReason.NotInFonts));
            if (support.RightToLeft.Count > 0)
                found.Add(new(text, support.RightToLeft, UnprintableReason.RightToLeft));
            return;
        }
    }

    // Most texts are Latin, and need not be looked up; of others, each character is looked up once.
    bool IsPlain(string text)
    {
        for (
            var rest = text.AsSpan();
            rest.IndexOfAnyExcept(LatinCharacters) is >= 0 and var at;
            rest = rest[(at + 1)..]
        )
        {
            if (!others.TryGetValue(rest[at], out var isInAll))
                others[rest[at]] = isInAll = IsInAll(rest[at]);
            if (!isInAll)
                return false;
        }
        return true;
    }

    // Half of a pair is no character, and stands for one that is only known with the other half.
    static bool IsInAll(char letter) =>
        !char.IsSurrogate(letter)
        && Array.TrueForAll(Faces, face => FontSet.Of(face).Examine(letter.ToString()).IsComplete);

    static SearchValues<char> Latin() =>
        SearchValues.Create([.. Enumerable.Range(' ', 'ə' - ' ' + 1).Select(code => (char)code).Where(IsInAll)]);

    /// <summary>The text of each kind of inline, and what it holds.</summary>
    sealed class InlineTexts : InlineVisitor<int, (string Text, IReadOnlyList<Inline> Inner)>
    {
        public static InlineTexts Instance { get; } = new();

        protected override (string, IReadOnlyList<Inline>) VisitText(Text text, int argument) => (text.Value, []);

        protected override (string, IReadOnlyList<Inline>) VisitReference(Reference reference, int argument) =>
            ("", reference.Content);

        protected override (string, IReadOnlyList<Inline>) VisitHyperlink(Hyperlink link, int argument) =>
            ("", link.Content);

        protected override (string, IReadOnlyList<Inline>) VisitFootnote(Footnote footnote, int argument) =>
            ("", footnote.Content);
    }

    /// <summary>The text of each kind of mark; empty where it has none.</summary>
    sealed class MarkTexts : MarkVisitor<string>
    {
        public static MarkTexts Instance { get; } = new();

        protected override string VisitLine(LineMark line) => "";

        protected override string VisitPath(PathMark path) => "";

        protected override string VisitArea(AreaMark area) => "";

        protected override string VisitLabel(LabelMark label) => label.Text;
    }

    /// <summary>Checks the texts of each kind of block.</summary>
    sealed class BlockTexts : BlockVisitor<PrintCheck, bool>
    {
        public static BlockTexts Instance { get; } = new();

        protected override bool VisitHeading(Heading heading, PrintCheck check)
        {
            check.Check(heading.Content);
            return true;
        }

        protected override bool VisitParagraph(Paragraph paragraph, PrintCheck check)
        {
            check.Check(paragraph.Content);
            return true;
        }

        protected override bool VisitQuotation(Quotation quotation, PrintCheck check)
        {
            check.Check(quotation.Content);
            return true;
        }

        protected override bool VisitListBlock(ListBlock list, PrintCheck check)
        {
            foreach (var item in list.Items)
                check.Check(item);
            return true;
        }

        protected override bool VisitTable(Table table, PrintCheck check)
        {
            check.Check(table);
            return true;
        }

        protected override bool VisitFactBox(FactBox box, PrintCheck check)
        {
            check.Check(box);
            return true;
        }

        protected override bool VisitFigure(Figure figure, PrintCheck check)
        {
            check.Check(figure);
            return true;
        }

        // Nothing of it is printed as text.
        protected override bool VisitLogo(Logo logo, PrintCheck check) => true;

        protected override bool VisitContents(Contents contents, PrintCheck check)
        {
            check.Check(contents.Title);
            return true;
        }

        protected override bool VisitKeepTogether(KeepTogether together, PrintCheck check)
        {
            check.Check(together.Blocks);
            return true;
        }

        protected override bool VisitSideBySide(SideBySide beside, PrintCheck check)
        {
            foreach (var side in beside.Sides)
                check.Check(side.Blocks);
            return true;
        }

        protected override bool VisitMasthead(Masthead masthead, PrintCheck check)
        {
            check.Check(masthead.Unit);
            foreach (var detail in masthead.Details)
                check.Check(detail);
            return true;
        }

        // The notes themselves are checked where their marks stand.
        protected override bool VisitNoteList(NoteList notes, PrintCheck check) => true;
    }
}
