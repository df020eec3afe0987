namespace Relations.Dossiers;

/// <summary>
/// Ids that several records of a collection have. In tables the items of a record's lists are known by its id, and cannot be
/// told apart where two records share it.
/// </summary>
public static class SharedIds
{
    const int MaxShown = 10;

    /// <summary>What to say of each such id, before a dossier is written as tables; nothing where all can be read back.</summary>
    public static IEnumerable<Message> In(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var shared = dossier
            .Records.GroupBy(record => (record.RecordShape.Collection, record.Id))
            .Where(group => group.Key.Id.Length == 0 || group.Count() > 1)
            .ToDictionary(group => group.Key, group => group.Count());
        if (shared.Count == 0)
        {
            return [];
        }

        var owners = TableSource
            .Of(dossier)
            .Where(grid => grid.IsList)
            .SelectMany(grid => grid.Rows)
            .Where(row => row.Owner is not null && shared.ContainsKey((row.Collection, row.Owner.Id)))
            .Select(row => (row.Collection, row.Owner!.Id))
            .Distinct()
            .ToList();
        var more = owners.Count - MaxShown;
        return
        [
            .. owners.Take(MaxShown).Select(owner => Text(owner.Collection, owner.Id, shared[owner])),
            .. more > 0 ? [SharedIdTexts.MoreIds(more)] : Array.Empty<Message>(),
        ];
    }

    static Message Text(string collection, string id, int count) =>
        id.Length == 0 ? SharedIdTexts.NoId(collection) : SharedIdTexts.Shared(count, collection, NearMatch.Shown(id));
}
