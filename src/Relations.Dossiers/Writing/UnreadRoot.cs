namespace Relations.Dossiers;

/// <summary>What stands beside the records of a dossier and could not be taken up: other members, and items that are no records.</summary>
sealed class UnreadRoot
{
    readonly List<UnreadValue> values;

    UnreadRoot(List<UnreadValue> values) => this.values = values;

    public static UnreadRoot Of(Dossier dossier) => new([.. dossier.Unread.Values.Where(one => IsRoot(dossier, one))]);

    // What the header has is written with it, but for what stands among the collections.
    static bool IsRoot(Dossier dossier, UnreadValue one) =>
        one.Field is not null
        && (one.Owner is null || (ReferenceEquals(one.Owner, dossier.Header) && Shapes.Find(one.Field) is not null));

    /// <summary>Whether nothing of it is left to write.</summary>
    public bool IsEmpty => values.Count == 0;

    /// <summary>The items of a collection that are no records; they are written with it.</summary>
    public IReadOnlyList<UnreadValue> ItemsOf(RecordShape shape)
    {
        var items = values.FindAll(one => one.Field == shape.Collection && one.Index >= 0);
        values.RemoveAll(items.Contains);
        return items;
    }

    /// <summary>Writes what has not been written with a collection.</summary>
    public void WriteRest(ValueWriter writer, NodeWriter nodes)
    {
        foreach (var items in values.Where(one => one.Index >= 0).GroupBy(one => one.Field))
        {
            writer.Unread([.. items]);
        }

        foreach (var one in values.Where(one => one.Index < 0).OrderBy(one => one.Field, StringComparer.Ordinal))
        {
            nodes.Name(one.Field!);
            one.Raw.WriteTo(nodes);
        }
    }
}
