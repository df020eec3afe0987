namespace Relations.Documents.Html;

/// <summary>Writes the list of headings, one within the other.</summary>
static class HtmlContents
{
    public static void Write(IReadOnlyList<HeadingEntry> entries, Markup to)
    {
        // The levels of the lists that are open, the outermost first.
        List<int> open = [];
        foreach (var entry in entries)
        {
            while (open.Count > 1 && open[^1] > entry.Level)
            {
                to.Close("li").Line().Close("ol");
                open.RemoveAt(open.Count - 1);
            }
            if (open.Count == 0)
                open.Add(entry.Level);
            else if (open[^1] < entry.Level)
            {
                to.Line().Open("ol");
                open.Add(entry.Level);
            }
            else
                to.Close("li").Line();
            to.Open("li").Element("a", entry.Text, ("href", "#" + HtmlNotes.SectionOf(entry.Ordinal)));
        }
        for (var i = open.Count; i > 0; i--)
            to.Close("li").Line().Raw(i > 1 ? "</ol>" : "");
    }
}
