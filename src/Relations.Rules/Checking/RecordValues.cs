using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The values of a record, gone over once for all rules that look at every one of them.</summary>
static class RecordValues
{
    // The rules of a record ask one after another, on one thread.
    [ThreadStatic]
    static (Record? Record, List<FieldValue> Values) last;

    /// <summary>What <see cref="Walk.Values(Record)"/> gives.</summary>
    public static IReadOnlyList<FieldValue> Of(Record record)
    {
        if (!ReferenceEquals(last.Record, record))
        {
            last = (record, [.. Walk.Values(record)]);
        }

        return last.Values;
    }
}
