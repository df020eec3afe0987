namespace Relations.Dossiers;

/// <summary>The built-in register of states. Where its facts come from stands in the README beside its data.</summary>
public static class StateRegister
{
    static readonly Lazy<IReadOnlyDictionary<string, State>> Built = new(Load);
    static readonly Lazy<ILookup<string, ListedInterval>> Listed = new(LoadLists);

    /// <summary>Every state of the register by its id.</summary>
    public static IReadOnlyDictionary<string, State> States => Built.Value;

    /// <summary>
    /// When each of two published lists of states counts a state as one, by its id: the Correlates of War (cow) and
    /// Gleditsch and Ward (gw), uncollapsed. A state that a list never has is not in it.
    /// </summary>
    public static ILookup<string, ListedInterval> Lists => Listed.Value;

    /// <summary>The register with a dossier's own states over it: what a record there says replaces what an entry says, field by field.</summary>
    internal static IReadOnlyDictionary<string, State> Under(IReadOnlyList<State> own)
    {
        if (own.Count == 0)
        {
            return States;
        }

        var merged = new Dictionary<string, State>(States, StringComparer.Ordinal);
        foreach (var state in own.Reverse())
        {
            merged[state.Id] = States.TryGetValue(state.Id, out var entry) ? Over(entry, state) : state;
        }

        return merged;
    }

    static State Over(State entry, State own)
    {
        var values = State.Shape.Fields.Select(field => field.Get(own) ?? field.Get(entry)).ToArray();
        var merged = (State)State.Shape.Make(values);
        merged.Origin = own.Origin;
        return merged;
    }

    static Dictionary<string, State> Load()
    {
        using var data = typeof(StateRegister).Assembly.GetManifestResourceStream("states.json")!;
        var reader = new FileReader(
            new("states.json", 0),
            ReadLimits.Default,
            hasHeader: false,
            int.MaxValue,
            CollectionSet.BuiltIn,
            default
        );
        reader.Read(new MemoryFiles(), data);
        return reader.Records.Cast<State>().ToDictionary(state => state.Id, Detached, StringComparer.Ordinal);
    }

    static ILookup<string, ListedInterval> LoadLists() =>
        Rows("state-lists.csv")
            .ToLookup(
                row => row[0],
                row => new ListedInterval(row[1], new($"{row[2]}/{row[3]}")),
                StringComparer.Ordinal
            );

    /// <summary>The rows of a built table, without its header. Only the fifth and last of its columns may hold commas.</summary>
    internal static IEnumerable<string[]> Rows(string table)
    {
        using var data = new StreamReader(typeof(StateRegister).Assembly.GetManifestResourceStream(table)!);
        return data.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(',', 5));
    }

    // An entry of the register stands in no file of a dossier.
    static State Detached(State state)
    {
        state.Origin = default;
        return state;
    }
}

/// <summary>A time in which a list of states counts a state as one.</summary>
/// <param name="List">The list: cow or gw.</param>
/// <param name="Period">Both days inclusive; an empty start is the lists' first day, 1 January 1816, or before it.</param>
public sealed record ListedInterval(string List, SourceDate Period);
