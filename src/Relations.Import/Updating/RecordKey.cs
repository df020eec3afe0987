namespace Relations.Import;

/// <summary>Which record of a dossier is meant.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Id">Its id.</param>
/// <param name="Nth">How many records of this collection with this id stand before it.</param>
readonly record struct RecordKey(string Collection, string Id, int Nth);

/// <summary>Counts records of one id, so that each has its key.</summary>
sealed class RecordKeys
{
    readonly Dictionary<(string Collection, string Id), int> counts = [];

    /// <summary>The key of the next record.</summary>
    public RecordKey Next(string collection, string id)
    {
        var count = counts.GetValueOrDefault((collection, id));
        counts[(collection, id)] = count + 1;
        return new(collection, id, count);
    }
}
