namespace Relations.Pdf;

/// <summary>What a document says of itself.</summary>
/// <param name="Title">Its title; not empty.</param>
/// <param name="Language">Its language as a BCP 47 tag, such as <c>az</c>; not empty.</param>
public sealed record PdfOptions(string Title, string Language)
{
    /// <summary>Who answers for its content; empty for nobody.</summary>
    public string Author { get; init; } = "";

    /// <summary>One sentence on what it is about; may be empty.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The program that made it.</summary>
    public string Producer { get; init; } = "Relations";

    /// <summary>When it was made, to the second and in UTC; null to say nothing. It never comes from a clock.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Whether streams are deflated and objects packed; off, the file can be read and edited as text.</summary>
    internal bool Compress { get; init; } = true;
}
