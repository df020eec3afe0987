namespace Relations.Pdf;

/// <summary>An entry of the outline that viewers show beside the pages, or the outline itself.</summary>
public sealed class Bookmark
{
    readonly List<Bookmark> children = [];

    internal Bookmark(string title, PdfDestination? target) => (Title, Target) = (title, target);

    /// <summary>What it says; empty for the outline itself.</summary>
    public string Title { get; }

    /// <summary>The place that it leads to; null for the outline itself.</summary>
    public PdfDestination? Target { get; }

    /// <summary>Whether viewers show the entries right below it at first; folded unless said otherwise.</summary>
    public bool IsOpen { get; set; }

    /// <summary>How many entries below it are shown while it is open.</summary>
    internal int Shown => children.Sum(child => child.IsOpen ? 1 + child.Shown : 1);

    /// <summary>The entries below it.</summary>
    public IReadOnlyList<Bookmark> Children => children;

    /// <summary>Adds an entry after those below this one.</summary>
    /// <param name="title">What it says.</param>
    /// <param name="target">The place that it leads to.</param>
    /// <returns>The new entry.</returns>
    public Bookmark Add(string title, PdfDestination target)
    {
        var child = new Bookmark(title, target);
        children.Add(child);
        return child;
    }
}
