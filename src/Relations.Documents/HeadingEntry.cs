namespace Relations.Documents;

/// <summary>A heading, as contents and bookmarks know it.</summary>
/// <param name="Ordinal">Its place among the headings, from 0.</param>
/// <param name="Level">Its level, 0 for the document's title.</param>
/// <param name="Rank">Its level in the structure, from 1 to 6, of which none is skipped.</param>
/// <param name="Text">Its plain text.</param>
public sealed record HeadingEntry(int Ordinal, int Level, int Rank, string Text)
{
    /// <summary>The name of the destination at its place.</summary>
    public string Destination => "heading:" + Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
