namespace Relations.Documents.Html;

/// <summary>Writes inlines.</summary>
/// <param name="notes">Takes the notes and passages whose marks are written.</param>
/// <param name="outline">The anchors that links may lead to.</param>
/// <param name="language">The language of the page.</param>
sealed class HtmlInlines(HtmlNotes notes, Outline outline, Language language) : InlineVisitor<Markup, bool>
{
    // A line does not break within a few marks, such as [1.3, 1.4].
    const int MostMarks = 8;

    public void Write(IReadOnlyList<Inline> content, Markup to)
    {
        for (var i = 0; i < content.Count; )
        {
            var marks = content.Skip(i).TakeWhile(IsMark).Count();
            var isWhole = marks is > 1 and <= MostMarks;
            if (isWhole)
                to.Open("span", ("class", "marks"));
            for (var end = i + Math.Max(marks, 1); i < end; i++)
            {
                // Two marks side by side would be read as one.
                if (i > 0 && content[i] is Footnote && content[i - 1] is Footnote)
                    to.Raw("<sup>,</sup>");
                Visit(content[i], to);
            }
            if (isWhole)
                to.Close("span");
        }
    }

    static bool IsMark(Inline inline) =>
        inline switch
        {
            Text text => text.Style == TextStyle.Mark,
            Reference reference => reference.Content.All(IsMark),
            _ => inline is Footnote,
        };

    public string Of(IReadOnlyList<Inline> content)
    {
        var markup = new Markup();
        Write(content, markup);
        return markup.ToString();
    }

    protected override bool VisitText(Text text, Markup to)
    {
        WriteText(text, to);
        return true;
    }

    static void WriteText(Text text, Markup to)
    {
        var name = text.Style switch
        {
            TextStyle.Strong => "strong",
            TextStyle.Emphasis => "em",
            TextStyle.Mark => "small",
            _ => text.Language is null ? null : "span",
        };
        // What is in another language has its own direction, too.
        if (name is not null)
            to.Open(name, ("lang", text.Language), ("dir", text.Language is null ? null : "auto"));
        WholeWords.Write(text.Value, to);
        if (name is not null)
            to.Close(name);
    }

    protected override bool VisitReference(Reference reference, Markup to)
    {
        if (notes.Open(reference) is { } aside)
            to.Element(
                "button",
                Outline.PlainText(reference.Content),
                ("type", "button"),
                ("class", "mark"),
                ("aria-label", aside.Title),
                ("popovertarget", HtmlNotes.BoxOf(aside))
            );
        else if (outline.HasAnchor(reference.Anchor))
            Link("#" + Markup.IdOf(reference.Anchor), reference.Content, to);
        else
            Write(reference.Content, to);
        return true;
    }

    protected override bool VisitHyperlink(Hyperlink link, Markup to)
    {
        // What else an address may be, as javascript:, is no place to go to.
        if (link.Uri.IsAbsoluteUri && link.Address.Scheme is "http" or "https" or "mailto" or "ftp")
            Link(link.Address.AbsoluteUri, link.Content, to);
        else
            Write(link.Content, to);
        return true;
    }

    protected override bool VisitFootnote(Footnote footnote, Markup to)
    {
        var (letters, isFirst) = notes.Mark(footnote);
        to.Open("sup")
            .Element(
                "button",
                letters,
                ("type", "button"),
                ("class", "note"),
                ("aria-label", PageTexts.Note(letters).In(language)),
                ("popovertarget", HtmlNotes.BoxOf(letters)),
                ("id", isFirst ? "mark-" + letters : null)
            )
            .Close("sup");
        return true;
    }

    static void Link(string address, IReadOnlyList<Inline> content, Markup to)
    {
        to.Open("a", ("href", address));
        LinkedTexts.Write(content, to);
        to.Close("a");
    }

    /// <summary>Writes what a link holds, which is no other link and no note.</summary>
    sealed class LinkedTexts : InlineVisitor<Markup, bool>
    {
        static readonly LinkedTexts Instance = new();

        public static bool Write(IReadOnlyList<Inline> content, Markup to)
        {
            foreach (var inline in content)
                Instance.Visit(inline, to);
            return true;
        }

        protected override bool VisitText(Text text, Markup to)
        {
            WriteText(text, to);
            return true;
        }

        protected override bool VisitReference(Reference reference, Markup to) => Write(reference.Content, to);

        protected override bool VisitHyperlink(Hyperlink link, Markup to) => Write(link.Content, to);

        protected override bool VisitFootnote(Footnote footnote, Markup to) => true;
    }
}
