namespace Relations.Dossiers;

/// <summary>What can be the case only once: two records with the same parts say it of different times.</summary>
public sealed class RecordFact
{
    RecordFact(object?[] parts) => Parts = parts;

    /// <summary>What makes it the same: ids, numbers, words of enumerations, and names, which are compared without letter case and accents.</summary>
    public IReadOnlyList<object?> Parts { get; }

    /// <summary>A fact; null where its first part is absent.</summary>
    public static RecordFact? Of(params object?[] parts) => parts is [null, ..] ? null : new(parts);

    /// <summary>The ids of parties in an order that does not depend on the file.</summary>
    public static IEnumerable<string?> Sorted<T>(Items<Ref<T>> parties)
        where T : class => parties.Select(party => party.Id).Order(StringComparer.Ordinal);

    /// <summary>The fact of what two states have with each other, whichever comes first; null where there are not two.</summary>
    public static RecordFact? OfPair(Items<Ref<State>> between) =>
        between is [{ Id: not null }, { Id: not null }] ? Of([.. Sorted(between)]) : null;
}
