namespace Relations.Import;

/// <summary>A path from a record to values of it, as a mapping says it: a header, an XPath, a JSON Pointer or a JSONPath.</summary>
/// <param name="text">The path.</param>
sealed class ForeignPath(string text)
{
    /// <summary>The path.</summary>
    public string Text => text;

    /// <summary>What a reader has made of the path, so that it makes it once; null before. Readers that find another's make it anew.</summary>
    public object? Compiled { get; set; }

    /// <summary>The path.</summary>
    public override string ToString() => text;
}
