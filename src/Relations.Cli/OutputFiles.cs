namespace Relations.Cli;

/// <summary>Writes files whole or not at all.</summary>
static class OutputFiles
{
    /// <summary>Writes a file beside its target and renames it, so that no half-written file is ever left.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The target; its folder is made where it is missing.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static void Write(Terminal terminal, string path, Action<Stream> write)
    {
        try
        {
            var full = Path.GetFullPath(path, terminal.WorkingDirectory);
            if (Directory.Exists(full))
            {
                throw new CommandFailure($"{path}: is a folder");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            var temporary = full + ".part";
            try
            {
                using (var stream = File.Create(temporary))
                {
                    write(stream);
                }

                File.Move(temporary, full, overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailure($"{path}: cannot be written: {failure.Message.ReplaceLineEndings(" ")}");
        }
    }
}
