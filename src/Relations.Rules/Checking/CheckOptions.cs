using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>How to check. Every default is what a dossier gets that asks for nothing else.</summary>
public sealed record CheckOptions
{
    /// <summary>The options where none are given.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>The day as of which the data is complete; the dossier's own where null.</summary>
    public SourceDate? AsOf { get; init; }

    /// <summary>The rules; those of the rule book unless others are given.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>Codes, or beginnings of codes, of the rules to run; all where empty.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>
    /// Codes, or beginnings of codes, of rules not to run. Those that report lost data (FMT001, FMT002, FMT006, FMT008)
    /// run all the same.
    /// </summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>The findings that were there before; the baseline that the dossier names where null.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>How many threads check at once; as many as there are processors where 0. What is found does not depend on it.</summary>
    public int Threads { get; init; }

    internal int ThreadCount => Concurrently.Threads(Threads);

    /// <summary>How many findings are held as they are; those beyond are packed.</summary>
    internal int MaxHeld { get; init; } = 10_000;

    /// <summary>The only records to check, by collection and place in it; all where null.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<int>>? Suspects { get; init; }

    /// <summary>Whether <see cref="CheckResult.Comparisons"/> are counted, which takes time.</summary>
    internal bool Counts { get; init; }

    /// <summary>Whether what is selected is ignored as well, so that no rule is left.</summary>
    public bool LeavesNone => !Rules.All.Any(rule => Selects(rule) && !Ignore.Any(code => Matches(rule, code)));

    /// <summary>The same options, for a check of those records alone in which workers found something.</summary>
    /// <param name="facts">The facts of all parts, in any order and however often each.</param>
    public CheckOptions For(IEnumerable<ShardFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return this with
        {
            Suspects = facts
                .GroupBy(fact => fact.Collection, StringComparer.Ordinal)
                .ToDictionary(
                    group => group.Key,
                    group => (IReadOnlyList<int>)[.. group.Select(fact => fact.At).Distinct().Order()],
                    StringComparer.Ordinal
                ),
        };
    }

    // Where a file is lost nothing else can be said of the dossier, so that much is always said.
    internal bool Runs(Rule rule) =>
        (Selects(rule) || rule is ReadingRule { Kind: ProblemKind.Unreadable or ProblemKind.OverLimit })
        && !Ignores(rule);

    internal bool Ignores(Rule rule) => rule is not IReportsLoss && Ignore.Any(code => Matches(rule, code));

    bool Selects(Rule rule) => Select.Count == 0 || Select.Any(code => Matches(rule, code));

    internal static bool Matches(Rule rule, string code) =>
        rule.Info.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase);
}
