using System.Collections.Concurrent;

namespace Relations.Import;

/// <summary>Finds states by their names and codes in the register.</summary>
sealed class StateIndex
{
    static readonly Lazy<StateIndex> Only = new(() => new());

    readonly Dictionary<string, List<Entry>> byKey = new(StringComparer.Ordinal);

    // Dates make the ways to ask endless, so that what was found is forgotten now and then.
    const int MaxFound = 10_000;

    readonly ConcurrentDictionary<(string, string, string?), IReadOnlyList<string>> found = new();

    StateIndex()
    {
        foreach (var state in StateRegister.States.Values)
        {
            Add(state.Id, new("iso3", state.Id, Rank: 0, null));
            foreach (var name in state.Names?.Translations.Select(text => text.Text) ?? [])
            {
                Add(Slug.Letterwise(name), new("name", state.Id, Rank: 0, null));
            }
        }

        foreach (var name in StateNames.All.Where(name => name.Kind != StateNameKind.Adjective))
        {
            var rank = name.Kind is StateNameKind.Long or StateNameKind.Other ? 1 : 2;
            Add(Slug.Letterwise(name.Text), new("name", name.State, rank, name.Period?.Value));
        }

        foreach (var code in StateNames.Codes)
        {
            Add(code.Code, new(code.List, code.State, Rank: 1, code.Period?.Value));
        }
    }

    public static StateIndex Instance => Only.Value;

    /// <summary>The ids of the states that a text names; those that the date decides for come alone.</summary>
    /// <param name="text">The name or code.</param>
    /// <param name="words">What may name it, by the words of <see cref="StateLists"/>.</param>
    /// <param name="date">The date at which it is meant, as EDTF; null where that is not known.</param>
    public IReadOnlyList<string> Find(string text, IReadOnlyList<string> words, string? date)
    {
        var key = (text, words is [var only] ? only : string.Join(',', words), date);
        if (!found.TryGetValue(key, out var ids))
        {
            if (found.Count > MaxFound)
            {
                found.Clear();
            }

            found[key] = ids = Search(text, words, date);
        }

        return ids;
    }

    List<string> Search(string text, IReadOnlyList<string> words, string? date)
    {
        var isAny = words.Contains("any");
        var lists = words.SelectMany(word => StateLists.Lists[word]).ToHashSet(StringComparer.Ordinal);
        bool IsWanted(Entry entry) => isAny || words.Contains(entry.List) || lists.Contains(entry.List);
        var at = date is not null && EdtfPattern.Level2.TryParse(date, out var parsed) ? parsed : null;
        var entries = Of(text)
            .Where(IsWanted)
            .Where(entry => at is null || entry.Period is null || EdtfOrder.Overlaps(entry.Period, at) != Ternary.No)
            .ToList();
        return Settled(entries, at);
    }

    List<Entry> Of(string text)
    {
        var codes = byKey.GetValueOrDefault(text.Trim()) ?? [];
        var names = byKey.GetValueOrDefault(Slug.Letterwise(text)) ?? [];
        return [.. codes, .. names];
    }

    // A state that there was at the date comes before others, and its name of today before another's of old.
    static List<string> Settled(List<Entry> entries, Edtf? at)
    {
        bool Existed(string id) =>
            at is null
            || StateRegister.States[id].Exists?.Value is not { } exists
            || EdtfOrder.Overlaps(exists, at) != Ternary.No;
        var there = entries.Where(entry => Existed(entry.State)).ToList();
        entries = OfTheTime(there.Count > 0 ? there : entries, at);
        return entries.Count == 0
            ? []
            :
            [
                .. entries
                    .Where(entry => entry.Rank == entries.Min(other => other.Rank))
                    .Select(entry => entry.State)
                    .Distinct(StringComparer.Ordinal),
            ];
    }

    // A list has one number for an empire and its successors; a state that ended goes before one that the list sees all along.
    static List<Entry> OfTheTime(List<Entry> entries, Edtf? at)
    {
        if (at is null)
        {
            return entries;
        }

        var lists = entries
            .Where(entry => HasEnded(entry) && EdtfOrder.Within(at, entry.Period!) == Ternary.Yes)
            .Select(entry => entry.List)
            .ToHashSet(StringComparer.Ordinal);
        return [.. entries.Where(entry => HasEnded(entry) || !lists.Contains(entry.List))];
    }

    static bool HasEnded(Entry entry) => entry is { List: not "name", Period.Bounds: { Latest: not null } };

    void Add(string key, Entry entry)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!byKey.TryGetValue(key, out var entries))
        {
            byKey[key] = entries = [];
        }

        entries.Add(entry);
    }

    sealed record Entry(string List, string State, int Rank, Edtf? Period);
}
