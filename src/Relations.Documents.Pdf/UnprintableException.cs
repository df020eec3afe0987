namespace Relations.Documents.Pdf;

/// <summary>A document has texts that a PDF file cannot show rightly; nothing has been written.</summary>
public sealed class UnprintableException : Exception
{
    internal UnprintableException(IReadOnlyList<UnprintableText> texts)
        : base(
            $"The document has {texts.Count} texts that cannot be shown rightly, the first of them: {texts[0].Text}"
        ) => Texts = texts;

    /// <summary>Gets the texts, in reading order.</summary>
    public IReadOnlyList<UnprintableText> Texts { get; }
}
