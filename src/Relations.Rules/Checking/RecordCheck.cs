using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Checks the records of a collection in ranges, several at the same time; what is found keeps the order of the records.</summary>
/// <param name="validation">The run.</param>
/// <param name="intake">Takes what is found.</param>
/// <param name="options">How many threads check at once, and which records.</param>
sealed class RecordCheck(ValidationRun validation, FindingIntake intake, CheckOptions options)
    : IRecordShapeVisitor<int>
{
    readonly int threads = options.ThreadCount;

    // So few records are checked one after the other before threads have begun.
    const int FewRecords = 100;

    const int RangeLength = 256;

    // So that a thread that is done early takes another.
    const int RangesPerThread = 8;

    /// <returns>How many records were checked.</returns>
    public int Visit<T>(RecordShape<T> shape)
        where T : Record
    {
        var records = Chosen(shape);
        if (records.Count == 0)
        {
            return 0;
        }

        var validator = validation.Validators.Of<T>();
        if (records.Count < FewRecords || threads == 1)
        {
            foreach (var record in records)
            {
                intake.Add(validator.Inspect(record, validation));
            }

            return records.Count;
        }

        var ranges = (records.Count + RangeLength - 1) / RangeLength;
        for (var from = 0; from < ranges; from += threads * RangesPerThread)
        {
            Check(records, validator, from, Math.Min(from + (threads * RangesPerThread), ranges));
        }

        return records.Count;
    }

    IReadOnlyList<T> Chosen<T>(RecordShape<T> shape)
        where T : Record
    {
        var all = validation.Dossier.Of(shape);
        return options.Suspects is null ? all
            : options.Suspects.TryGetValue(shape.Collection, out var places) ? [.. places.Select(at => all[at])]
            : [];
    }

    void Check<T>(IReadOnlyList<T> records, RecordValidator<T> validator, int from, int to)
        where T : Record
    {
        var found = new List<FoundDraft>?[to - from];
        Concurrently.For(
            from,
            to,
            threads,
            range => found[range - from] = Check(records, validator, range),
            validation.Token
        );
        foreach (var one in found.SelectMany(range => range ?? []))
        {
            intake.Add(one);
        }
    }

    List<FoundDraft>? Check<T>(IReadOnlyList<T> records, RecordValidator<T> validator, int range)
        where T : Record
    {
        List<FoundDraft>? found = null;
        var end = Math.Min((range + 1) * RangeLength, records.Count);
        for (var i = range * RangeLength; i < end; i++)
        {
            foreach (var draft in validator.Inspect(records[i], validation))
            {
                (found ??= []).Add(intake.Draft(draft));
            }
        }

        return found;
    }
}
