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
    /// <param name="except">A file that is no record file, wherever it lies; may be null.</param>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static Dossier Read(Terminal terminal, string path, string? except = null)
    {
        try
        {
            var full = Path.GetFullPath(path, terminal.WorkingDirectory);
            if (File.Exists(full))
            {
                return DossierReader.Read(FolderFiles.OfFile(full), formats: Formats);
            }

            if (!Directory.Exists(full))
            {
                throw new CommandFailure($"{path}: no such file or folder");
            }

            var files = FolderFiles.OfFolder(
                full,
                except is null ? null : Path.GetFullPath(except, terminal.WorkingDirectory)
            );
            return DossierReader.HeaderPath(files) is null
                ? throw new CommandFailure($"{path}: no dossier.yaml in this folder")
                : DossierReader.Read(files, formats: Formats);
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailure($"{path}: {failure.Message}");
        }
    }

    /// <summary>What stands before the files of a dossier in a report.</summary>
    public static string FolderOf(Terminal terminal, string path)
    {
        var folder = File.Exists(Path.GetFullPath(path, terminal.WorkingDirectory))
            ? Path.GetDirectoryName(path)
            : path;
        return (folder ?? "").Replace('\\', '/');
    }

    /// <summary>The as-of date that was given.</summary>
    /// <exception cref="CommandFailure">It is no EDTF.</exception>
    public static SourceDate? AsOfOf(string? text)
    {
        var date = text is null ? null : new SourceDate(text);
        return date?.Failure is { } failure ? throw new CommandFailure($"--as-of {text}: {failure.Message}") : date;
    }

    /// <summary>Checks a dossier.</summary>
    /// <exception cref="CommandFailure">There is nothing to read.</exception>
    public static DisplayedResult Check(Terminal terminal, string path, CheckOptions options, string? except = null)
    {
        var dossier = Read(terminal, path, except);
        return new(FolderOf(terminal, path), Checker.Check(dossier, options));
    }

    /// <summary>An option of codes of rules, or of their beginnings, with commas between.</summary>
    public static Option<string[]> Codes(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "CODES",
            AllowMultipleArgumentsPerToken = false,
            CustomParser = result =>
                [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries))],
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
