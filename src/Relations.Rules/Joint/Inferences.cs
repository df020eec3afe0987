using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Infers bounds of the dates of a dossier from the orders that rules demand.</summary>
public static class Inferences
{
    // Where nothing says that something ended, it has not; that it did not end before it began is no news.
    static readonly string[] Ends = ["ended", "closed", "withdrawn", "to", "died", "terminated"];

    /// <summary>The inferences, in the order of the records and their fields.</summary>
    /// <returns>
    /// They hold where all orders do. Orders that two dates break, and sets of orders that no days satisfy, are left out.
    /// </returns>
    public static IReadOnlyList<Inference> Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var system = DifferenceConstraints.Of(dossier);
        var bounds = system.Bounds();
        var found = system
            .Dates.Where(date => date.Dated.Record.Origin.File is not null && !date.Dated.IsDayAfter)
            .Select(date => (Date: date, Bounds: Bounds(date, bounds)))
            .Where(pair => pair.Bounds.Count > 0)
            .ToList();
        var places = new RecordLocator(dossier).Find(
            found
                .SelectMany(pair => pair.Bounds.SelectMany(bound => Members(bound.Proof)).Append(pair.Date))
                .Select(date => date.Dated.Spot)
        );
        var ranks = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var record in dossier.Records)
        {
            ranks.TryAdd(record, ranks.Count);
        }

        return
        [
            .. found
                .OrderBy(pair => ranks.GetValueOrDefault(pair.Date.Dated.Record))
                .ThenBy(pair => pair.Date.Dated.Path, StringComparer.Ordinal)
                .Select(pair => new Inference(
                    Told(pair.Date, places),
                    [
                        .. pair.Bounds.Select(bound => new InferredBound(
                            bound.Kind,
                            JointDates.DayOf(bound.Day),
                            Told(bound.Proof, places)
                        )),
                    ]
                )),
        ];
    }

    static List<Bounded> Bounds(JointDate date, JointBounds bounds)
    {
        var own = date.Dated.Date?.Value?.Bounds;
        List<Bounded?> found = [];
        if (own?.Start != EdtfEnd.Open)
        {
            found.Add(Lower(BoundKind.NotBefore, date.Start, bounds));
            found.Add(Upper(BoundKind.NotAfter, date.Start, bounds));
        }

        if (date.Start != date.End && own?.End != EdtfEnd.Open)
        {
            found.Add(Lower(BoundKind.EndsNotBefore, date.End, bounds));
            found.Add(Upper(BoundKind.EndsNotAfter, date.End, bounds));
        }

        var isNews = date.Dated.Date is not null || !IsEnd(date) || found[1] is not null;
        return isNews ? [.. found.OfType<Bounded>()] : [];
    }

    static Bounded? Lower(BoundKind kind, int point, JointBounds bounds) =>
        bounds.IsRaised(point) && bounds.ProofOfLowest(point) is { Count: > 0 } proof
            ? new(kind, bounds.Lowest(point)!.Value, proof)
            : null;

    static Bounded? Upper(BoundKind kind, int point, JointBounds bounds) =>
        bounds.IsLowered(point) && bounds.ProofOfHighest(point) is { Count: > 0 } proof
            ? new(kind, bounds.Highest(point)!.Value, proof)
            : null;

    sealed record Bounded(BoundKind Kind, long Day, IReadOnlyList<JointStep> Proof);

    static bool IsEnd(JointDate date) => Ends.Contains(date.Dated.Path.Split('.')[^1]);

    static IEnumerable<JointDate> Members(IReadOnlyList<JointStep> proof) =>
        proof.Select(step => step.Later).Prepend(proof[0].Earlier);

    static List<ProofStep> Told(IReadOnlyList<JointStep> proof, IReadOnlyDictionary<FieldRef, SourceLocation> places) =>
        [
            new(Told(proof[0].Earlier, places), null),
            .. proof.Select(step => new ProofStep(Told(step.Later, places), step.Rule.Info.Code)),
        ];

    static InferredDate Told(JointDate date, IReadOnlyDictionary<FieldRef, SourceLocation> places) =>
        new(
            date.Dated.Record.Id,
            date.Dated.Path,
            date.Dated.What,
            date.Dated.Date?.ToString(),
            places.GetValueOrDefault(date.Dated.Spot)
        );
}
