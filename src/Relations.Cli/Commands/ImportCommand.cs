using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Import;
using Relations.Reporting;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Cli.Commands;

/// <summary><c>relations import</c>: writes a workbook, any other dossier, or foreign files under a mapping, as a folder of YAML files.</summary>
[Registered(70)]
static partial class ImportCommand
{
    [Localized("Write a workbook, or files of any shape under a mapping, as a folder of YAML files.")]
    static partial LocalizedString Description { get; }

    const int MaxHidden = 20;

    [Message(
        "{count} {count|date|dates} that cannot be read {count|is|are} kept as written; relations validate {folder} "
            + "shows where"
    )]
    private static partial Message UnreadDates(int count, string folder);

    [Message("{place}: {from} is read as {to} ({why})")]
    private static partial Message Mended(string place, string from, string to, Message why);

    [Message("with --fix, what is certain is mended, and columns that are not known are kept as own fields")]
    private static partial Message TryFix();

    [Message("relations map suggest {file} drafts a mapping by which import --map reads tables of any shape")]
    private static partial Message TryMapping(string file);

    [Message("{place}: {problem}")]
    private static partial Message At(string place, Message problem);

    [Message("and {count} more that cannot be read")]
    private static partial Message MoreUnread(int count);

    [Message("without --map, one dossier is imported at a time")]
    private static partial Message OneDossier();

    [Message("{option} is of use with --map only")]
    private static partial Message OnlyWithMap(string option);

    [Message("{option} mends workbooks, and is of use without --map only; a mapping itself says how values are read")]
    private static partial Message OnlyWithoutMap(string option);

    [Message("not imported because some of it cannot be read")]
    private static partial Message Unread();

