namespace Relations.Import;

/// <summary>The records that the last import made and this one does not. They go, unless records that stay refer to them.</summary>
/// <param name="before">What the last import said; null where there was none.</param>
/// <param name="here">The dossier.</param>
/// <param name="there">The import.</param>
/// <param name="log">Takes what becomes of them.</param>
sealed class GoneRecords(ImportState? before, Dossier here, ImportedRecords there, UpdateLog log)
{
    readonly HashSet<string> ids = before is null
        ? []
        : [.. before.Records.Keys.Where(key => !there.Has(key)).Select(key => key.Id)];

    // What was here before an import joined it is not the import's to remove.
    readonly HashSet<(string Collection, string Id)> guests =
    [
        .. (before?.Joined ?? [])
            .Where(pair => !before!.Made.Contains(pair.Key))
            .Select(pair => (pair.Key.Collection, pair.Value)),
    ];
    readonly List<(RecordKey Key, Record Record, HereFile File)> going = [];
    readonly HashSet<string> needed = new(StringComparer.Ordinal);
    readonly List<RecordKey> removed = [];

    /// <summary>Whether records that the files have no longer stay.</summary>
    public bool AreKept { get; init; }

    /// <summary>The records that were removed, each with what the last import said of it.</summary>
    public IEnumerable<(RecordKey Key, SyntaxNode Before)> Removed => removed.Select(key => (key, before!.Find(key)!));

    /// <summary>The ids of the records that were removed.</summary>
    public IReadOnlySet<string> RemovedIds => removed.Select(key => key.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Takes a record that the import does not have.</summary>
    public void Take(RecordKey key, Record record, HereFile file)
    {
        var node = file.NodeOf(record);
        if (before?.Find(key) is not { } old || AreKept || guests.Contains((key.Collection, key.Id)))
        {
            log.Untaken.Add(key);
        }
        else if (SyntaxComparison.Same(old, node) && !file.HasComments(record))
        {
            going.Add((key, record, file));
            return;
        }
        else
        {
            log.Leave(key, record, file, LeftReason.GoneFromSource);
        }

        Need(node, here.Collections.Of(record.TypeShape));
    }

    /// <summary>Notes what a record that stays refers to.</summary>
    public void Need(SyntaxNode node, RecordShape shape)
    {
        if (ids.Count > 0)
        {
            References.Find(node, new PartKind(() => shape), ids, needed);
        }
    }

    /// <summary>Removes those that nothing refers to.</summary>
    public void Remove()
    {
        NeedWhatIsReferredTo();
        foreach (var (key, record, file) in going)
        {
            if (
                needed.Contains(key.Id)
                && key.Collection == Source.Shape.Collection
                && before!.Earlier.Contains(key.Id)
            )
            {
                // What quotes it was listed when its text was kept.
                log.Untaken.Add(key);
            }
            else if (needed.Contains(key.Id) || !file.CanEdit(record))
            {
                log.Untaken.Add(key);
                log.Leave(key, record, file, needed.Contains(key.Id) ? LeftReason.ReferredTo : LeftReason.NotEditable);
            }
            else
            {
                file.Set(record, null);
                removed.Add(key);
                log.Updates.Add(new(UpdateKind.Removed, key.Collection, key.Id, []));
            }
        }
    }

    // What a record refers to that stays for its own sake stays as well.
    void NeedWhatIsReferredTo()
    {
        var byId = going.ToLookup(one => one.Key.Id, StringComparer.Ordinal);
        Queue<string> open = new(needed);
        while (open.TryDequeue(out var id))
        {
            foreach (var (_, record, file) in byId[id])
            {
                HashSet<string> further = new(StringComparer.Ordinal);
                var shape = here.Collections.Of(record.TypeShape);
                References.Find(file.NodeOf(record), new PartKind(() => shape), ids, further);
                foreach (var other in further.Where(needed.Add))
                {
                    open.Enqueue(other);
                }
            }
        }
    }
}
