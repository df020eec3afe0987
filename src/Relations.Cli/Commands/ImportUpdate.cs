using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Import;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>Brings an import to a folder that an earlier one has written, or to a dossier that was made by hand.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="request">What the user asks for.</param>
/// <param name="target">The folder.</param>
/// <param name="there">The import.</param>
sealed partial class ImportUpdate(Terminal terminal, ImportRequest request, ImportTarget target, Dossier there)
{
    [Message("not imported because a file in {folder} cannot be read to its end")]
    private static partial Message HereUnread(string folder);

    [Message("{folder}: reads foreign files under a mapping itself, and is not imported into")]
    private static partial Message IsMapped(string folder);

    /// <summary>Whether the import has errors.</summary>
    public bool HasErrors { get; init; }

    string StatePath => ImportState.PathOf(request.Mapping);

    /// <summary>Makes the update, or shows it.</summary>
    public int Run()
    {
        var here = target.IsNew ? Bare() : DossierInputs.Read(terminal, target.Path);
        if (here.IsIncomplete)
        {
            return Refuse(here);
        }

        if (here.Records.Any(record => record.Origin.File?.Format is MappedFormat))
        {
            throw new CommandFailure(IsMapped(target.Path));
        }

        var matching = new ImportMatching(terminal, request, target, there, here);
        var found = matching.Run();
        var records = new ImportedRecords(there, found.Ids)
        {
            Made = found.Made,
            ExternalIds = matching.ExternalIds.Of,
        };
        var update = Update(here, records, found.Joins);
        using var spool = new PlaceSpool(output => MappedImportRun.WritePlaces(terminal, there, target.Path, output));
        new LostInputs(terminal, request, target, there, spool).Require(here, update, HasErrors);
        var files = FilesOf(here, update, spool);
        if (!request.IsDry)
        {
            OutputFiles.Change(
                terminal,
                target.Path,
                files,
                update.Removed,
                matching.Changed is { } table ? [table] : []
            );
        }

        new UpdateReport(terminal, target.Path, update)
        {
            IsDry = request.IsDry,
            IsWritten = !request.IsDry && (files.Count > 0 || matching.Changed is not null),
            Found = found,
            DecisionsPath = matching.Path,
        }.Write();
        return update.Left.Any(one => one.Field.Why != LeftReason.ReferredTo)
            ? ExitStatus.Findings
            : ExitStatus.Success;
    }

    // A new folder begins with what the mapping says of the dossier.
    Dossier Bare()
    {
        using var header = new MemoryStream();
        FolderWriter.WriteHeader(there, header);
        return DossierReader.Read(new MemoryFiles().With("dossier.yaml", header.ToArray()), token: terminal.Token);
    }

    UpdatedDossier Update(Dossier here, ImportedRecords records, IReadOnlySet<(string, string)> joins)
    {
        try
        {
            var mapping = Path.GetFileName(request.Mapping);
            return new DossierUpdate(target.State, here, records, mapping, joins)
            {
                KeepsRemoved = request.KeepsRemoved,
                IsNew = target.IsNew,
                IsTrial = request.IsDry,
            }.Run(terminal.Token);
        }
        catch (UpdateException failure)
        {
            throw new CommandFailure(failure.Text);
        }
    }

    // What cannot be read would be taken for deleted.
    int Refuse(Dossier here)
    {
        var result = ReadingCheck.Of(terminal, here);
        var shown = new DisplayedResult(InputFiles.FolderOf(terminal, target.Path), result);
        TextReport.Write(terminal, terminal.Output, [shown], FindingLimits.Default, noColor: false);
        terminal.Tell(HereUnread(target.Path));
        return ExitStatus.Failure;
    }

    List<(string Path, Action<Stream> Write)> FilesOf(Dossier here, UpdatedDossier update, PlaceSpool spool)
    {
        var places = new ImportedOrigins(here.Files, target.State, update.State);
        void WritePlaces(Stream output) => places.Write(output, own => spool.Open().CopyTo(own));
        List<(string Path, Action<Stream> Write)> files =
        [
            .. update.Files.Select(file => (file.Key, (Action<Stream>)(output => output.Write(file.Value)))),
        ];
        var state = ImportStateFile.Write(update.State);
        if (DigestHere(here, StatePath) != Digest.Of(state))
        {
            files.Add((StatePath, output => output.Write(state)));
        }

        if (DigestHere(here, OriginIndex.Path) != Digest.OfWritten(Stream.Null, WritePlaces))
        {
            files.Add((OriginIndex.Path, WritePlaces));
        }

        if (target.IsNew && !update.Files.ContainsKey("dossier.yaml"))
        {
            files.Add(("dossier.yaml", output => FolderWriter.WriteHeader(there, output)));
        }

        return files;
    }

    static string? DigestHere(Dossier here, string path)
    {
        using var content = here.Files.Open(path).Content;
        return content is null ? null : Digest.OfRead(content);
    }
}
