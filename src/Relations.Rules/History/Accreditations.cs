using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Missions that are accredited to states in which they do not reside.</summary>
static class Accreditations
{
    /// <summary>The missions of a sender that are accredited to a state beside their own host.</summary>
    public static RecordIndex<Mission, (string? Sending, string? To)> Seats { get; } =
        new(
            dossier => dossier.Missions,
            mission => mission.AccreditedTo.Select(state => (mission.Sending.Id, state.Id)).Distinct()
        );

    /// <summary>Whether the seat of a mission is known to lie in its host.</summary>
    public static bool ResidesInHost(this Dossier dossier, Mission mission) =>
        dossier.Find(mission.Seat) is { } seat && dossier.StateOf(seat)?.Id == mission.Receiving.Id;
}
