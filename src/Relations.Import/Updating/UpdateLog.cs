namespace Relations.Import;

/// <summary>Takes what becomes of the records of a dossier in an update.</summary>
/// <param name="here">The dossier.</param>
/// <param name="there">The import.</param>
sealed class UpdateLog(Dossier here, ImportedRecords there)
{
    Dictionary<(string? Collection, string Id), int>? changedAt;

    /// <summary>What becomes of records.</summary>
    public List<RecordUpdate> Updates { get; } = [];

    /// <summary>What is left as it is here.</summary>
    public List<LeftRecord> Left { get; } = [];

    /// <summary>How many values, items and records stay as they were edited by hand.</summary>
    public int Kept { get; set; }

    /// <summary>
    /// Records of which nothing is taken. What the last import said of them stays what the next one goes by, so that it tries again.
    /// </summary>
    public HashSet<RecordKey> Untaken { get; } = [];

    /// <summary>Leaves a record.</summary>
    public void Leave(RecordKey key, Record record, HereFile file, LeftReason why)
    {
        var offset = file.Editor is null ? 0 : file.NodeOf(record).Start;
        Leave(key, new("", "", offset, why, null, null), file);
    }

    /// <summary>Leaves a field.</summary>
    public void Leave(RecordKey key, LeftField field, HereFile file) =>
        Left.Add(new(key.Collection, key.Id, field, file.PlaceOf(field.Offset)) { There = there.Find(key) });

    /// <summary>Notes that a record cites its sources elsewhere.</summary>
    public void Repoint(RecordKey key, IReadOnlyList<UpdatedField> fields)
    {
        changedAt ??= Updates
            .Select((update, at) => (update, at))
            .Where(one => one.update.Kind == UpdateKind.Changed)
            .ToDictionary(one => (one.update.Collection, one.update.Id), one => one.at);
        if (changedAt.TryGetValue((key.Collection, key.Id), out var place))
        {
            Updates[place] = Updates[place] with
            {
                Fields = [.. Updates[place].Fields, .. fields],
                OnlyRenumbers = false,
            };
        }
        else
        {
            Updates.Add(new(UpdateKind.Changed, key.Collection, key.Id, fields) { OnlyRepoints = true });
        }
    }

    /// <summary>What becomes of records, in the order of the collections and their ids.</summary>
    /// <param name="removed">The records that go, each with what the last import said of it.</param>
    public List<RecordUpdate> Ordered(IEnumerable<(RecordKey Key, SyntaxNode Before)> removed)
    {
        Dictionary<string, string> old = new(StringComparer.Ordinal);
        foreach (var (key, before) in removed)
        {
            old.TryAdd(TextWithoutId(key.Collection, before), key.Id);
        }

        return
        [
            .. Updates
                .Select(update => old.Count == 0 ? update : WithEarlierId(update, old))
                .OrderBy(update => update.Collection is null ? 1 : 0)
                .ThenBy(update => here.Collections.Find(update.Collection ?? "")?.Order)
                .ThenBy(update => update.Id, StringComparer.Ordinal),
        ];
    }

    // A record that is new and says what one that goes said is that one, under another id.
    RecordUpdate WithEarlierId(RecordUpdate update, Dictionary<string, string> old) =>
        update is { Kind: UpdateKind.Added, Collection: { } collection }
        && there.NodeOf(new(collection, update.Id, 0)) is { } node
        && old.Remove(TextWithoutId(collection, node), out var was)
            ? update with
            {
                Was = was,
            }
            : update;

    static string TextWithoutId(string collection, SyntaxNode node)
    {
        var bare = SyntaxNodes.Like(node);
        bare.Entries.AddRange(node.Entries.Where(entry => entry.Key!.Text is not ("id" or "citations")));
        return collection + SyntaxComparison.TextOf(bare);
    }

    /// <summary>What is left, by file and line, each with its place in the files of the import.</summary>
    /// <param name="files">The files as they are to be; null where nothing is to be written.</param>
    public List<LeftRecord> Located(IReadOnlyDictionary<string, HereFile>? files)
    {
        var spots = Left.Where(one => one.There is not null).Select(SpotOf).ToList();
        var places = new RecordLocator(there.Dossier).Find(spots);
        return
        [
            .. Left.Select(one =>
                    one with
                    {
                        Place = PlaceOf(one, files),
                        Origin = one.There is null ? null : places.GetValueOrDefault(SpotOf(one)),
                    }
                )
                .OrderBy(one => one.Place?.File, StringComparer.Ordinal)
                .ThenBy(one => one.Place?.Span.Line)
                .ThenBy(one => one.Id, StringComparer.Ordinal),
        ];
    }

    static SourceLocation? PlaceOf(LeftRecord one, IReadOnlyDictionary<string, HereFile>? files) =>
        one.Place is { } place && files?.TryGetValue(place.File, out var file) == true
            ? file.PlaceAfter(one.Field.Offset)
            : one.Place;

    static FieldRef SpotOf(LeftRecord one) => new(one.There, one.Field.PathThere);
}
