using Relations.Dossiers;
using Relations.Import;

namespace Relations.Cli.Commands;

/// <summary>
/// Refuses an update that would remove records only because a file could not be read as before: it is empty now, or its encoding,
/// its headers or its columns are not those that the mapping names.
/// </summary>
/// <param name="terminal">The terminal.</param>
/// <param name="request">What the user asks for.</param>
/// <param name="target">The folder.</param>
/// <param name="there">The import.</param>
/// <param name="spool">The index of its places.</param>
sealed partial class LostInputs(
    Terminal terminal,
    ImportRequest request,
    ImportTarget target,
    Dossier there,
    PlaceSpool spool
)
{
    [Message(
        "not imported because {count} {count|record|records} would be removed, and the files have errors; mend them, or keep the records with --keep-removed"
    )]
    private static partial Message HasErrors(int count);

    [Message(
        "{file}: not imported because the file gives no {collection} now and {count} {count|record|records} would be removed; keep them with --keep-removed"
    )]
    private static partial Message GivesNone(string file, string collection, int count);

    /// <summary>Refuses an update that removes what was only misread.</summary>
    /// <param name="here">The dossier.</param>
    /// <param name="update">The update.</param>
    /// <param name="hasErrors">Whether the import has errors.</param>
    /// <exception cref="CommandFailure">It does.</exception>
    public void Require(Dossier here, UpdatedDossier update, bool hasErrors)
    {
        var gone = Gone(update);
        if (gone.Count == 0 || request.KeepsRemoved)
        {
            return;
        }

        if (hasErrors)
        {
            throw new CommandFailure(HasErrors(gone.Count));
        }

        using var old = here.Files.Open(OriginIndex.Path).Content;
        var before = old is null ? [] : Inputs(old, gone);
        before.IntersectWith(Given());
        before.ExceptWith(
            Inputs(spool.Open(), [.. there.Records.Select(record => (record.TypeShape.Collection, record.Id))])
        );
        if (before.Count > 0)
        {
            var (file, collection) = before.Min();
            throw new CommandFailure(GivesNone(file, collection, gone.Count));
        }

        HashSet<(string, string)> Given() =>
            [
                .. ForeignInputs
                    .Of(terminal, request.Files)
                    .Files.SelectMany(file => before.Where(one => one.File == Relative(file.FullPath))),
            ];
    }

    string Relative(string? file) => ForeignInputs.PathFrom(terminal, target.Path, file ?? ForeignInputs.StandardInput);

    static HashSet<(string Collection, string Id)> Gone(UpdatedDossier update) =>
        [
            .. update
                .Updates.Where(one => one is { Kind: UpdateKind.Removed, Collection: not null })
                .Select(one => (one.Collection!, one.Id)),
            .. update
                .Left.Where(one => one is { Field.Why: LeftReason.GoneFromSource, Collection: not null })
                .Select(one => (one.Collection!, one.Id)),
        ];

    // The files that records come from, each with the collections that it gives.
    HashSet<(string File, string Collection)> Inputs(Stream index, HashSet<(string Collection, string Id)> records)
    {
        // The index calls records as the import does.
        var called = (target.State?.Joined ?? [])
            .Where(pair => records.Contains((pair.Key.Collection, pair.Value)))
            .Select(pair => pair.Key);
        var byId = records.Concat(called).ToLookup(one => one.Id, one => one.Collection, StringComparer.Ordinal);
        var ids = byId.Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. OriginIndex
                .Read(index, ids)
                .Places.SelectMany(one =>
                    one.Value.Values.SelectMany(place => byId[one.Key].Select(name => (place.File, name)))
                ),
        ];
    }
}
