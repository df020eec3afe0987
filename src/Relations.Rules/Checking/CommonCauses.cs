namespace Relations.Rules;

/// <summary>
/// Groups what follows from one date: where many records break a rule against the same date of another record, that date is
/// mostly the wrong one, and one finding says so for all.
/// </summary>
static partial class CommonCauses
{
    // Two records may each have a fault; three that all contradict one date have one, and so has one with several dates.
    const int Fewest = 3;

    // More related places than these help nobody.
    const int MaxNamed = 8;

    /// <summary>The findings, of each group the first with the others as related places; and the others.</summary>
    /// <param name="store">Has the findings.</param>
    /// <param name="findings">Their numbers, in order.</param>
    public static (int[] Leading, int[] Following) Of(FindingStore store, int[] findings)
    {
        var groups = findings
            .Where(number => store.CauseOf(number) >= 0)
            .GroupBy(store.CauseOf)
            .Where(group => group.Skip(1).Any())
            .Where(group =>
                group.Select(number => store[number].Record).Distinct().Count() is var records
                && records is 1 or >= Fewest
            )
            .ToDictionary(group => group.First(), group => group.Skip(1).ToList());
        if (groups.Count == 0)
        {
            return (findings, []);
        }

        var following = groups.Values.SelectMany(group => group).ToHashSet();
        return (
            [
                .. findings
                    .Where(number => !following.Contains(number))
                    .Select(number =>
                        groups.TryGetValue(number, out var others)
                            ? store.Add(Joined(store, number, others), 0)
                            : number
                    ),
            ],
            [.. findings.Where(following.Contains)]
        );
    }

    static Finding Joined(FindingStore store, int number, List<int> others)
    {
        var first = store[number];
        return first with
        {
            Text = AndOthers(first.Text, others.Count),
            Related =
            [
                .. first.Related,
                .. others
                    .Take(MaxNamed)
                    .Select(other => store[other])
                    .Select(other => new Related(other.Text, other.Record, other.Field, other.Place)),
            ],
        };
    }

    [Message("{claim}; so {count|does|do} {count} more against the same date")]
    private static partial Message AndOthers(Message claim, int count);
}
