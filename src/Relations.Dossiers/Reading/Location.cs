namespace Relations.Dossiers;

/// <summary>A stretch of one line of a text file.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The first character, counted from 1 in UTF-16 code units.</param>
/// <param name="Length">How many UTF-16 code units of the line belong to it; at least 1, except at the end of a line.</param>
public readonly record struct TextSpan(int Line, int Column, int Length);

/// <summary>A stretch of a file of the dossier.</summary>
/// <param name="File">The file's path below the dossier's folder, with <c>/</c> between names.</param>
/// <param name="Span">Where in the file.</param>
public sealed record Location(string File, TextSpan Span);
