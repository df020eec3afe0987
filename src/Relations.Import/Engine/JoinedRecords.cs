namespace Relations.Import;

/// <summary>Records that several rows say something of. They are held until all rows have been read.</summary>
sealed class JoinedRecords
{
    readonly Dictionary<(string Collection, string Id), RecordDraft> byId = [];
    readonly HashSet<(string Id, string Field, string Text)> told = [];
    readonly Queue<RecordDraft> all = [];

    // What lists hold that rows have added to, so that a list of many rows is not gone through for each.
    readonly Dictionary<(RecordDraft Draft, int Field), HashSet<string>> items = [];

    /// <summary>Hands the records over, in the order in which the first row of each stands, and keeps none of them.</summary>
    public IEnumerable<RecordDraft> TakeAll()
    {
        // The records that are made of the drafts take their place in memory.
        byId.Clear();
        byId.TrimExcess();
        items.Clear();
        while (all.TryDequeue(out var draft))
        {
            yield return draft;
        }
    }

    /// <summary>Whether a row has said something of a record.</summary>
    public bool Has(string collection, string id) => byId.ContainsKey((collection, id));

    /// <summary>Adds what a row says of a record. Lists grow; of other fields the first value is kept, and others are reported.</summary>
    public void Add(RecordDraft draft, ProblemList problems)
    {
        var key = (draft.Shape.Collection, draft.Id);
        if (!byId.TryGetValue(key, out var known))
        {
            byId[key] = draft;
            all.Enqueue(draft);
            return;
        }

        foreach (var (i, value) in draft.Fields)
        {
            if (known[i] is not { } first)
            {
                known.Set(i, value);
            }
            else if (draft.Shape.Fields[i].Kind is ListKind)
            {
                AddItems(known, i, draft);
            }
            else if (RecordDraft.TextOf(value) is var text && text != RecordDraft.TextOf(first))
            {
                Report(known, draft.Shape.Fields[i].Name, first, value, problems);
            }
        }
    }

    void AddItems(RecordDraft known, int field, RecordDraft draft)
    {
        if (!items.TryGetValue((known, field), out var texts))
        {
            items[(known, field)] = texts = new(
                known.ItemsOf(field).Select(RecordDraft.TextOf),
                StringComparer.Ordinal
            );
        }

        foreach (var item in draft.ItemsOf(field).Where(item => texts.Add(RecordDraft.TextOf(item))))
        {
            known.AddItem(field, item);
        }
    }

    void Report(RecordDraft record, string field, List<MappedNode> first, List<MappedNode> other, ProblemList problems)
    {
        if (!told.Add((record.Id, field, RecordDraft.TextOf(other))))
        {
            return;
        }

        var at = SourceLocation.Of("", first[0].Span);
        var message = EngineTexts.TwoValues(
            new FieldPathValue(field),
            new RecordValue(record.Id),
            Shown(other),
            Shown(first),
            $"{at.File}:{at.At}"
        );
        problems.Add(
            new(ProblemKind.DuplicateKey, message, problems.PlaceOf(other[0].Span), EngineTexts.FirstIsKept())
            {
                IsWarning = true,
            }
        );
    }

    static string Shown(List<MappedNode> nodes) =>
        Scalars.Shorten(string.Join(" ", nodes.Where(node => node.Kind == NodeKind.Scalar).Select(node => node.Text)));
}
