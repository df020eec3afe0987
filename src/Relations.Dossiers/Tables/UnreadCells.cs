namespace Relations.Dossiers;

/// <summary>What the model could not take up and cells can hold, by the object that it stands in.</summary>
sealed class UnreadCells
{
    readonly Dictionary<object, List<UnreadValue>> byOwner = new(ReferenceEqualityComparer.Instance);

    /// <summary>None.</summary>
    public static UnreadCells None { get; } = new();

    public static UnreadCells Of(Dossier dossier)
    {
        var cells = new UnreadCells();
        foreach (var unread in dossier.Records.Select(record => record.Unread).Prepend(dossier.Unread))
        {
            foreach (var value in unread.Values)
            {
                cells.Add(value);
            }
        }

        return cells.byOwner.Count == 0 ? None : cells;
    }

    void Add(UnreadValue value)
    {
        if (!value.FitsCell)
        {
            return;
        }

        if (!byOwner.TryGetValue(value.Owner!, out var values))
        {
            byOwner.Add(value.Owner!, values = []);
        }

        values.Add(value);
    }

    /// <summary>The text of a value that a row has in a field but that could not be read; null if there is no such value.</summary>
    public string? TextOf(FlatField leaf, object row)
    {
        if (byOwner.Count == 0 || leaf.Labels.Count == 0)
        {
            return null;
        }

        object? owner = row;
        foreach (var (_, field) in leaf.Labels.SkipLast(1))
        {
            owner = owner is null ? null : field.Get(owner);
        }

        return owner is null ? null : Find(owner, leaf.Labels[^1].Field.Name);
    }

    string? Find(object owner, string field) =>
        byOwner.TryGetValue(owner, out var values) && values.Find(value => value.Field == field) is { } found
            ? CellMarkers.Encode(found.Raw.Text)
            : null;

    /// <summary>The columns that some rows need beyond those of their fields.</summary>
    public IReadOnlyList<FlatField> LeavesOf(Shape? shape, IEnumerable<Row> rows)
    {
        if (byOwner.Count == 0 || shape is null)
        {
            return [];
        }

        List<FlatField> leaves = [];
        foreach (var row in rows)
        {
            leaves.AddRange(LeavesOf(shape, row.Value, []).Where(leaf => !leaves.Exists(one => one.Path == leaf.Path)));
        }

        return leaves;
    }

    IEnumerable<FlatField> LeavesOf(Shape shape, object owner, IReadOnlyList<(Shape Shape, Field Field)> above)
    {
        foreach (var value in byOwner.GetValueOrDefault(owner) ?? [])
        {
            if (HasNoColumn(shape, value.Field!))
            {
                yield return Leaf([.. above, (shape, Made(value.Field!))]);
            }
        }

        foreach (var field in shape.Fields.Where(field => field.Kind is PartKind))
        {
            if (field.Get(owner) is { } part)
            {
                foreach (var leaf in LeavesOf(((PartKind)field.Kind).Shape, part, [.. above, (shape, field)]))
                {
                    yield return leaf;
                }
            }
        }
    }

    // Objects have columns for their fields, and lists of objects a table.
    static bool HasNoColumn(Shape shape, string field) =>
        shape.Find(field)?.Kind is null or PartKind or ListKind { Of: PartKind };

    // A column of a field that there is not: what it holds is found by TextOf.
    static FlatField Leaf(IReadOnlyList<(Shape, Field)> labels) =>
        new(labels, TextKind.Instance, _ => null) { IsUnread = true };

    static Field Made(string name) =>
        new(name, "", false, TextKind.Instance, _ => null) { OwnLabel = new("", name), OwnHint = new("", "") };
}
