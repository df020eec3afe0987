namespace Relations.Documents.Pdf.Layout;

/// <summary>A box and where its upper side lies, in points from the upper side of the page.</summary>
readonly record struct Placed(double Y, LayoutBox Box);

/// <summary>A page with all that stands between its head and its foot.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Head">Table headers that are repeated.</param>
/// <param name="Body">The text.</param>
/// <param name="Notes">The lines of footnotes.</param>
sealed record LaidPage(int Number, IReadOnlyList<Placed> Head, IReadOnlyList<Placed> Body, IReadOnlyList<Placed> Notes);

/// <summary>On which pages things stand.</summary>
/// <param name="PageCount">How many pages there are.</param>
/// <param name="HeadingPages">The page of each heading.</param>
/// <param name="Destinations">The page of each destination.</param>
sealed record PageIndex(int PageCount, IReadOnlyList<int> HeadingPages, IReadOnlyDictionary<string, int> Destinations)
{
    public static PageIndex Of(IEnumerable<LaidPage> pages)
    {
        var count = 0;
        SortedDictionary<int, int> headings = [];
        Dictionary<string, int> destinations = new(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            count++;
            foreach (var (_, box) in page.Body.SelectMany(placed => placed.Box.Places))
            {
                if (box.Heading is { } heading)
                    headings[heading.Ordinal] = page.Number;
                foreach (var name in box.Destinations)
                    destinations.TryAdd(name, page.Number);
            }
        }
        return new(count, [.. headings.Values], destinations);
    }
}
