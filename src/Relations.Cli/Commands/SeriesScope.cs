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

/// <summary>One file of a series.</summary>
/// <param name="File">Its name.</param>
/// <param name="Scope">What it is about.</param>
sealed record SeriesItem(string File, DossierScope Scope)
{
    /// <summary>The files of a series, in the order of their states, each named after them: jpn-fin.pdf.</summary>
    public static IReadOnlyList<SeriesItem> Of(
        ScopeIndex index,
        SeriesScope each,
        string extension,
        SourceDate? period,
        SourceDate? asOf
    )
    {
        var scopes =
            each == SeriesScope.Pair ? index.Pairs : [.. index.States.Select(id => (IReadOnlyList<string>)[id])];
        return
        [
            .. scopes.Select(states => new SeriesItem(
                string.Join('-', states).ToLowerInvariant() + "." + extension,
                new()
                {
                    Parties = states,
                    Period = period,
                    AsOf = asOf,
                }
            )),
        ];
    }
}
