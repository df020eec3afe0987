using System.CommandLine;
using System.Text;
using Relations.Dossiers;
using Relations.Reporting;
using Relations.Workbooks;

namespace Relations.Cli.Commands;

/// <summary><c>relations new</c>: makes the folder of a new dossier, or a workbook to fill in.</summary>
[Registered(40)]
static partial class NewCommand
{
    [Localized("Make a new dossier: a folder with an example of each main file.")]
    static partial LocalizedString Description { get; }

    const string Prefix = "template/";

    [Message("new takes either a folder or --workbook FILE")]
    private static partial Message EitherOr();

    [Message("{path} is a dossier; next: relations validate {path}")]
    private static partial Message IsDossier(string path);

    [Message("{path}: a workbook is called something.xlsx")]
    private static partial Message NoWorkbook(string path);

    [Message("{path} is a workbook to fill in; then: relations validate {path}")]
    private static partial Message IsWorkbook(string path);

    public static Command Define(Terminal terminal)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = ArgumentTexts.NewFolder.In(terminal.Language),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var workbook = new Option<string?>("--workbook")
        {
            Description = ArgumentTexts.NewWorkbook.In(terminal.Language),
            HelpName = "FILE",
        };
        var lang = LanguageOption.Make(terminal, OptionTexts.WorkbookLang);
        var command = new Command("new", Description.In(terminal.Language)) { folder, workbook, lang };
        command.SetAction(arguments =>
        {
            var (path, file) = (arguments.GetValue(folder), arguments.GetValue(workbook));
            if ((path is null) == (file is null))
            {
                throw new CommandFailure(EitherOr());
            }

            return file is null ? MakeFolder(terminal, path!) : MakeWorkbook(terminal, file, arguments.GetValue(lang));
        });
        return command;
    }

    static int MakeFolder(Terminal terminal, string path)
    {
        OutputFiles.RequireEmpty(terminal, path);
        OutputFiles.MakeFolder(terminal, path, Files().Select(file => (file.Name, Written(file.Content))));
        return Say(terminal, IsDossier(path));
    }

    static Action<Stream> Written(byte[] content) => stream => stream.Write(content);

    // What somebody has filled in is never written over.
    static int MakeWorkbook(Terminal terminal, string path, Language language)
    {
        if (!WorkbookFormat.IsWorkbook(path))
        {
            throw new CommandFailure(NoWorkbook(path));
        }

        OverwriteGuard.RequireNew(terminal, path);
        OutputFiles.Write(terminal, path, stream => WorkbookWriter.WriteBlank(language, stream));
        return Say(terminal, IsWorkbook(path));
    }

    static int Say(Terminal terminal, Message line)
    {
        terminal.Say(line.In(terminal.Language) + "\n");
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
