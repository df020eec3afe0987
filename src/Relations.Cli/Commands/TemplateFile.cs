using Relations.Documents.Word;

namespace Relations.Cli.Commands;

/// <summary>Reads the Word file that a briefing takes its styles, cover, header and footer from.</summary>
static partial class TemplateFile
{
    const int LargestFile = 32 << 20;

    [Message("{path}: too large for a template")]
    private static partial Message TooLarge(string path);

    [Message("{path}: not a Word file (.docx or .dotx)")]
    private static partial Message NotWord(string path);

    [Message("{path}: the file is encrypted; save it without a password")]
    private static partial Message IsEncrypted(string path);

    [Message("{path}: the file may hold macros; save it as .docx or .dotx")]
    private static partial Message HasMacros(string path);

    [Message("{path}: the file is damaged and cannot be read as a Word file")]
    private static partial Message IsDamaged(string path);

    [Message("--template names no file")]
    private static partial Message NoFile();

    /// <summary>The template of a file; null where none is named.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The file, as it was named.</param>
    /// <exception cref="CommandFailure">It cannot be read, or is no template.</exception>
    public static WordTemplate? Read(Terminal terminal, string? path)
    {
        if (path is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            throw new CommandFailure(NoFile());
        }

        return WordTemplate.Read(InputFiles.ReadSpared(terminal, path, LargestFile, TooLarge), out var problem)
            ?? throw new CommandFailure(
                problem switch
                {
                    WordTemplateProblem.NotWord => NotWord(path),
                    WordTemplateProblem.Encrypted => IsEncrypted(path),
                    WordTemplateProblem.HasMacros => HasMacros(path),
                    WordTemplateProblem.TooLarge => TooLarge(path),
                    _ => IsDamaged(path),
                }
            );
    }
}
