namespace Relations.Documents.Html;

/// <summary>Writes the blocks of one document.</summary>
sealed class HtmlBlocks : BlockVisitor<Markup, bool>
{
    readonly Document document;
    readonly Outline outline;
    readonly HtmlInlines inlines;
    readonly HtmlTables tables;
    readonly HtmlFigures figures;
    int headings;

    public HtmlBlocks(Document document)
    {
        this.document = document;
        outline = Outline.Of(document);
        Notes = new(document);
        inlines = new(Notes, outline, document.Info.Language);
        tables = new(inlines);
        figures = new(tables, document.Info.Language);
    }

    public HtmlNotes Notes { get; }

    public HtmlInlines Inlines => inlines;

    /// <summary>The rules of style that the blocks written so far need.</summary>
    public HtmlSides Sides { get; } = new();

    /// <summary>Whether a block has an anchor that is on the page.</summary>
    public bool HasAnchor(string anchor) => outline.HasAnchor(anchor);

    public bool Write(IReadOnlyList<Block> blocks, Markup to)
    {
        ParagraphRole? open = null;
        foreach (var block in blocks)
        {
            var role = block is Paragraph { Role: ParagraphRole.Caution or ParagraphRole.KeyPoint } paragraph
                ? paragraph.Role
                : (ParagraphRole?)null;
            if (open != role && open is not null)
                to.Close("div").Line();
            if (open != role && role is not null)
                // Several that follow each other are one.
                to.Open("div", ("class", role == ParagraphRole.Caution ? "cautions" : "points")).Line();
            open = role;
            Visit(block, to);
            to.Line();
        }
        if (open is not null)
            to.Close("div").Line();
        return true;
    }

    protected override bool VisitHeading(Heading heading, Markup to)
    {
        var entry = outline.Headings[headings];
        var name = FormattableString.Invariant($"h{entry.Rank}");
        to.Open(name, ("id", HtmlNotes.SectionOf(headings++)));
        Anchor(heading, to);
        inlines.Write(heading.Content, to);
        to.Close(name);
        return true;
    }

    protected override bool VisitParagraph(Paragraph paragraph, Markup to)
    {
        to.Open("p", ("id", IdOf(paragraph)), ("class", ClassOf(paragraph.Role)));
        inlines.Write(paragraph.Content, to);
        to.Close("p");
        return true;
    }

    protected override bool VisitQuotation(Quotation quotation, Markup to)
    {
        to.Open("blockquote", ("id", IdOf(quotation))).Open("p");
        inlines.Write(quotation.Content, to);
        to.Close("p").Close("blockquote");
        return true;
    }

    protected override bool VisitListBlock(ListBlock list, Markup to)
    {
        var name = list.Numbered ? "ol" : "ul";
        to.Open(name, ("id", IdOf(list))).Line();
        foreach (var item in list.Items)
        {
            to.Open("li");
            Write(item, to);
            to.Close("li").Line();
        }
        to.Close(name);
        return true;
    }

    protected override bool VisitTable(Table table, Markup to)
    {
        tables.Write(table, IdOf(table), to);
        return true;
    }

    protected override bool VisitFactBox(FactBox box, Markup to)
    {
        to.Open("div", ("class", "facts"), ("id", IdOf(box)), ("role", "group"), ("aria-label", box.Caption));
        to.Element("p", box.Caption, ("class", "caption"), ("aria-hidden", "true")).Open("dl").Line();
        foreach (var fact in box.Facts)
        {
            to.Open("div").Element("dt", fact.Name).Open("dd");
            inlines.Write(fact.Value, to);
            foreach (var detail in fact.Details)
            {
                to.Open("div", ("class", "detail"));
                inlines.Write(detail, to);
                to.Close("div");
            }
            to.Close("dd").Close("div").Line();
        }
        to.Close("dl").Close("div");
        return true;
    }

    protected override bool VisitFigure(Figure figure, Markup to)
    {
        figures.Write(figure, IdOf(figure), to);
        return true;
    }

