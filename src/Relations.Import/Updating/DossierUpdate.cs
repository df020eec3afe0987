namespace Relations.Import;

/// <summary>Brings what an import says to a dossier that an earlier one wrote, and keeps what was changed there by hand.</summary>
/// <param name="before">What the last import said; null where there was none.</param>
/// <param name="here">The dossier.</param>
/// <param name="there">The import.</param>
/// <param name="mapping">The name of the file of the mapping.</param>
/// <param name="joins">The records of the dossier that are records of the import, and are not yet known to be.</param>
sealed class DossierUpdate(
    ImportState? before,
    Dossier here,
    ImportedRecords there,
    string mapping,
    IReadOnlySet<(string Collection, string Id)> joins
)
{
    readonly SortedDictionary<string, HereFile> files = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, byte[]> written = new(StringComparer.Ordinal);
    readonly List<string> removed = [];
    readonly UpdateLog log = new(here, there);
    readonly HashSet<RecordKey> met = [];
    readonly HashSet<(string Collection, string Id)> adopted = [];

    /// <summary>Whether records that the files have no longer stay.</summary>
    public bool KeepsRemoved { get; init; }

    /// <summary>Whether the dossier is made for the import, which then says what it is.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether the files stay as they are, so that places are those of before.</summary>
    public bool IsTrial { get; init; }

    /// <summary>Makes the update; nothing is written.</summary>
    /// <exception cref="UpdateException">It cannot be made.</exception>
    public UpdatedDossier Run(CancellationToken token)
    {
        var gone = new GoneRecords(before, here, there, log) { AreKept = KeepsRemoved };
        var keys = new RecordKeys();
        foreach (var record in here.Records)
        {
            token.ThrowIfCancellationRequested();
            Take(keys.Next(record.TypeShape.Collection, record.Id), record, gone);
        }

        Add(gone);
        gone.Remove();
        if (here.HeaderFile is { } header && !IsNew)
        {
            HeaderUpdate.Run(before?.Header, SyntaxNodes.Of(there.Dossier.Header), FileOf(header), log);
        }

        var texts = new TextUpdate(before, here, there.Dossier, written, removed, log);
        texts.Run(gone.RemovedIds);
        var earlier = new EarlierTexts(
            here,
            log,
            record => FileOf(record.Origin.File!),
            new AddedRecords(here, there, files, written)
        );
        earlier.Keep(texts.Replaced, there.Keys.Select(key => key.Id), written);
        foreach (var file in files.Values)
        {
            token.ThrowIfCancellationRequested();
            file.Save(written, removed);
        }

        return new(
            written,
            removed,
            log.Ordered(gone.Removed),
            log.Located(IsTrial ? null : files),
            log.Kept,
            State(texts, earlier)
        );
    }

    HereFile FileOf(SourceFile file)
    {
        if (!files.TryGetValue(file.Path, out var open))
        {
            var content = new EditedFiles(here.Files).Read(file.Path) ?? [];
            files[file.Path] = open = HereFile.Open(file.Path, content, here.Collections);
        }

        return open;
    }

    void Take(RecordKey key, Record record, GoneRecords gone)
    {
        met.Add(key);
        var file = FileOf(record.Origin.File!);
        if (there.NodeOf(key) is not { } given)
        {
            gone.Take(key, record, file);
            return;
        }

        var (node, shape) = (file.NodeOf(record), here.Collections.Of(record.TypeShape));
        var isJoined = joins.Contains((key.Collection, key.Id));
        var old = before?.Find(key);
        LeaveDifferences(key, old, given);
        if (old is null && !isJoined)
        {
            TakeOther(key, record, file, SyntaxComparison.Same(node, given));
            gone.Need(node, shape);
            return;
        }

        var found = new MergeLog();
        var merged = new NodeMerge(found, file.Editor?.Comments).Merge(old, node, given, shape);
        Settle(key, record, file, found, merged, isJoined);
        gone.Need(merged, shape);
    }

    // They are told of once, and again where what is taken has changed.
    void LeaveDifferences(RecordKey key, SyntaxNode? old, SyntaxNode given)
    {
        if (old is null || !SyntaxComparison.Same(old, given))
        {
            log.Left.AddRange(
                there
                    .DifferencesOf(key)
                    .Select(one => new LeftRecord(key.Collection, key.Id, one.Field, null) { There = one.Other })
            );
        }
    }

    // It was here before: where it says the same, it is the same, and stays when the source has it no longer.
    void TakeOther(RecordKey key, Record record, HereFile file, bool isSame)
    {
        if (isSame)
        {
            adopted.Add((key.Collection, key.Id));
        }
        else
        {
            log.Untaken.Add(key);
            log.Leave(key, record, file, LeftReason.SameId);
        }
    }

    void Settle(RecordKey key, Record record, HereFile file, MergeLog found, SyntaxNode merged, bool isJoined)
    {
        // What the dossier says of a record that it had before stays.
        log.Kept += found.Kept + (isJoined ? found.Left.Count : 0);
        found.Left.ForEach(field => LeaveUnless(isJoined, field));
        if (found.Changed.Count > 0 && file.CanEdit(record))
        {
            file.Set(record, merged);
            log.Updates.Add(
                new(UpdateKind.Changed, key.Collection, key.Id, found.Changed) { OnlyRenumbers = found.OnlyRenumbers }
            );
        }
        else if (found.Changed.Count > 0)
        {
            log.Untaken.Add(key);
            log.Leave(key, record, file, LeftReason.NotEditable);
        }

        void LeaveUnless(bool isKept, LeftField field)
        {
            if (!isKept)
            {
                log.Leave(key, field, file);
            }
        }
    }

    void Add(GoneRecords gone)
    {
        var added = there.Keys.Where(key => !met.Contains(key) && IsAdded(key)).ToList();
        foreach (var key in added)
        {
            gone.Need(there.NodeOf(key)!, here.Collections.Find(key.Collection)!);
            log.Updates.Add(new(UpdateKind.Added, key.Collection, key.Id, []));
        }

        new AddedRecords(here, there, files, written).Add(added);
    }

    // What was deleted here stays so, but is told where the source has changed it.
    bool IsAdded(RecordKey key)
    {
        if (before?.Find(key) is not { } old)
        {
            return true;
        }

        // Where a row stands among others says nothing of what it says.
        var found = new MergeLog();
        new NodeMerge(found, null).Merge(old, old, there.NodeOf(key)!, here.Collections.Find(key.Collection)!);
        if (found.Changed.Count == 0 || found.OnlyRenumbers)
        {
            log.Kept++;
        }
        else
        {
            var whole = new LeftField("", "", 0, LeftReason.DeletedHere, null, null);
            log.Left.Add(new(key.Collection, key.Id, whole, null) { There = there.Find(key) });
        }

        return false;
    }

    ImportState State(TextUpdate texts, EarlierTexts earlier)
    {
        var state = ImportState.Of(there, mapping);
        state.Header = before?.Header is null && !IsNew ? null : state.Header;
        foreach (var (collection, id) in adopted)
        {
            state.Joined[(collection, id)] = id;
        }

        foreach (var key in log.Untaken)
        {
            state.Records.Remove(key);
            if (before?.Records.TryGetValue(key, out var old) == true)
            {
                state.Records[key] = old;
                earlier.Repoint(key, state);
            }
        }

        foreach (var (path, digest) in texts.Staying)
        {
            state.Texts[path] = digest;
        }

        foreach (var (record, ids) in before?.ExternalIds ?? [])
        {
            state.ExternalIds.TryAdd(record, ids);
        }

        state.Earlier.UnionWith(before?.Earlier ?? []);
        state.Earlier.IntersectWith(
            log.Untaken.Where(key => key.Collection == Source.Shape.Collection).Select(key => key.Id)
        );
        earlier.AddTo(state);
        return state;
    }
}
