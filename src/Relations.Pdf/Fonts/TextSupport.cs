using System.Text;

namespace Relations.Pdf;

/// <summary>What of a text cannot be printed.</summary>
/// <param name="Missing">The characters that no face has, each once, in order of appearance.</param>
/// <param name="RightToLeft">The characters of scripts that run from right to left, which are not shaped here, each once.</param>
public sealed record TextSupport(IReadOnlyList<Rune> Missing, IReadOnlyList<Rune> RightToLeft)
{
    /// <summary>Whether all of it can be printed.</summary>
    public bool IsComplete => Missing.Count == 0 && RightToLeft.Count == 0;
}
