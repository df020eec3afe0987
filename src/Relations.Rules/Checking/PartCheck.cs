using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Finds the records of a part of a collection in which rules find something.</summary>
sealed class PartCheck(ValidationRun validation, ShardPart part, int threads)
    : IRecordShapeVisitor<IEnumerable<ShardFact>>
{
    public IEnumerable<ShardFact> Visit<T>(RecordShape<T> shape)
        where T : Record
    {
        var records = validation.Dossier.Of(shape);
        var (first, count) = part.RangeOf(records.Count);
        if (count == 0)
        {
            return [];
        }

        var validator = validation.Validators.Of<T>();
        var isSuspect = new bool[count];
        Concurrently.For(
            0,
            count,
            threads,
            at => isSuspect[at] = validator.Inspect(records[first + at], validation).Count > 0,
            validation.Token
        );
        return Enumerable
            .Range(0, count)
            .Where(at => isSuspect[at])
            .Select(at => new ShardFact(shape.Collection, first + at));
    }
}
