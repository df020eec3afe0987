using Relations.Dossiers;
using Relations.Import;
using Relations.Reporting;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Cli.Commands;

/// <summary>Reads and checks the dossiers that the user names.</summary>
static partial class DossierInputs
{
    static readonly IReadOnlyList<RecordFormat> Formats = [WorkbookFormat.Instance, MappingFormat.Instance];

    [Message("reading {path}")]
    private static partial Message Reading(string path);

    [Message("validating {path}")]
    private static partial Message Validating(string path);

    [Message("{path}: no dossier.yaml in this folder")]
    private static partial Message NoHeader(string path);

    [Message("{path}: {message}")]
    private static partial Message AtPath(string path, Message message);

    [Message("there is no option {name}")]
    private static partial Message NoOption(string name);

    [Message("{path}: no such file or folder")]
    private static partial Message NoFile(string path);

    [Message("{path}: a file could not be read to its end; relations validate shows where")]
    private static partial Message Unread(string path);

    /// <summary>The dossier that --for names, as far as its header goes where it is a folder; null if the option is not given.</summary>
    /// <exception cref="CommandFailure">There is nothing to read, or the header cannot be read.</exception>
    public static Dossier? HeaderOf(Terminal terminal, string? path) =>
        path is null ? null : Whole(ReadHeader(terminal, path), path);

    /// <summary>Reads what a dossier says of itself.</summary>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static Dossier ReadHeader(Terminal terminal, string path) =>
        Read(terminal, path, FilesOf(terminal, path), isHeaderOnly: true);

    /// <summary>The files of a dossier.</summary>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static IDossierFiles FilesOf(Terminal terminal, string path) =>
        Opened(
            path,
            () =>
            {
                var full = FolderOfPackage(Path.GetFullPath(path, terminal.WorkingDirectory));
                return File.Exists(full) ? FolderFiles.OfFile(full)
                    : Directory.Exists(full) ? FolderFiles.OfFolder(full)
                    : throw NothingAt(path);
            }
        );

    /// <summary>Reads a dossier from a path relative to the working directory.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The folder or file.</param>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static Dossier Read(Terminal terminal, string path) =>
        Read(terminal, path, FilesOf(terminal, path), isHeaderOnly: false);

    /// <summary>Reads a dossier with a format that goes before the others.</summary>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static Dossier Read(Terminal terminal, string path, RecordFormat format) =>
        Read(terminal, path, FilesOf(terminal, path), isHeaderOnly: false, [format, .. Formats]);

    static Dossier Read(
        Terminal terminal,
        string path,
        IDossierFiles files,
        bool isHeaderOnly,
        IReadOnlyList<RecordFormat>? formats = null
    )
    {
        formats ??= Formats;
        var limits = ReadLimits.Default with { Threads = terminal.Jobs };
        return Opened(
            path,
            () =>
                DossierReader.HeaderPath(files) is null ? throw new CommandFailure(NoHeader(path))
                : isHeaderOnly ? DossierReader.ReadHeader(files, limits, formats, terminal.Token)
                : DossierReader.Read(files, limits, formats, terminal.Token)
        );
    }

    static T Opened<T>(string path, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailure(AtPath(path, SystemFailures.Of(failure)));
        }
    }

    // The description of an export stands for the folder that it lies in.
    static string FolderOfPackage(string full) =>
        Path.GetFileName(full) == CsvFolder.Description && File.Exists(full) ? Path.GetDirectoryName(full)! : full;

    /// <summary>What to say of a path at which nothing is: perhaps it was meant for an option.</summary>
    public static CommandFailure NothingAt(string path) =>
        new(path.StartsWith("--", StringComparison.Ordinal) ? NoOption(path) : NoFile(path));

    /// <summary>A dossier that was read to its end.</summary>
    /// <exception cref="CommandFailure">It was not, and what is told of it would be wrong.</exception>
    public static Dossier Whole(Dossier dossier, string path) =>
        dossier.IsIncomplete ? throw new CommandFailure(Unread(path)) : dossier;

    /// <summary>Checks a dossier.</summary>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static DisplayedResult Check(Terminal terminal, string path, CheckOptions options) =>
        Check(terminal, path, FilesOf(terminal, path), options);

    /// <summary>Checks a dossier whose files were found already.</summary>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static DisplayedResult Check(Terminal terminal, string path, IDossierFiles files, CheckOptions options)
    {
        var isRead = false;
        var result = Working.Show(
            terminal,
            () => isRead ? Validating(path) : Reading(path),
            () =>
            {
                var dossier = Read(terminal, path, files, isHeaderOnly: false);
                isRead = true;
                return Checked(terminal, dossier, options);
            }
        );
        TellFailures(terminal, result);
        return new(InputFiles.FolderOf(terminal, path), ImportedPlaces.Told(terminal, result));
    }

    /// <summary>Checks a dossier that was read, and tells which rules failed.</summary>
    public static CheckResult Check(Terminal terminal, Dossier dossier, CheckOptions options)
    {
        var result = Checked(terminal, dossier, options);
        TellFailures(terminal, result);
        return ImportedPlaces.Told(terminal, result);
    }

    static CheckResult Checked(Terminal terminal, Dossier dossier, CheckOptions options) =>
        Checker.Check(dossier, options with { Rules = terminal.Rules, Threads = terminal.Jobs }, terminal.Token);

    /// <summary>Tells which rules failed in a check.</summary>
    public static void TellFailures(Terminal terminal, CheckResult result)
    {
        foreach (var error in result.SystemErrors)
        {
            terminal.Tell(TerminalTexts.RuleDefect(error.Text), error.Exception);
        }
    }
}
