using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A party on a map.</summary>
/// <param name="State">The state.</param>
/// <param name="Codes">Whose outlines stand for it: its own, or those of the states that succeeded it; empty if there are no outlines.</param>
/// <param name="Fill">The colour of its area.</param>
sealed record MapState(Ref<State> State, IReadOnlyList<string> Codes, Tone Fill)
{
    static readonly Tone[] Fills = [Tone.AccentTint, Tone.SecondTint];

    /// <summary>Whether other states stand for it.</summary>
    public bool IsSucceeded => Codes.Count > 0 && Codes[0] != State.Id;

    /// <summary>The parties of the dossier.</summary>
    public static IReadOnlyList<MapState> Of(BriefingContext context) =>
        [
            .. context.Dossier.Header.Parties.Select(
                (party, i) => new MapState(party, CodesOf(context, party), i < Fills.Length ? Fills[i] : Tone.Grid)
            ),
        ];

    /// <summary>What of its outlines is close to its main part; null if it has no outlines.</summary>
    public GeoBox? MainBox() =>
        Codes.SelectMany(Outlines.BuiltIn.MainParts).Select(ring => ring.Box).ToList() is { Count: > 0 } boxes
            ? GeoBox.Around(boxes)
            : null;

    // A single successor is as a rule larger than what it succeeded, as Germany is; several took its area between them.
    static IReadOnlyList<string> CodesOf(BriefingContext context, Ref<State> party)
    {
        if (party.Id is not { } id)
        {
            return [];
        }

        var outlines = Outlines.BuiltIn.States;
        if (outlines.ContainsKey(id))
        {
            return [id];
        }

        var successors = context.Dossier.Find(party)?.Successors ?? [];
        return successors.Count > 1 ? [.. successors.Select(one => one.Id ?? "").Where(outlines.ContainsKey)] : [];
    }
}
