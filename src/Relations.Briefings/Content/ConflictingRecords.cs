using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A record that the briefing goes by, with those that give other dates of the same.</summary>
/// <param name="GoneBy">The preferred record; where none is, the first.</param>
/// <param name="Others">The others, in order; none where nothing rivals it.</param>
sealed record ConflictingRecords<T>(T GoneBy, IReadOnlyList<T> Others)
    where T : Record;

/// <summary>Finds records of the relations of one pair that do not follow each other and give different dates.</summary>
static class ConflictingRecords
{
    /// <summary>All records of a type that the briefing goes by, in order; one that rivals another stands with it.</summary>
    public static IReadOnlyList<ConflictingRecords<T>> Of<T>(IEnumerable<T> records)
        where T : Record, IRelations => Of(records, record => record);

    /// <summary>The same of all types of relations, one after the other.</summary>
    public static IEnumerable<ConflictingRecords<Record>> Of(Dossier dossier)
    {
        var records = dossier.Records.Where(record => record is IRelations).ToLookup(record => record.TypeShape);
        return Shapes.All.SelectMany(shape => Of(records[shape], record => (IRelations)record));
    }

    static IReadOnlyList<ConflictingRecords<T>> Of<T>(IEnumerable<T> records, Func<T, IRelations> relations)
        where T : Record
    {
        var ordered = DateSorting.Of(records, Since);
        var taken = new HashSet<T>(ReferenceEqualityComparer.Instance);
        List<ConflictingRecords<T>> found = [];
        foreach (var record in ordered.OrderBy(record => record.Rank != Rank.Preferred).Where(taken.Add))
        {
            List<T> others = [.. ordered.Where(other => !taken.Contains(other) && IsRival(record, other))];
            taken.UnionWith(others);
            found.Add(new(record, others));
        }

        return [.. DateSorting.Of(found.Select(one => one.GoneBy), Since).Select(At)];

        ConflictingRecords<T> At(T record) => found.Find(one => ReferenceEquals(one.GoneBy, record))!;

        bool IsRival(T a, T b) =>
            Since(a)?.Value is { } first
            && Since(b)?.Value is { } second
            && first != second
            && Pair(a).SetEquals(Pair(b))
            && !IsOver(Ended(a), Since(b))
            && !IsOver(Ended(b), Since(a));

        SourceDate? Since(T record) => relations(record).Established;

        SourceDate? Ended(T record) => relations(record).Ended;

        HashSet<Ref<State>> Pair(T record) => [.. relations(record).Between];
    }

    // Relations may end and begin anew.
    static bool IsOver(SourceDate? ended, SourceDate? since) =>
        ended?.Bounds?.EarliestEnd <= since?.Bounds?.LatestStart;
}
