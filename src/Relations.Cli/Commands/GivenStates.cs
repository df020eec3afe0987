using Relations.Dossiers;
using Relations.Import;

namespace Relations.Cli.Commands;

/// <summary>Reads states as a user names them on the command line: by id, by two-letter code or by name.</summary>
static partial class GivenStates
{
    [Message("there is no state {name}; states are named by their ISO 3166-1 alpha-3 code, as TUR")]
    private static partial Message NoState(string name);

    [Message("there is no state {name} (did you mean {nearest}?)")]
    private static partial Message NoStateBut(string name, string nearest);

    static readonly string[] Words = ["name", "iso2"];

    /// <summary>The ids of states, each once.</summary>
    /// <param name="text">The states, with commas between.</param>
    /// <param name="dossier">Has states beside those of the register.</param>
    /// <exception cref="CommandFailure">There is no such state.</exception>
    public static IReadOnlyList<string> Of(string text, Dossier dossier) =>
        [
            .. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(name => One(name, dossier))
                .Distinct(StringComparer.Ordinal),
        ];

    static string One(string name, Dossier dossier)
    {
        if (dossier.Find(name.ToUpperInvariant()) is State state)
        {
            return state.Id;
        }

        return StateIndex.Instance.Find(name.ToUpperInvariant(), Words, null) is [var named]
            ? named
            : dossier.States.FirstOrDefault(one => IsNamed(one, name))?.Id ?? throw Unknown(name, dossier);
    }

    static CommandFailure Unknown(string name, Dossier dossier)
    {
        var ids = StateRegister.States.Keys.Concat(dossier.States.Select(state => state.Id));
        return new(Nearest.To(name.ToUpperInvariant(), ids) is { } nearest ? NoStateBut(name, nearest) : NoState(name));
    }

    static bool IsNamed(State state, string name) =>
        state.Names?.Translations.Any(one => string.Equals(one.Text, name, StringComparison.OrdinalIgnoreCase)) == true;
}
