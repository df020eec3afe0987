using Relations.Pdf;

namespace Relations.Documents.Pdf;

/// <summary>Makes bookmarks of headings, each below the last one of a higher level.</summary>
/// <param name="outline">The outline of the file.</param>
sealed class Bookmarks(Bookmark outline)
{
    readonly Stack<(int Level, Bookmark Bookmark)> open = new();

    public void Add(HeadingEntry heading, PdfDestination target)
    {
        if (heading.Text.Length == 0)
            return;
        while (open.Count > 0 && open.Peek().Level >= heading.Level)
            open.Pop();
        var parent = open.Count > 0 ? open.Peek().Bookmark : outline;
        var bookmark = parent.Add(heading.Text, target);
        // Sections are seen at first, whether there is a title above them or not.
        bookmark.IsOpen = heading.Level == 0;
        open.Push((heading.Level, bookmark));
    }
}
