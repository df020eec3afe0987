using System.CommandLine;
using Relations.Dossiers;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Cli.Commands;

/// <summary>The arguments and options that several commands share, and what they mean.</summary>
static class Inputs
{
    static readonly IReadOnlyList<RecordFormat> Formats = [WorkbookFormat.Instance];

    public static Argument<string> Dossier() =>
        new("DOSSIER")
        {
            Description = "A folder with dossier.yaml, or a single YAML or JSON file or exported workbook.",
        };

    public static Option<string?> AsOf() =>
        new("--as-of")
        {
            Description = "The day as of which the data is complete, as EDTF; overrides the dossier's own.",
            HelpName = "DATE",
        };

    public static Option<bool> Draft() =>
        new("--draft") { Description = "Export in spite of errors; every page and sheet then says so." };

    public static Option<Language> Lang()
    {
        var option = new Option<Language>("--lang")
        {
            Description = "The language of the export: en, tr or az.",
            HelpName = "en|tr|az",
            CustomParser = result =>
            {
                var code = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                foreach (var language in Enum.GetValues<Language>())
                {
                    if (language.Code() == code)
                    {
                        return language;
                    }
                }

                result.AddError($"--lang is en, tr or az, not {code}");
                return default;
            },
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add("en", "tr", "az");
        return option;
    }

    /// <summary>Reads a dossier from a path relative to the working directory.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The folder or file.</param>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static Dossier Read(Terminal terminal, string path)
    {
        try
        {
            var full = FolderOfPackage(Path.GetFullPath(path, terminal.WorkingDirectory));
            if (File.Exists(full))
            {
                return DossierReader.Read(FolderFiles.OfFile(full), formats: Formats);
            }

            if (!Directory.Exists(full))
            {
                throw NothingAt(path);
            }

            var files = FolderFiles.OfFolder(full);
            return DossierReader.HeaderPath(files) is null
                ? throw new CommandFailure($"{path}: no dossier.yaml in this folder")
                : DossierReader.Read(files, formats: Formats);
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailure($"{path}: {failure.Message}");
        }
    }

    // The description of an export stands for the folder that it lies in.
    static string FolderOfPackage(string full) =>
        Path.GetFileName(full) == CsvFolder.Description && File.Exists(full) ? Path.GetDirectoryName(full)! : full;

    /// <summary>What to say of a path at which nothing is: perhaps it was meant for an option.</summary>
    public static CommandFailure NothingAt(string path) =>
        new(
            path.StartsWith("--", StringComparison.Ordinal)
                ? $"there is no option {path}"
                : $"{path}: no such file or folder"
        );

    /// <summary>What stands before the files of a dossier in a report.</summary>
    public static string FolderOf(Terminal terminal, string path)
    {
        var folder = File.Exists(Path.GetFullPath(path, terminal.WorkingDirectory))
            ? Path.GetDirectoryName(path)
            : path;
        return (folder ?? "").Replace('\\', '/');
    }

    /// <summary>The as-of date that was given.</summary>
    /// <exception cref="CommandFailure">It is no EDTF, or an interval or a set.</exception>
    public static SourceDate? AsOfOf(string? text)
    {
        var date = text is null ? null : new SourceDate(text);
        return date switch
        {
            { Failure: { } failure } => throw new CommandFailure($"--as-of {text}: {failure.Message}"),
            { Value: EdtfInterval or EdtfSet } => throw new CommandFailure($"--as-of {text}: is no day, month or year"),
            _ => date,
        };
    }

    /// <summary>Checks a dossier.</summary>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static DisplayedResult Check(Terminal terminal, string path, CheckOptions options)
    {
        var dossier = Read(terminal, path);
        return new(FolderOf(terminal, path), Checker.Check(dossier, options));
    }

    /// <summary>What to check, by the options that say so.</summary>
    /// <exception cref="CommandFailure">The date is none, a code is that of no rule, or no rule is left.</exception>
    public static CheckOptions Options(string? asOf, string[]? select, string[]? ignore)
    {
        var options = new CheckOptions
        {
            AsOf = AsOfOf(asOf),
            Select = Known(select ?? []),
            Ignore = Known(ignore ?? []),
        };
        return options.LeavesNone
            ? throw new CommandFailure("no rule is left to run: --ignore takes away all that --select leaves")
            : options;
    }

    /// <summary>An option of codes of rules, or of their beginnings, with commas between.</summary>
    public static Option<string[]> Codes(string name, string description) =>
        new(name)
        {
            Description = description,
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
                    result.AddError($"{name} takes codes of rules with commas between, and one is empty");
                }

                return codes;
            },
        };

    /// <summary>The codes, each of which some rule has.</summary>
    /// <exception cref="CommandFailure">One is that of no rule.</exception>
    public static string[] Known(string[] codes)
    {
        var unknown = Array.Find(
            codes,
            code => !Catalogue.All.Any(rule => rule.Info.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase))
        );
        return unknown is null ? codes : throw new CommandFailure($"no rule's code begins with {unknown}");
    }
}
