using System.CommandLine;
using Relations.Dossiers;
using Relations.Import;
using Relations.Reporting;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Cli.Commands;

/// <summary>The arguments and options that several commands share, and what they mean.</summary>
static partial class Inputs
{
    static readonly IReadOnlyList<RecordFormat> Formats = [WorkbookFormat.Instance, MappingFormat.Instance];

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

    [Message("{option} {text}: {why}")]
    private static partial Message NoDate(string option, string text, Message why);

    [Message("--as-of {text} is not a day, month or year")]
    private static partial Message NoDay(string text);

    [Message("no rule is left to run: --ignore removes all that --select leaves")]
    private static partial Message NoRuleLeft();

    [Message("{option} takes codes of rules with commas between, and one is empty")]
    private static partial Message EmptyCode(string option);

    [Message("no rule's code begins with {code}")]
    private static partial Message NoCode(string code);

    public static Argument<string> Dossier(Terminal terminal) =>
        new("DOSSIER") { Description = OptionTexts.Dossier.In(terminal.Language) };

    /// <summary>The dossier whose own fields and rules are told of as well.</summary>
    public static Option<string?> For(Terminal terminal) =>
        new("--for") { Description = OptionTexts.For.In(terminal.Language), HelpName = "DOSSIER" };

    /// <summary>The dossier that <see cref="For"/> names, as far as its header goes where it is a folder; null for none.</summary>
    /// <exception cref="CommandFailure">There is nothing to read, or the header cannot be read.</exception>
    public static Dossier? HeaderOf(Terminal terminal, string? path) =>
        path is null ? null : Whole(Read(terminal, path, FilesOf(terminal, path), isHeaderOnly: true), path);

    /// <summary>The files of a dossier.</summary>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static IDossierFiles FilesOf(Terminal terminal, string path)
    {
        return Opened<IDossierFiles>(
            path,
            () =>
            {
                var full = FolderOfPackage(Path.GetFullPath(path, terminal.WorkingDirectory));
                return File.Exists(full) ? FolderFiles.OfFile(full)
                    : Directory.Exists(full) ? FolderFiles.OfFolder(full)
                    : throw NothingAt(path);
            }
        );
    }

    public static Option<string?> AsOf(Terminal terminal) =>
        new("--as-of") { Description = OptionTexts.AsOf.In(terminal.Language), HelpName = "DATE" };

    public static Option<bool> Draft(Terminal terminal) =>
        new("--draft") { Description = OptionTexts.Draft.In(terminal.Language) };

    public static Option<bool> NoColor(Terminal terminal) =>
        new("--no-color") { Description = OptionTexts.NoColor.In(terminal.Language) };

    /// <summary>The format of a report: text, or one of those for programs.</summary>
    public static Option<string> Format(Terminal terminal, params string[] names)
    {
        var option = new Option<string>("--format")
        {
            Description = OptionTexts.Format.In(terminal.Language),
            DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong(names);
        return option;
    }

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

    /// <summary>The as-of date that was given.</summary>
    /// <exception cref="CommandFailure">It is no EDTF, or an interval or a set.</exception>
    public static SourceDate? AsOfOf(string? text) =>
        DateOf("--as-of", text) is var date && date?.Value is EdtfInterval or EdtfSet
            ? throw new CommandFailure(NoDay(text!))
            : date;

    /// <summary>The date that an option gives; null where it is not given.</summary>
    /// <exception cref="CommandFailure">It is not EDTF.</exception>
    public static SourceDate? DateOf(string option, string? text)
    {
        var date = text is null ? null : new SourceDate(text);
        return date?.Failure is { } failure ? throw new CommandFailure(NoDate(option, text!, failure.Text)) : date;
    }

    /// <summary>Checks a dossier.</summary>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static DisplayedResult Check(Terminal terminal, string path, CheckOptions options) =>
        Check(terminal, path, FilesOf(terminal, path), options);

    /// <summary>Checks a dossier whose files were found already.</summary>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static DisplayedResult Check(Terminal terminal, string path, IDossierFiles files, CheckOptions options)
    {
        var dossier = Read(terminal, path, files, isHeaderOnly: false);
        return new(InputFiles.FolderOf(terminal, path), Check(terminal, dossier, options));
    }

    /// <summary>Checks a dossier that was read, and tells which rules failed.</summary>
    public static CheckResult Check(Terminal terminal, Dossier dossier, CheckOptions options)
    {
        var result = Checker.Check(
            dossier,
            options with
            {
                Rules = terminal.Rules,
                Threads = terminal.Jobs,
            },
            terminal.Token
        );
        TellFailures(terminal, result);
        return ImportedPlaces.Told(terminal, result);
    }

    /// <summary>Tells which rules failed in a check.</summary>
    public static void TellFailures(Terminal terminal, CheckResult result)
    {
        foreach (var error in result.SystemErrors)
        {
            terminal.Tell(TerminalTexts.RuleDefect(error.Text), error.Exception);
        }
    }

    /// <summary>What to check, by the options that say so.</summary>
    /// <exception cref="CommandFailure">The date is none, a code is that of no rule, or no rule is left.</exception>
    public static CheckOptions Options(
        Terminal terminal,
        IEnumerable<string> paths,
        string? asOf,
        string[]? select,
        string[]? ignore
    )
    {
        var isOfBook = (select ?? []).Concat(ignore ?? []).All(IsOfBook);
        string[] own = isOfBook ? [] : [.. paths.SelectMany(path => OwnCodes(terminal, path))];
        var options = new CheckOptions
        {
            AsOf = AsOfOf(asOf),
            Select = Known(select ?? [], own),
            Ignore = Known(ignore ?? [], own),
        };
        return isOfBook && options.LeavesNone ? throw new CommandFailure(NoRuleLeft()) : options;
    }

    /// <summary>An option of codes of rules, or of their beginnings, with commas between.</summary>
    public static Option<string[]> Codes(Terminal terminal, string name, LocalizedString description) =>
        new(name)
        {
            Description = description.In(terminal.Language),
            HelpName = "CODES",
            AllowMultipleArgumentsPerToken = false,
            CustomParser = result =>
            {
                var codes = result
                    .Tokens.SelectMany(token => token.Value.Split(','))
                    .Select(code => code.Trim())
                    .ToArray();
                if (codes.Contains(""))
                {
                    result.AddError(EmptyCode(name).In(terminal.Language));
                }

                return codes;
            },
        };

    /// <summary>The codes, each of which some rule has.</summary>
    /// <exception cref="CommandFailure">One is that of no rule.</exception>
    static string[] Known(string[] codes, string[] own)
    {
        var unknown = Array.Find(
            codes,
            code => !IsOfBook(code) && !own.Any(one => one.StartsWith(code, StringComparison.OrdinalIgnoreCase))
        );
        return unknown is null ? codes : throw new CommandFailure(NoCode(unknown));
    }

    static bool IsOfBook(string code) =>
        Catalogue.All.Any(rule => rule.Info.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase));

    // Codes of rules that dossiers declare.
    static IEnumerable<string> OwnCodes(Terminal terminal, string path) =>
        Read(terminal, path, FilesOf(terminal, path), isHeaderOnly: true)
            .Header.OwnRules.Select(rule => rule.Code)
            .OfType<string>();
}
