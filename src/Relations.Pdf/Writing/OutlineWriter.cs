namespace Relations.Pdf;

/// <summary>Writes the outline. Entries of the first level are shown, and those below an entry that is open.</summary>
sealed class OutlineWriter(WriteContext context)
{
    /// <summary>Writes it.</summary>
    /// <returns>The number of its root; null if it has no entry.</returns>
    public int? Write()
    {
        var outline = context.Document.Outline;
        if (outline.Children.Count == 0)
            return null;
        var root = context.Objects.Allocate();
        var dictionary = new PdfDictionary().AddName("Type", "Outlines");
        WriteChildren(dictionary, root, outline.Children);
        context.Objects.Write(root, dictionary.AddInteger("Count", outline.Shown).ToString());
        return root;
    }

    /// <summary>Writes entries and adds the first and the last of them to their parent.</summary>
    void WriteChildren(PdfDictionary parent, int parentId, IReadOnlyList<Bookmark> entries)
    {
        var ids = entries.Select(_ => context.Objects.Allocate()).ToArray();
        parent.AddReference("First", ids[0]).AddReference("Last", ids[^1]);
        for (var i = 0; i < ids.Length; i++)
        {
            var entry = entries[i];
            var dictionary = new PdfDictionary()
                .AddText("Title", entry.Title)
                .AddReference("Parent", parentId)
                .Add("Dest", context.Destination(entry.Target!));
            if (i > 0)
                dictionary.AddReference("Prev", ids[i - 1]);
            if (i + 1 < ids.Length)
                dictionary.AddReference("Next", ids[i + 1]);
            if (entry.Children.Count > 0)
            {
                WriteChildren(dictionary, ids[i], entry.Children);
                dictionary.AddInteger("Count", entry.IsOpen ? entry.Shown : -entry.Shown);
            }
            context.Objects.Write(ids[i], dictionary.ToString());
        }
    }
}
