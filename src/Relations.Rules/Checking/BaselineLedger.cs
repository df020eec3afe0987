using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// The baseline of a dossier, and what of it was found again: the caller's, or else the one that the header names. The
/// subject of the rules about baselines, once everything else is settled.
/// </summary>
sealed class BaselineLedger
{
    readonly Dictionary<string, int> left = new(StringComparer.Ordinal);
    readonly HashSet<string> ran;
    readonly RuleSettings settings;

    public BaselineLedger(Dossier dossier, Baseline? given, IEnumerable<Rule> ran, RuleSettings settings)
    {
        this.settings = settings;
        this.ran = ran.Select(rule => rule.Info.Code).ToHashSet(StringComparer.Ordinal);
        Baseline = given;
        if (given is null && dossier.Header.Baseline is { } path)
        {
            using var content = dossier.Files.Open(path).Content;
            (Baseline, Unreadable) = BaselineReader.Read(content);
        }

        foreach (var entry in Baseline?.Entries ?? [])
        {
            left.Add(entry.Fingerprint, entry.Count);
        }
    }

    public Baseline? Baseline { get; }

    /// <summary>Why the file that the header names is no baseline; null where it is one or none is named.</summary>
    public Message? Unreadable { get; }

    /// <summary>
    /// What is no longer found, each entry with the number of findings that are gone. Of a rule that did not run
    /// nothing is known.
    /// </summary>
    public IReadOnlyList<BaselineEntry> Stale =>
        [
            .. (Baseline?.Entries ?? [])
                .Where(entry => ran.Contains(entry.Code) || !settings.IsRule(entry.Code))
                .Select(entry => entry with { Count = left[entry.Fingerprint] })
                .Where(entry => entry.Count > 0),
        ];

    /// <summary>Parts findings into new ones and those that the baseline knows. Of more than it knows, the last are new.</summary>
    /// <param name="store">Has the findings.</param>
    /// <param name="sorted">Their numbers, in order.</param>
    public (int[] Fresh, int[] Frozen) Settle(FindingStore store, int[] sorted)
    {
        if (left.Count == 0)
        {
            return (sorted, []);
        }

        var groups = sorted.ToLookup(number => IsKnown(store[number]));
        return ([.. groups[false]], [.. groups[true]]);
    }

    bool IsKnown(Finding finding)
    {
        var fingerprint = Fingerprint.Of(finding);
        if (!left.TryGetValue(fingerprint, out var count) || count == 0)
        {
            return false;
        }

        left[fingerprint] = count - 1;
        return true;
    }
}
