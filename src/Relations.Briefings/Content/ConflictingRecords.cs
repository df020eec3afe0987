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
    public static IReadOnlyList<ConflictingRecords<DiplomaticRelation>> Of(IEnumerable<DiplomaticRelation> relations) =>
        Of(relations, r => r.Between, r => r.Established, r => r.Ended);

    public static IReadOnlyList<ConflictingRecords<ConsularRelation>> Of(IEnumerable<ConsularRelation> relations) =>
        Of(relations, r => r.Between, r => r.Established, r => r.Ended);

    /// <summary>All records that the briefing goes by, in order; one that rivals another stands with it.</summary>
    static IReadOnlyList<ConflictingRecords<T>> Of<T>(
        IEnumerable<T> records,
        Func<T, Items<Ref<State>>> between,
        Func<T, SourceDate?> since,
        Func<T, SourceDate?> ended
    )
        where T : Record
    {
        var ordered = DateSorting.Of(records, since);
        var taken = new HashSet<T>(ReferenceEqualityComparer.Instance);
        List<ConflictingRecords<T>> found = [];
        foreach (var record in ordered.OrderBy(record => record.Rank != Rank.Preferred).Where(taken.Add))
        {
            List<T> others = [.. ordered.Where(other => !taken.Contains(other) && IsRival(record, other))];
            taken.UnionWith(others);
            found.Add(new(record, others));
        }

        return [.. DateSorting.Of(found.Select(one => one.GoneBy), since).Select(At)];

        ConflictingRecords<T> At(T record) => found.Find(one => ReferenceEquals(one.GoneBy, record))!;

        bool IsRival(T a, T b) =>
            since(a)?.Value is { } first
            && since(b)?.Value is { } second
            && first != second
            && Pair(a).SetEquals(Pair(b))
            && !IsOver(ended(a), since(b))
            && !IsOver(ended(b), since(a));

        HashSet<Ref<State>> Pair(T record) => [.. between(record)];
    }

    // Relations may end and begin anew.
    static bool IsOver(SourceDate? ended, SourceDate? since) =>
        ended?.Bounds?.EarliestEnd <= since?.Bounds?.LatestStart;
}