    public static Command Define(Terminal terminal)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = ArgumentTexts.ImportFile.In(terminal.Language),
            Arity = ArgumentArity.OneOrMore,
        };
        var mapping = new Option<string?>("--map")
        {
            Description = ArgumentTexts.ImportMap.In(terminal.Language),
            HelpName = "MAPPING",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = ArgumentTexts.ImportFolder.In(terminal.Language),
            HelpName = "DIR",
            Required = true,
        };
        var fix = new Option<bool>("--fix") { Description = ArgumentTexts.ImportFix.In(terminal.Language) };
        var dry = new Option<bool>("--dry-run") { Description = ArgumentTexts.ImportDryRun.In(terminal.Language) };
        var keep = new Option<bool>("--keep-removed")
        {
            Description = ArgumentTexts.ImportKeepRemoved.In(terminal.Language),
        };
        var join = new Option<bool>("--join") { Description = ArgumentTexts.ImportJoin.In(terminal.Language) };
        var ids = new Option<string?>("--reconcile")
        {
            Description = ArgumentTexts.ImportReconcile.In(terminal.Language),
            HelpName = "FILE",
        };
        var decisions = new Option<string?>("--decisions")
        {
            Description = ArgumentTexts.ImportDecisions.In(terminal.Language),
            HelpName = "FILE",
        };
        var authority = new Option<string?>("--match")
        {
            Description = ArgumentTexts.ImportMatch.In(terminal.Language),
            HelpName = "DOSSIER",
        };
        var command = new Command("import", Description.In(terminal.Language))
        {
            files,
            mapping,
            output,
            dry,
            keep,
            join,
            ids,
            decisions,
            authority,
            fix,
        };
        command.SetAction(arguments =>
        {
            var (paths, folder) = (arguments.GetValue(files)!, arguments.GetValue(output)!);
            if (arguments.GetValue(mapping) is { } map)
            {
                if (arguments.GetValue(fix))
                {
                    throw new CommandFailure(OnlyWithoutMap(fix.Name));
                }

                var request = new ImportRequest(paths, map, folder)
                {
                    IsDry = arguments.GetValue(dry),
                    KeepsRemoved = arguments.GetValue(keep),
                    Joins = arguments.GetValue(join),
                    ExternalIds = arguments.GetValue(ids),
                    Decisions = arguments.GetValue(decisions),
                    Authority = arguments.GetValue(authority),
                };
                return MappedImportRun.Run(terminal, request);
            }

            Option[] ofMappings = [dry, keep, join, ids, decisions, authority];
            return Array.Find(ofMappings, option => arguments.GetResult(option) is { Implicit: false }) is { } other
                    ? throw new CommandFailure(OnlyWithMap(other.Name))
                : paths is [var only] ? Import(terminal, only, folder, arguments.GetValue(fix) ? new() : null)
                : throw new CommandFailure(OneDossier());
        });
        return command;
    }

    static int Import(Terminal terminal, string path, string folder, Mending? mending)
    {
        OutputFiles.RequireEmpty(terminal, folder);
        var dossier = mending is null
            ? DossierInputs.Read(terminal, path)
            : DossierInputs.Read(terminal, path, mending.Format);
        SayWhatIsMended(terminal, path, mending);
        if (dossier.Problems.Any(problem => problem is { IsRemark: false, IsWarning: false }))
        {
            var status = Refuse(terminal, path, dossier);
            if (dossier.Records.Count == 0 && WorkbookFormat.IsWorkbook(path))
            {
                terminal.Tell(TryMapping(path));
            }
            else if (mending is null && WorkbookFormat.IsWorkbook(path))
            {
                terminal.Tell(TryFix());
            }

            return status;
        }

        var files = FolderWriter.Yaml(dossier, terminal.Token).ToList();
        var copies = new SourceFileCopier(terminal, folder, dossier);
        copies.Require(files.Select(file => file.Path));
        OutputFiles.MakeFolder(terminal, folder, files.Concat(copies.Files).Concat(Aside(mending)));
        SayWhatIsAside(terminal, folder, mending);
        copies.SayWhatIsMissing(path);
        SayWhatIsDoubtful(terminal, path, dossier);
        SayWhatIsUnread(terminal, folder, dossier);
        return ExitStatus.Success;
    }

    static IEnumerable<(string Path, Action<Stream> Write)> Aside(Mending? mending) =>
        mending is { Aside: { Count: > 0 } cells }
            ? [(CellsAsideFile.Path, output => CellsAsideFile.Write(cells, output))]
            : [];

    static void SayWhatIsAside(Terminal terminal, string folder, Mending? mending)
    {
        foreach (var said in mending?.SaidAside($"{folder}/{CellsAsideFile.Path}") ?? [])
        {
            terminal.Tell(said);
        }
    }

    static void SayWhatIsMended(Terminal terminal, string path, Mending? mending)
    {
        var folder = InputFiles.FolderOf(terminal, path);
        foreach (var change in mending?.Changes ?? [])
        {
            var file = folder.Length == 0 ? change.Place.File : $"{folder}/{change.Place.File}";
            terminal.Tell(Mended($"{file}:{change.Place.At}", change.From, change.To, change.Why));
        }

        foreach (var made in mending?.Made ?? [])
        {
            terminal.Tell(made);
        }
    }

    // Sheets that are left out, cells that show something else than is read, and the like.
    static void SayWhatIsDoubtful(Terminal terminal, string path, Dossier dossier)
    {
        var folder = InputFiles.FolderOf(terminal, path);
        foreach (var problem in dossier.Problems.Where(problem => problem.IsRemark || problem.IsWarning))
        {
            var file = folder.Length == 0 ? problem.Place.File : $"{folder}/{problem.Place.File}";
            terminal.Error.WriteLine($"relations: {file}:{problem.Place.At}: {problem.Message}");
        }
    }

    // Dates that cannot be read are kept as they are written, which validate finds and nobody sees here.
    static void SayWhatIsUnread(Terminal terminal, string folder, Dossier dossier)
    {
        var unread = dossier
            .Records.SelectMany(FieldWalk.Values)
            .Concat(FieldWalk.Values(Header.Shape, dossier.Header))
            .Count(value => value.Value is SourceDate { Failure: not null });
        if (unread > 0)
        {
            terminal.Tell(UnreadDates(unread, folder));
        }
    }

    // The dossier may ignore or waive a rule, but what it says of that file is still the reason.
    static void SayWhatIsHidden(Terminal terminal, DisplayedResult shown, Dossier dossier, CheckResult result)
    {
        var seen = result.Findings.Select(finding => (finding.Place, finding.Message)).ToHashSet();
        var hidden = dossier
            .Problems.Where(problem => !problem.IsRemark && !seen.Contains((problem.Place, problem.Message)))
            .ToList();
        foreach (var problem in hidden.Take(MaxHidden))
        {
            var place = $"{shown.PathOf(problem.Place.File)}:{problem.Place.At}";
            terminal.Tell(At(place, problem.Text));
        }

        if (hidden.Count > MaxHidden)
        {
            terminal.Tell(MoreUnread(hidden.Count - MaxHidden));
        }
    }

    // What cannot be read would be lost, and nobody would know.
    static int Refuse(Terminal terminal, string path, Dossier dossier)
    {
        var result = ReadingCheck.Of(terminal, dossier);
        var shown = new DisplayedResult(InputFiles.FolderOf(terminal, path), result);
        TextReport.Write(terminal, terminal.Output, [shown], FindingLimits.Default, noColor: false);
        SayWhatIsHidden(terminal, shown, dossier, result);
        terminal.Tell(Unread());
        return dossier.IsIncomplete ? ExitStatus.Failure : ExitStatus.Findings;
    }
}
