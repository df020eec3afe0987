namespace Relations.Pdf;

/// <summary>A tree of one leaf that maps texts to objects, sorted as readers expect it.</summary>
static class NameTree
{
    public static PdfDictionary Of(IEnumerable<(string Key, string Token)> entries) =>
        new PdfDictionary().AddArray(
            "Names",
            entries
                .OrderBy(entry => PdfToken.TextBytes(entry.Key), Bytewise)
                .SelectMany(entry => new[] { PdfToken.Text(entry.Key), entry.Token })
        );

    static readonly Comparer<byte[]> Bytewise = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));
}