    protected override bool VisitLogo(Logo logo, Markup to)
    {
        var type = logo.Picture.IsJpeg ? "image/jpeg" : "image/png";
        var (width, height) = logo.Picture.Size;
        // A point is four thirds of a pixel of the page.
        to.Open(
            "img",
            ("id", IdOf(logo)),
            ("class", "logo"),
            ("lang", logo.Language),
            ("alt", logo.Alt),
            ("width", Pixels(width)),
            ("height", Pixels(height)),
            ("src", $"data:{type};base64,{Convert.ToBase64String(logo.Picture.File.Span)}")
        );
        return true;

        static string Pixels(double points) => FormattableString.Invariant($"{Math.Round(points * 4 / 3)}");
    }

    protected override bool VisitContents(Contents contents, Markup to)
    {
        to.Open("nav", ("id", IdOf(contents)), ("class", "contents"), ("aria-labelledby", "contents-title"));
        to.Element("p", contents.Title, ("id", "contents-title"), ("class", "caption")).Open("ol").Line();
        HtmlContents.Write([.. outline.Headings.Where(entry => entry.Level >= 1 && entry.Level <= contents.Depth)], to);
        to.Close("ol").Close("nav");
        return true;
    }

    protected override bool VisitKeepTogether(KeepTogether together, Markup to)
    {
        to.Open("div", ("class", "keep"), ("id", IdOf(together))).Line();
        Write(together.Blocks, to);
        to.Close("div");
        return true;
    }

    protected override bool VisitSideBySide(SideBySide beside, Markup to)
    {
        to.Open("div", ("class", "sides " + Sides.ClassOf(beside)), ("id", IdOf(beside))).Line();
        foreach (var side in beside.Sides)
        {
            to.Open("div", ("class", side.IsPanel ? "panel" : null)).Line();
            Write(side.Blocks, to);
            to.Close("div").Line();
        }
        to.Close("div");
        return true;
    }

    protected override bool VisitMasthead(Masthead masthead, Markup to)
    {
        to.Open("div", ("class", "masthead"), ("id", IdOf(masthead))).Open("p", ("class", "unit"));
        to.Element("strong", masthead.Unit).Text(" ");
        to.Element("span", document.Info.Marking, ("class", "marking")).Close("p").Open("p");
        for (var i = 0; i < masthead.Details.Count; i++)
        {
            to.Text(i == 0 ? "" : " ").Open("span");
            inlines.Write(masthead.Details[i], to);
            to.Close("span");
        }
        to.Close("p").Close("div");
        return true;
    }

    protected override bool VisitNoteList(NoteList notes, Markup to)
    {
        WriteNotes(to);
        return true;
    }

    /// <summary>Writes the footnotes that are not yet written; says whether there are any.</summary>
    public bool WriteNotes(Markup to)
    {
        if (noted == Notes.Notes.Count)
            return false;
        to.Open("ol", ("class", "notes")).Line();
        // A note on a note is found while the notes are written.
        for (; noted < Notes.Notes.Count; noted++)
        {
            var letters = NoteNumbers.Letters(noted + 1);
            to.Open("li", ("id", "note-" + letters));
            to.Element(
                    "a",
                    letters,
                    ("href", "#mark-" + letters),
                    ("aria-label", $"{letters}: {PageTexts.Back.In(document.Info.Language)}")
                )
                .Text(" ");
            inlines.Write(Notes.Notes[noted].Content, to);
            to.Close("li").Line();
        }
        to.Close("ol");
        return true;
    }

    int noted;

    static string? ClassOf(ParagraphRole role) =>
        role is ParagraphRole.Body ? null : role.ToString().ToLowerInvariant();

    static string? IdOf(Block block) => block.Anchor is { } anchor ? Markup.IdOf(anchor) : null;

    // A heading has an id already.
    static void Anchor(Block block, Markup to)
    {
        if (IdOf(block) is { } id)
            to.Open("span", ("id", id)).Close("span");
    }
}
