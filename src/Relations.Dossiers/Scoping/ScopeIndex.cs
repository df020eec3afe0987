namespace Relations.Dossiers;

/// <summary>
/// Takes parts of a dossier, one for each of many briefings: the records are gone through once, and a part then costs what its
/// states have. Safe to use from many threads.
/// </summary>
public sealed class ScopeIndex
{
    readonly RecordParties finder;
    readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    readonly Dictionary<int, HashSet<string>> parties = [];
    readonly Dictionary<string, List<int>> joint = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<int>> single = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<int>> dependents = new(StringComparer.Ordinal);
    readonly List<int> unplaced = [];

    /// <summary>Goes through the records of a dossier.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public ScopeIndex(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        Dossier = dossier;
        finder = new(dossier);
        for (var at = 0; at < dossier.Records.Count; at++)
        {
            var record = dossier.Records[at];
            positions.TryAdd(record.Id, at);
            if (record is not IRegisterEntry)
            {
                Add(record, at);
            }
        }
    }

    /// <summary>The whole dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>
    /// The pairs of states that some record is about without a third, in the order of their ids; a party of the dossier stands first.
    /// Where the dossier has a single party, only its pairs.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Pairs
    {
        get
        {
            List<string?> own = [.. Dossier.Header.Parties.Select(party => party.Id)];
            return
            [
                .. parties
                    .Values.Where(pair => pair.Count == 2 && pair.All(IsState))
                    .Select(pair => Ordered(pair, own))
                    .Where(pair => own is not [{ } only] || pair.First == only)
                    .Distinct()
                    .Order()
                    .Select(pair => (IReadOnlyList<string>)[pair.First, pair.Second]),
            ];
        }
    }

    /// <summary>The states that some record is about, in the order of their ids.</summary>
    public IReadOnlyList<string> States =>
        [
            .. joint
                .Keys.Concat(single.Keys)
                .Where(IsState)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Takes the records that belong to a scope, with those that they refer to, in the order of the whole.</summary>
    /// <param name="scope">What is wanted.</param>
    /// <returns>
    /// A dossier about the parties of the scope; <see cref="Dossier.Excerpt"/> says what it was taken from. It has the stored texts of
    /// the whole, and of the problems of reading those of its records and those that belong to none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public Dossier Take(DossierScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new ScopeTaking(this, scope, []).Take();
    }

    /// <summary>
    /// Takes what a part of another edition is to be compared with: the records that belong to its scope, and those that have since come into
    /// it.
    /// </summary>
    internal Dossier TakeAs(Dossier part) =>
        new ScopeTaking(this, part.Excerpt!.Scope, part.Records.Select(record => record.Id)).Take();

    /// <summary>How many records belong to states by the parties that they name, of whatever time.</summary>
    /// <param name="states">The states, by id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="states"/> is null.</exception>
    public int CountOf(IReadOnlyList<string> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        return BelongingTo(states).Count();
    }

    /// <summary>How many records name no party, and so belong to a scope only where its parties are those of the dossier.</summary>
    public int Unplaced => unplaced.Count;

    /// <summary>Whether states are the parties of the dossier, in any order.</summary>
    public bool IsOwn(IReadOnlyList<string> states) =>
        states
            .ToHashSet(StringComparer.Ordinal)
            .SetEquals(Dossier.Header.Parties.Select(party => party.Id).OfType<string>());

    internal int? PositionOf(string id) => positions.TryGetValue(id, out var at) ? at : null;

    internal IReadOnlyList<int> Dependents(string id) => dependents.GetValueOrDefault(id) ?? [];

    /// <summary>The records that belong to a scope by the parties that they name.</summary>
    internal IEnumerable<int> BelongingTo(IReadOnlyList<string> wanted)
    {
        var fewest = wanted.Count == 2 ? [wanted.MinBy(id => joint.GetValueOrDefault(id)?.Count ?? 0)!] : wanted;
        var needed = Math.Min(2, wanted.Count);
        var together = fewest
            .SelectMany(id => joint.GetValueOrDefault(id) ?? [])
            .Where(at => wanted.Count(parties[at].Contains) >= needed);
        var alone = wanted
            .SelectMany(id => single.GetValueOrDefault(id) ?? [])
            .Where(at => needed == 1 || parties[at].IsSubsetOf(wanted));
        return together.Concat(alone).Concat(IsOwn(wanted) ? unplaced : []).Distinct();
    }

    void Add(Record record, int at)
    {
        if (record.Profile.Parties.Count > 0)
        {
            Add(finder.Declared(record), RecordParties.IsOfOne(record), at);
            return;
        }

        var about = new RecordSubjects(record, Dossier);
        foreach (var one in about.Leading)
        {
            Add(dependents, one.Id, at);
        }

        if (about.Parties is { Count: > 0 } named)
        {
            Add(named, named.Count == 1, at);
        }
    }

    void Add(IReadOnlyList<string> ids, bool isOfOne, int at)
    {
        if (ids.Count == 0)
        {
            unplaced.Add(at);
        }

        parties[at] = new(ids, StringComparer.Ordinal);
        foreach (var id in ids)
        {
            Add(isOfOne ? single : joint, id, at);
        }
    }

    static void Add(Dictionary<string, List<int>> lists, string id, int at)
    {
        if (!lists.TryGetValue(id, out var list))
        {
            lists[id] = list = [];
        }

        list.Add(at);
    }

    bool IsState(string id) => Dossier.Find(id) is State;

    static (string First, string Second) Ordered(HashSet<string> pair, List<string?> own)
    {
        string[] ids = [.. pair.OrderBy(id => own.Contains(id) ? 0 : 1).ThenBy(id => id, StringComparer.Ordinal)];
        return (ids[0], ids[1]);
    }
}
