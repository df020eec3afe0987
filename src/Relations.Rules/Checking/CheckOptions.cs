using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>How to check. Every default is what a dossier gets that asks for nothing else.</summary>
public sealed record CheckOptions
{
    /// <summary>The options where none are given.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>The day as of which the data is complete; the dossier's own where null.</summary>
    public SourceDate? AsOf { get; init; }

    /// <summary>Codes, or beginnings of codes, of the rules to run; all where empty.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Codes, or beginnings of codes, of rules not to run.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>The findings that were there before; the baseline that the dossier names where null.</summary>
    public Baseline? Baseline { get; init; }

    internal bool Runs(Rule rule) => (Select.Count == 0 || Select.Any(code => Matches(rule, code))) && !Ignores(rule);

    internal bool Ignores(Rule rule) => Ignore.Any(code => Matches(rule, code));

    static bool Matches(Rule rule, string code) => rule.Info.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase);
}
