using System.CommandLine;
using System.Text;
using Relations.Dossiers;
using Relations.Workbooks;

namespace Relations.Cli.Commands;

/// <summary><c>relations new</c>: makes the folder of a new dossier, or a workbook to fill in.</summary>
static class NewCommand
{
    const string Prefix = "template/";

    public static Command Define(Terminal terminal)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "The folder to make; it must be empty or absent.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var workbook = new Option<string?>("--workbook")
        {
            Description = "Make a workbook to fill in instead, with a sheet for each collection.",
            HelpName = "FILE",
        };
        var lang = Inputs.Lang();
        lang.Description = "The language of the workbook: en, tr or az.";
        var command = new Command("new", "Make a new dossier: a folder with an example of each main file.")
        {
            folder,
            workbook,
            lang,
        };
        command.SetAction(arguments =>
        {
            var (path, file) = (arguments.GetValue(folder), arguments.GetValue(workbook));
            if ((path is null) == (file is null))
            {
                throw new CommandFailure("new takes either a folder or --workbook FILE");
            }

            return file is null ? MakeFolder(terminal, path!) : MakeWorkbook(terminal, file, arguments.GetValue(lang));
        });
        return command;
    }

    static int MakeFolder(Terminal terminal, string path)
    {
        OutputFiles.RequireEmpty(terminal, path);
        OutputFiles.MakeFolder(terminal, path, Files().Select(file => (file.Name, Written(file.Content))));
        return Say(terminal, $"{path} is a dossier; next: relations validate {path}");
    }

    static Action<Stream> Written(byte[] content) => stream => stream.Write(content);

    // What somebody has filled in is never written over.
    static int MakeWorkbook(Terminal terminal, string path, Language language)
    {
        if (!WorkbookFormat.IsWorkbook(path))
        {
            throw new CommandFailure($"{path}: a workbook is called something.xlsx");
        }

        if (Path.Exists(Path.GetFullPath(path, terminal.WorkingDirectory)))
        {
            throw new CommandFailure($"{path}: is there already");
        }

        OutputFiles.Write(terminal, path, stream => WorkbookWriter.WriteBlank(language, stream));
        return Say(terminal, $"{path} is a workbook to fill in; then: relations validate {path}");
    }

    static int Say(Terminal terminal, string line)
    {
        terminal.Say(line + "\n");
        return ExitStatus.Success;
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
