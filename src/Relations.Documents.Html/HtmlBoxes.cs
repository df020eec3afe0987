namespace Relations.Documents.Html;

/// <summary>Writes the boxes that open beside the sentence whose mark is pressed: passages of sources and notes. They open without a script.</summary>
static class HtmlBoxes
{
    public static void Write(HtmlBlocks blocks, Language language, Markup to)
    {
        // What a box says may have marks of its own.
        HashSet<string> written = new(StringComparer.Ordinal);
        var notes = 0;
        for (var found = true; found; )
        {
            found = false;
            for (; notes < blocks.Notes.Notes.Count; notes++)
            {
                Write(blocks, notes, language, to);
                found = true;
            }
            foreach (var aside in blocks.Notes.Opened.Where(aside => written.Add(aside.Anchor)).ToList())
            {
                Write(blocks, aside, language, to);
                found = true;
            }
        }
    }

    static void Write(HtmlBlocks blocks, int note, Language language, Markup to)
    {
        var letters = NoteNumbers.Letters(note + 1);
        Open(HtmlNotes.BoxOf(letters), PageTexts.Note(letters).In(language), to);
        to.Open("p").Element("strong", letters).Text(" ");
        blocks.Inlines.Write(blocks.Notes.Notes[note].Content, to);
        to.Close("p").Line();
        Close(HtmlNotes.BoxOf(letters), language, to);
    }

    static void Write(HtmlBlocks blocks, Aside aside, Language language, Markup to)
    {
        var id = HtmlNotes.BoxOf(aside);
        Open(id, aside.Title, to);
        blocks.Write(aside.Blocks, to);
        if (blocks.HasAnchor(aside.Anchor))
            to.Open("p")
                .Element("a", PageTexts.InSources.In(language), ("href", "#" + Markup.IdOf(aside.Anchor)))
                .Close("p")
                .Line();
        Close(id, language, to);
    }

    static void Open(string id, string title, Markup to) =>
        to.Open("div", ("class", "box"), ("id", id), ("popover", "auto"), ("role", "group"), ("aria-label", title))
            .Line();

    static void Close(string id, Language language, Markup to) =>
        to.Element(
                "button",
                PageTexts.Close.In(language),
                ("type", "button"),
                ("popovertarget", id),
                ("popovertargetaction", "hide")
            )
            .Close("div")
            .Line();
}
