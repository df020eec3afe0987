using System.Collections.Concurrent;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>When each list of states counts a state, with the bounds at hand: states are few, and asked for at every date.</summary>
static class ListedTimes
{
    static readonly ConcurrentDictionary<string, IReadOnlyList<ListedTime>> Known = new(StringComparer.Ordinal);

    /// <summary>The times of a state; none where no list has it.</summary>
    public static IReadOnlyList<ListedTime> Of(string id) =>
        StateRegister.Lists.Contains(id) ? Known.GetOrAdd(id, Made) : [];

    static ListedTime[] Made(string id) =>
        [
            .. StateRegister
                .Lists[id]
                .Select(one => new ListedTime(
                    one.List,
                    PeriodBound.StartOf(one.Period),
                    PeriodBound.EndOf(one.Period)
                )),
        ];
}

/// <summary>A time in which a list counts a state.</summary>
/// <param name="List">The code of the list.</param>
/// <param name="Start">Its start.</param>
/// <param name="End">Its end.</param>
sealed record ListedTime(string List, PeriodBound Start, PeriodBound End);
