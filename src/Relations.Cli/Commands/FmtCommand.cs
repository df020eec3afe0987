using System.CommandLine;
using System.Globalization;
using System.Text;
using Relations.Cli.Editing;
using Relations.Dossiers;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary><c>relations fmt</c>: puts YAML record files into canonical form.</summary>
[Registered(50)]
static partial class FmtCommand
{
    [Localized(
        "Put YAML record files into canonical form, in UTF-8 with lines that end in LF; comments and values are kept."
    )]
    static partial LocalizedString Description { get; }

    [Message("{path}: only YAML files are formatted")]
    private static partial Message NoYaml(string path);

    [Message("{place}: left as it is: {why}")]
    private static partial Message IsLeft(string place, Message why);

    [Message("{path}: left as it is: the file is too large")]
    private static partial Message TooLarge(string path);

    [Message("formatted {path}")]
    private static partial Message Formatted(string path);

    public static Command Define(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = ArgumentTexts.FmtPaths.In(terminal.Language),
            Arity = ArgumentArity.OneOrMore,
        };
        var check = new Option<bool>("--check") { Description = ArgumentTexts.FmtCheck.In(terminal.Language) };
        var diff = new Option<bool>("--diff") { Description = ArgumentTexts.FmtDiff.In(terminal.Language) };
        var command = new Command("fmt", Description.In(terminal.Language)) { paths, check, diff };
        command.SetAction(arguments =>
        {
            var files = arguments.GetValue(paths)!.SelectMany(path => FilesOf(terminal, path)).Distinct().ToList();
            var run = new Run(terminal, arguments.GetValue(check), arguments.GetValue(diff));
            files.ForEach(run.Format);
            return run.HasFailed ? ExitStatus.Failure
                : run.IsDry && run.Changed > 0 ? ExitStatus.Findings
                : ExitStatus.Success;
        });
        return command;
    }

    // The names that the user gave stay in front, since those are what a message has to show.
    static IEnumerable<string> FilesOf(Terminal terminal, string path)
    {
        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        if (File.Exists(full))
        {
            return IsYaml(full) ? [path] : throw new CommandFailure(NoYaml(path));
        }

        return Directory.Exists(full)
            ? FolderFiles.OfFolder(full).RecordFiles.Where(IsYaml).Select(file => $"{path.TrimEnd('/', '\\')}/{file}")
            : throw DossierInputs.NothingAt(path);
    }

    static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    static long MaxLength => ReadLimits.Default.FileBytes;

    sealed class Run(Terminal terminal, bool check, bool diff)
    {
        readonly Dictionary<string, CollectionSet?> known = new(StringComparer.Ordinal);

        public bool IsDry => check || diff;

        public bool HasFailed { get; private set; }

        public int Changed { get; private set; }

        public void Format(string path)
        {
            if (Read(path) is not { } content)
            {
                return;
            }

            var formatted = Formatter.Format(content, CollectionsOf(path));
            if (formatted.Content is null)
            {
                HasFailed = true;
                var place = formatted.Place is { } at
                    ? string.Create(CultureInfo.InvariantCulture, $":{at.Line}:{at.Column}")
                    : "";
                terminal.Tell(IsLeft(path + place, formatted.WhyNot!));
            }
            else if (!content.AsSpan().SequenceEqual(formatted.Content))
            {
                Changed++;
                Show(path, content, formatted.Content);
            }
        }

        // The fields that a dossier adds are declared in its header, in the folder of the file or above it.
        CollectionSet? CollectionsOf(string path)
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path, terminal.WorkingDirectory));
            if (folder is null || IsHeader(path))
            {
                return null;
            }

            if (!known.TryGetValue(folder, out var collections))
            {
                known[folder] = collections = Declared(folder);
            }

            return collections;
        }

        CollectionSet? Declared(string folder)
        {
            for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            {
                if (Directory.EnumerateFiles(at, "dossier.*").Any(IsHeader))
                {
                    return DossierReader.ReadHeader(FolderFiles.OfFolder(at), token: terminal.Token).Collections;
                }
            }

            return null;
        }

        static bool IsHeader(string path) =>
            Path.GetFileName(path) is "dossier.yaml" or "dossier.yml" or "dossier.json";

        // One that cannot be read does not keep the others from being formatted.
        byte[]? Read(string path)
        {
            try
            {
                return InputFiles.ReadAll(terminal, path, MaxLength, TooLarge);
            }
            catch (CommandFailure failure)
            {
                HasFailed = true;
                terminal.Tell(failure.Text);
                return null;
            }
        }

        void Show(string path, byte[] content, byte[] formatted)
        {
            if (!IsDry)
            {
                OutputFiles.Write(terminal, path, stream => stream.Write(formatted));
            }

            if (diff)
            {
                terminal.SayDifference(path, Encoding.UTF8.GetString(content), Encoding.UTF8.GetString(formatted));
            }
            else
            {
                terminal.Say((check ? path : Formatted(path).In(terminal.Language)) + "\n");
            }
        }
    }
}
