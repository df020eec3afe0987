namespace Relations.Dossiers;

/// <summary>
/// The names and codes of states beside the short names and ids of the register. They are read when they are first
/// asked for: most runs need none of them.
/// </summary>
public static class StateNames
{
    static readonly Lazy<IReadOnlyList<StateName>> Named = new(LoadNames);
    static readonly Lazy<IReadOnlyList<StateCode>> Coded = new(LoadCodes);

    /// <summary>Long, former and other names and adjectives in English, Turkish, Azerbaijani and French, by id of the state.</summary>
    public static IReadOnlyList<StateName> All => Named.Value;

    /// <summary>The codes that other lists have for a state of the register, and those that ISO 3166 had, by list.</summary>
    public static IReadOnlyList<StateCode> Codes => Coded.Value;

    static StateName[] LoadNames() =>
        [
            .. StateRegister
                .Rows("state-names.csv")
                .Select(row => new StateName(
                    row[0],
                    Enum.Parse<StateNameKind>(row[1], ignoreCase: true),
                    row[2].Split(' '),
                    PeriodOf(row[3]),
                    row[4]
                )),
        ];

    static StateCode[] LoadCodes() =>
        [
            .. StateRegister
                .Rows("state-codes.csv")
                .Select(row => new StateCode(
                    row[0],
                    row[1],
                    row[2],
                    PeriodOf(row[3]),
                    row[4].Length > 0 ? row[4] : null
                )),
        ];

    static SourceDate? PeriodOf(string text) => text.Length > 0 ? new(text) : null;
}

/// <summary>A name of a state beside its short names.</summary>
/// <param name="State">The id of the state.</param>
/// <param name="Kind">What the name is.</param>
/// <param name="Languages">The languages that have it: en, tr, az, fr.</param>
/// <param name="Period">When it was in use, both ends inclusive; null where that is not on record, or it still is.</param>
/// <param name="Text">The name.</param>
public sealed record StateName(
    string State,
    StateNameKind Kind,
    IReadOnlyList<string> Languages,
    SourceDate? Period,
    string Text
);

/// <summary>What a name of a state is.</summary>
public enum StateNameKind
{
    /// <summary>The official name.</summary>
    Long,

    /// <summary>Another name, an abbreviation or another order of the words.</summary>
    Other,

    /// <summary>A name that the state, or what the register counts as it, had before.</summary>
    Former,

    /// <summary>The name of another entry that this state continues. Texts say it for both.</summary>
    Continued,

    /// <summary>An adjective, which in most languages is the word for a citizen too.</summary>
    Adjective,
}

/// <summary>A code of a state in a list.</summary>
/// <param name="List">The list: ISO3166-1 (two letters, and former ones of three), ISO3166-3, IOC, FIFA, vehicle, cow or gw.</param>
/// <param name="Code">The code.</param>
/// <param name="State">The id of the state.</param>
/// <param name="Period">When the list had it, both ends inclusive; null where that is not on record.</param>
/// <param name="Note">What else it says; null for nothing.</param>
public sealed record StateCode(string List, string Code, string State, SourceDate? Period, string? Note);
