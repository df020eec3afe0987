namespace Relations.Documents.Pdf.Layout;

/// <summary>What lies between a piece and the next.</summary>
enum Gap : byte
{
    /// <summary>Nothing; they stay on one line.</summary>
    None,

    /// <summary>Nothing, but a line may end there.</summary>
    Break,

    /// <summary>A space, at which a line may end.</summary>
    Space,
}

/// <summary>A word or a part of one, never cut further.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Width">Their width in points.</param>
/// <param name="Run">What it is a piece of.</param>
readonly record struct TextFragment(string Text, double Width, StyledRun Run)
{
    /// <summary>What follows it.</summary>
    public Gap Gap { get; init; }

    /// <summary>How wide the space after it is; 0 where none is.</summary>
    public double GapWidth { get; init; }

    /// <summary>How many characters in it stretch with the spaces of the line: its no-break spaces.</summary>
    public int Stretches { get; init; }
}

/// <summary>A line of text.</summary>
/// <param name="Pieces">Its pieces; the gap after the last is not part of the line.</param>
/// <param name="Width">Its width in points, before stretching.</param>
/// <param name="Stretch">How much wider each of its spaces becomes, in points; below 0 where they shrink.</param>
sealed record Line(ArraySegment<TextFragment> Pieces, double Width, double Stretch)
{
    public static readonly Line Empty = new(ArraySegment<TextFragment>.Empty, 0, 0);

    /// <summary>The notes whose marks stand on it.</summary>
    public IEnumerable<NoteLayout> Notes
    {
        get
        {
            foreach (var piece in Pieces)
            {
                if (piece.Run.Note is { } note)
                    yield return note;
            }
        }
    }

    public bool HasNotes => Pieces.Any(piece => piece.Run.Note is not null);

    public override string ToString() =>
        string.Concat(Pieces.Select(piece => piece.Text + (piece.Gap == Gap.Space ? " " : ""))).TrimEnd(' ');
}
