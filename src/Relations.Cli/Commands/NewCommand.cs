using System.CommandLine;
using System.Text;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary><c>relations new</c>: makes the folder of a new dossier.</summary>
static class NewCommand
{
    const string Prefix = "template/";

    public static Command Define(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to make; it must be empty or absent." };
        var command = new Command("new", "Make a new dossier: a folder with an example of each main file.") { folder };
        command.SetAction(arguments =>
        {
            var path = arguments.GetValue(folder)!;
            var full = Path.GetFullPath(path, terminal.WorkingDirectory);
            if (File.Exists(full) || (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any()))
            {
                throw new CommandFailure($"{path}: is not an empty folder");
            }

            foreach (var (name, content) in Files())
            {
                OutputFiles.Write(terminal, Path.Combine(path, name), stream => stream.Write(content));
            }

            terminal.Output.Write(Encoding.UTF8.GetBytes($"{path} is a dossier; next: relations validate {path}\n"));
            return ExitStatus.Success;
        });
        return command;
    }

    static IEnumerable<(string Name, byte[] Content)> Files()
    {
        var assembly = typeof(NewCommand).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (resource.Replace('\\', '/') is var name && name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(resource)!;
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                yield return (name[Prefix.Length..], bytes.ToArray());
            }
        }

        yield return ("dossier.schema.json", Encoding.UTF8.GetBytes(SchemaWriter.Write()));
    }
}
