using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>What a series of briefings has one of for each.</summary>
enum SeriesScope
{
    /// <summary>Each pair of states that some record is about without a third.</summary>
    Pair,

    /// <summary>Each state.</summary>
    State,
}

/// <summary>The parts of a dossier that a series has files of.</summary>
static class SeriesScopes
{
    /// <summary>The states of each part, in the order of their ids.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> In(ScopeIndex index, SeriesScope each) =>
        each == SeriesScope.Pair ? index.Pairs : [.. index.States.Select(id => (IReadOnlyList<string>)[id])];

    /// <summary>What the name of a file calls the states of a part: <c>jpn-fin</c>.</summary>
    public static string NameOf(IReadOnlyList<string> states) => string.Join('-', states).ToLowerInvariant();
}
