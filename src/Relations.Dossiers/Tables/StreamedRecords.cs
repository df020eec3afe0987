namespace Relations.Dossiers;

/// <summary>
/// Goes over streamed records and notes, the first time, which of their fields have a value at all, so that tables of
/// lists that stay empty cost no pass of their own.
/// </summary>
sealed class StreamedRecords(RecordStream stream)
{
    readonly bool[] isUsed = new bool[stream.Shape.Fields.Count];
    bool isNoted;

    public RecordShape Shape => stream.Shape;

    public IEnumerable<Record> Records => isNoted ? stream.Records : Noted();

    /// <summary>Whether a list is one of these records and not known to be empty in all of them.</summary>
    public bool MayHave(ListPlace place) =>
        place.Root == Shape && (!isNoted || isUsed[Shape.PositionOf(place.Path.Split('.')[0])]);

    IEnumerable<Record> Noted()
    {
        foreach (var record in stream.Records)
        {
            for (var i = 0; i < isUsed.Length; i++)
            {
                isUsed[i] = isUsed[i] || Shape.Fields[i].Get(record) is not null;
            }

            yield return record;
        }

        isNoted = true;
    }
}
