using System.Text;

namespace Relations.Documents.Pdf;

/// <summary>A text with characters that a PDF file cannot show rightly.</summary>
/// <param name="Text">The text: an inline's, a caption or another string of the document.</param>
/// <param name="Characters">The characters, each once, in the order of the text; not empty.</param>
/// <param name="Reason">Why they cannot be shown.</param>
public sealed record UnprintableText(string Text, IReadOnlyList<Rune> Characters, UnprintableReason Reason);

/// <summary>Why characters cannot be shown.</summary>
public enum UnprintableReason
{
    /// <summary>None of the fonts has them.</summary>
    NotInFonts,

    /// <summary>They are of a script that runs from right to left, which is not shaped.</summary>
    RightToLeft,
}
