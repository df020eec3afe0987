namespace Relations.Generators;

/// <summary>A text that the catalogues must have.</summary>
/// <param name="Key">Its key within the section of the assembly.</param>
/// <param name="English">The English text, whose placeholders the others must have.</param>
/// <param name="SharedKey">A key that several texts share and that serves as well; null where there is none.</param>
sealed record NeededText(string Key, string English, string? SharedKey = null);
