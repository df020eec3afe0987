namespace Relations.Documents.Pdf.Layout;

/// <summary>Text that looks alike, leads to one place and belongs to one part of the structure.</summary>
/// <param name="Lettering">Its letters.</param>
/// <param name="Tint">Their colour.</param>
/// <param name="Node">The part of the structure; null for what need not be heard.</param>
sealed record StyledRun(Lettering Lettering, Tint Tint, TagNode? Node)
{
    /// <summary>Whether it is the mark of a footnote.</summary>
    public bool IsMark { get; init; }

    /// <summary>How far its baseline lies above that of the line, in points.</summary>
    public double Rise { get; init; }

    /// <summary>Where it leads; null for nowhere.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>The note that it is the mark of; null for other text.</summary>
    public NoteLayout? Note { get; init; }
}

/// <summary>Where a link leads: to an address or to a destination of the document.</summary>
/// <param name="Uri">The address; null where it leads within the document.</param>
/// <param name="Destination">The name of the destination; null where it leads out of it.</param>
/// <param name="Description">Where it leads, in words.</param>
/// <param name="Underlined">Whether it is underlined, as links in running text are.</param>
sealed record LinkTarget(Uri? Uri, string? Destination, string Description, bool Underlined);
