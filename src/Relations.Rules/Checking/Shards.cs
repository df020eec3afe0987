using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Checks a dossier by several processes, on one machine or on many. Each worker reads the dossier and checks a part of its records
/// against all of it (<see cref="Map"/>), and says in which of them rules find something. One more brings these together
/// (<see cref="Reduce"/>): it checks these records again, and what rules say of the dossier as a whole, and so gives the result that
/// <see cref="Checker.Check"/> gives, finding by finding.
/// </summary>
public static class Shards
{
    /// <summary>The records of a part in which rules find something.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="part">The part.</param>
    /// <param name="options">How to check; those that are handed to <see cref="Reduce"/> as well.</param>
    /// <param name="token">Ends the check.</param>
    /// <returns>A fact for each such record; for each record of the part where a rule failed.</returns>
    /// <exception cref="ArgumentException">There is no such part.</exception>
    public static IReadOnlyList<ShardFact> Map(
        Dossier dossier,
        ShardPart part,
        CheckOptions? options = null,
        CancellationToken token = default
    )
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (part.Number < 1 || part.Number > part.Of)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"There is no part {part.Number} of {part.Of}."),
                nameof(part)
            );
        }

        options ??= CheckOptions.Default;
        var run = Checker.Prepare(dossier, options, token).Run;
        ShardFact[] found =
        [
            .. Shapes.All.SelectMany(shape => shape.Accept(new PartCheck(run, part, options.ThreadCount))),
        ];
        return run.Failures.Errors.Count == 0
            ? found
            : [.. Shapes.All.SelectMany(shape => shape.Accept(new AllOfPart(dossier, part)))];
    }

    /// <summary>Brings together what workers found.</summary>
    /// <param name="dossier">The dossier that they checked.</param>
    /// <param name="facts">The facts of all parts, in any order and however often each.</param>
    /// <param name="options">How they checked.</param>
    /// <param name="token">Ends the check.</param>
    /// <returns>What <see cref="Checker.Check"/> returns.</returns>
    public static CheckResult Reduce(
        Dossier dossier,
        IEnumerable<ShardFact> facts,
        CheckOptions? options = null,
        CancellationToken token = default
    ) => Checker.Check(dossier, (options ?? CheckOptions.Default).For(facts), token);

    sealed class AllOfPart(Dossier dossier, ShardPart part) : IRecordShapeVisitor<IEnumerable<ShardFact>>
    {
        public IEnumerable<ShardFact> Visit<T>(RecordShape<T> shape)
            where T : Record
        {
            var (first, count) = part.RangeOf(dossier.Of(shape).Count);
            return Enumerable.Range(first, count).Select(at => new ShardFact(shape.Collection, at));
        }
    }
}
