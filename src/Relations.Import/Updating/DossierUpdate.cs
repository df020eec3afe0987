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
    readonly List<RecordUpdate> updates = [];
    readonly List<LeftRecord> left = [];
    readonly HashSet<RecordKey> met = [];

    // What the import said of what could not be changed stays what it was, so that the next one tries again.
    readonly HashSet<RecordKey> untaken = [];
    readonly HashSet<(string Collection, string Id)> adopted = [];
    readonly HashSet<(string Collection, string Id)> guests =
    [
        .. (before?.Joined ?? [])
            .Where(pair => !before!.Made.Contains(pair.Key))
            .Select(pair => (pair.Key.Collection, pair.Value)),
    ];
    readonly List<(RecordKey Key, Record Record, HereFile File)> going = [];
    readonly HashSet<string> gone = before is null
        ? []
        : [.. before.Records.Keys.Where(key => !there.Has(key)).Select(key => key.Id)];
    readonly HashSet<string> needed = new(StringComparer.Ordinal);
    readonly HashSet<string> removedIds = new(StringComparer.Ordinal);
    int kept;

    /// <summary>Whether records that the files have no longer stay.</summary>
    public bool KeepsRemoved { get; init; }

    /// <summary>Makes the update; nothing is written.</summary>
    /// <exception cref="UpdateException">It cannot be made.</exception>
    public UpdatedDossier Run(CancellationToken token)
    {
        var keys = new RecordKeys();
        foreach (var record in here.Records)
        {
            token.ThrowIfCancellationRequested();
            Take(keys.Next(record.TypeShape.Collection, record.Id), record, FileOf(record.Origin.File!));
        }

        var added = there.Keys.Where(key => !met.Contains(key) && IsNew(key)).ToList();
        foreach (var key in added)
        {
            Note(there.NodeOf(key)!, here.Collections.Find(key.Collection)!);
        }

        RemoveWhatIsGone();
        UpdateHeader();
        new AddedRecords(here, there, files, written).Add(added);
        updates.AddRange(added.Select(key => new RecordUpdate(UpdateKind.Added, key.Collection, key.Id, [])));
        var texts = new TextUpdate(before, here, there.Dossier, written, removed, updates, left);
        texts.Run(removedIds.Contains);
        kept += texts.Kept;
        foreach (var file in files.Values)
        {
            token.ThrowIfCancellationRequested();
            file.Save(written, removed);
        }

        return new(written, removed, Told(), Located(), kept, State(texts));
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

    void Take(RecordKey key, Record record, HereFile file)
    {
        met.Add(key);
        var node = file.NodeOf(record);
        var shape = here.Collections.Of(record.TypeShape);
        var (old, given) = (before?.Find(key), there.NodeOf(key));
        if (given is null)
        {
            TakeGone(key, record, file, old, node);
            return;
        }

        if (old is null && !joins.Contains((key.Collection, key.Id)))
        {
            if (SyntaxComparison.Same(node, given))
            {
                // It was here before, and stays when the source has it no longer.
                adopted.Add((key.Collection, key.Id));
            }
            else
            {
                untaken.Add(key);
                Leave(key, record, file, LeftReason.SameId);
            }

            Note(node, shape);
            return;
        }

        var log = new MergeLog();
        var merged = new NodeMerge(log, file.Editor?.Comments).Merge(old, node, given, shape);
        Settle(key, record, file, log, merged);
        Note(merged, shape);
    }

    void Settle(RecordKey key, Record record, HereFile file, MergeLog log, SyntaxNode merged)
    {
        kept += log.Kept;
        if (joins.Contains((key.Collection, key.Id)))
        {
            // What the dossier says of a record that it had before stays.
            kept += log.Left.Count;
        }
        else
        {
            left.AddRange(log.Left.Select(one => LeftOf(key, one, file)));
        }

        if (log.Changed.Count == 0)
        {
            return;
        }

        if (file.CanEdit(record))
        {
            file.Set(record, merged);
            updates.Add(
                new(UpdateKind.Changed, key.Collection, key.Id, log.Changed) { OnlyRenumbers = log.OnlyRenumbers }
            );
        }
        else
        {
            untaken.Add(key);
            Leave(key, record, file, LeftReason.NotEditable);
        }
    }

    void TakeGone(RecordKey key, Record record, HereFile file, SyntaxNode? old, SyntaxNode node)
    {
        var shape = here.Collections.Of(record.TypeShape);
        if (old is null || KeepsRemoved || guests.Contains((key.Collection, key.Id)))
        {
            // Somebody added it here, or it was here before, or it is to stay.
            untaken.Add(key);
            Note(node, shape);
        }
        else if (!SyntaxComparison.Same(old, node) || file.HasComments(record))
        {
            Leave(key, record, file, LeftReason.GoneFromSource);
            Note(node, shape);
        }
        else
        {
            going.Add((key, record, file));
        }
    }

    // What is referred to may not go.
    void Note(SyntaxNode node, RecordShape shape)
    {
        if (gone.Count > 0)
        {
            References.Find(node, new PartKind(() => shape), gone, needed);
        }
    }

    void RemoveWhatIsGone()
    {
        var byId = going.ToLookup(one => one.Key.Id, StringComparer.Ordinal);
        Queue<string> open = new(needed);
        while (open.TryDequeue(out var id))
        {
            foreach (var (_, record, file) in byId[id])
            {
                HashSet<string> further = new(StringComparer.Ordinal);
                var shape = here.Collections.Of(record.TypeShape);
                References.Find(file.NodeOf(record), new PartKind(() => shape), gone, further);
                foreach (var other in further.Where(needed.Add))
                {
                    open.Enqueue(other);
                }
            }
        }

        foreach (var (key, record, file) in going)
        {
            if (needed.Contains(key.Id))
            {
                untaken.Add(key);
                Leave(key, record, file, LeftReason.ReferredTo);
            }
            else if (!file.CanEdit(record))
            {
                untaken.Add(key);
                Leave(key, record, file, LeftReason.NotEditable);
            }
            else
            {
                file.Set(record, null);
                removedIds.Add(key.Id);
                updates.Add(new(UpdateKind.Removed, key.Collection, key.Id, []));
            }
        }
    }

    // What was deleted here stays so, but is told where the source has changed it.
    bool IsNew(RecordKey key)
    {
        if (before?.Find(key) is not { } old)
        {
            return true;
        }

        if (SaysTheSame(old, there.NodeOf(key)!, here.Collections.Find(key.Collection)!))
        {
            kept++;
        }
        else
        {
            var whole = new LeftField("", "", 0, LeftReason.DeletedHere, null, null);
            left.Add(new(key.Collection, key.Id, whole, null) { There = there.Find(key) });
        }

        return false;
    }

    // Where a row stands among others says nothing of what it says.
    static bool SaysTheSame(SyntaxNode old, SyntaxNode now, RecordShape shape)
    {
        var log = new MergeLog();
        new NodeMerge(log, null).Merge(old, old, now, shape);
        return log.Changed.Count == 0 || log.OnlyRenumbers;
    }

    void UpdateHeader()
    {
        if (here.HeaderFile is not { } headerFile)
        {
            return;
        }

        var file = FileOf(headerFile);
        var given = SyntaxNodes.Of(there.Dossier.Header);
        if (file.Editor is null)
        {
            return;
        }

        var own = SyntaxNodes.Like(file.Editor.Tree.Root!);
        own.Entries.AddRange(
            file.Editor.Tree.Root!.Entries.Where(entry => Header.Shape.PositionOf(entry.Key!.Text) >= 0)
        );
        if (before?.Header is null)
        {
            // A dossier that was there before says itself what it is, but needs the fields that the records have.
            given.Entries.RemoveAll(entry => entry.Key!.Text != "ownFields");
        }

        var log = new MergeLog();
        var merged = new NodeMerge(log, file.Editor.Comments).Merge(before?.Header, own, given, Header.Shape);
        kept += before?.Header is null ? 0 : log.Kept;
        left.AddRange(log.Left.Select(one => new LeftRecord(null, "", one, file.PlaceOf(one.Offset))));
        foreach (
            var name in log.Changed.Select(change => change.Path.Split('.', '[')[0]).Distinct(StringComparer.Ordinal)
        )
        {
            file.SetMember(name, merged.Member(name));
        }

        if (log.Changed.Count > 0)
        {
            updates.Add(new(UpdateKind.Changed, null, "", log.Changed));
        }
    }

    void Leave(RecordKey key, Record record, HereFile file, LeftReason why)
    {
        var offset = file.Editor is null ? 0 : file.NodeOf(record).Start;
        left.Add(LeftOf(key, new("", "", offset, why, null, null), file));
    }

    LeftRecord LeftOf(RecordKey key, LeftField field, HereFile file) =>
        new(key.Collection, key.Id, field, file.PlaceOf(field.Offset)) { There = there.Find(key) };

    // A record that is new and says what one that goes said is that one, under another id.
    List<RecordUpdate> Told()
    {
        Dictionary<string, string> old = new(StringComparer.Ordinal);
        foreach (var (key, _, _) in going.Where(one => removedIds.Contains(one.Key.Id)))
        {
            old.TryAdd(TextWithoutId(key, before!.Find(key)!), key.Id);
        }

        return
        [
            .. updates
                .Select(update =>
                    update.Kind == UpdateKind.Added
                    && old.Count > 0
                    && there.NodeOf(new(update.Collection!, update.Id, 0)) is { } node
                    && old.Remove(TextWithoutId(new(update.Collection!, update.Id, 0), node), out var was)
                        ? update with
                        {
                            Was = was,
                        }
                        : update
                )
                .OrderBy(update => update.Collection is null ? 1 : 0)
                .ThenBy(update => Place(update.Collection))
                .ThenBy(update => update.Id, StringComparer.Ordinal),
        ];
    }

    int Place(string? collection) => collection is null ? 0 : here.Collections.Find(collection)?.Order ?? 0;

    static string TextWithoutId(RecordKey key, SyntaxNode node)
    {
        var bare = SyntaxNodes.Like(node);
        bare.Entries.AddRange(node.Entries.Where(entry => entry.Key!.Text is not ("id" or "citations")));
        return key.Collection + SyntaxComparison.TextOf(bare);
    }

    List<LeftRecord> Located()
    {
        var spots = left.Where(one => one.There is not null)
            .Select(one => new FieldRef(one.There, one.Field.PathThere))
            .ToList();
        var places = new RecordLocator(there.Dossier).Find(spots);
        return
        [
            .. left.Select(one =>
                    one.There is { } record && places.TryGetValue(new(record, one.Field.PathThere), out var place)
                        ? one with
                        {
                            Origin = place,
                        }
                        : one
                )
                .OrderBy(one => one.Place?.File, StringComparer.Ordinal)
                .ThenBy(one => one.Place?.Span.Line)
                .ThenBy(one => one.Id, StringComparer.Ordinal),
        ];
    }

    ImportState State(TextUpdate texts)
    {
        var state = ImportState.Of(there, mapping);
        state.Header = before?.Header is null ? null : state.Header;
        foreach (var (collection, id) in adopted)
        {
            state.Joined[(collection, id)] = id;
        }

        foreach (var key in untaken)
        {
            state.Records.Remove(key);
            if (before?.Records.TryGetValue(key, out var old) == true)
            {
                state.Records[key] = old;
            }
        }

        foreach (var (path, digest) in texts.Staying)
        {
            state.Texts[path] = digest;
        }

        return state;
    }
}
