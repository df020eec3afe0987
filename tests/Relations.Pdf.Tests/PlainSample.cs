using System.Text;

namespace Relations.Pdf.Tests;

/// <summary>The sample without compression, and copies of it with one thing changed.</summary>
static class PlainSample
{
    static readonly string Text = Encoding.Latin1.GetString(Sample.Bytes(compress: false));

    /// <summary>
    /// A copy in which passages are replaced, each at its first place. What replaces them is no longer than they are and is filled up with
    /// spaces, so that all offsets stay right; only in the trailer it may be longer.
    /// </summary>
    /// <param name="changes">Passages and what replaces them, in turn.</param>
    public static byte[] With(params string[] changes)
    {
        var text = Text;
        foreach (var change in changes.Chunk(2))
        {
            var at = text.IndexOf(change[0], StringComparison.Ordinal);
            Assert.True(at >= 0, $"The sample has no '{change[0]}'.");
            text = text[..at] + change[1].PadRight(change[0].Length) + text[(at + change[0].Length)..];
        }
        return Encoding.Latin1.GetBytes(text);
    }
}
