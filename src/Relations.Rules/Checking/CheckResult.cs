using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What a check of a dossier gave.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Findings">What was found, in the order of the files and within them.</param>
/// <param name="Waived">What was found and is waived.</param>
/// <param name="Ran">The rules that ran, by code.</param>
/// <param name="NotRun">The rules that did not run, by code, and why.</param>
public sealed record CheckResult(
    Dossier Dossier,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<WaivedFinding> Waived,
    IReadOnlyList<Rule> Ran,
    IReadOnlyList<RuleNotRun> NotRun
)
{
    /// <summary>How many findings certainly violate a rule of this severity.</summary>
    public int Count(Severity severity) => CountOf(Verdict.Violated, severity);

    /// <summary>
    /// What breaks a rule against the same date as one of <see cref="Findings"/>, which names how many there are. They count as
    /// one: the date is mostly the wrong one.
    /// </summary>
    public IReadOnlyList<Finding> Following { get; init; } = [];

    /// <summary>What was found and stands in the baseline.</summary>
    public IReadOnlyList<Finding> Frozen { get; init; } = [];

    /// <summary>The baseline that findings were held against; null where there is none.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>What stands in the baseline and is no longer found, each entry with the number of findings that are gone.</summary>
    public IReadOnlyList<BaselineEntry> Stale { get; init; } = [];

    /// <summary>How many findings cannot tell.</summary>
    public int Maybes => CountOf(Verdict.Maybe);

    /// <summary>
    /// The rules and validators that threw an exception, by name. What they would have found of some records is not among the
    /// findings, so a dossier without findings is not one that was checked wholly. Empty where every rule did its work.
    /// </summary>
    public IReadOnlyList<SystemError> SystemErrors { get; init; } = [];

    /// <summary>How often each rule looked at another record of a key; null where <see cref="CheckOptions.Counts"/> did not ask.</summary>
    internal ComparisonCounts? Comparisons { get; init; }

    int CountOf(Verdict verdict, Severity? severity = null) =>
        Findings is FindingList list
            ? list.CountOf(verdict, severity)
            : Findings.Count(finding =>
                finding.Verdict == verdict && (severity is null || finding.Severity == severity)
            );
}

/// <summary>A rule that did not run.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Why">Why it did not.</param>
public sealed record RuleNotRun(Rule Rule, LocalizedString Why);
