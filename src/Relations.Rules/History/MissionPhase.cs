using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A part of the time of a mission in which it was of one kind.</summary>
sealed record MissionPhase(Mission Mission, Period Period)
{
    /// <summary>The parts of a mission in which it was a diplomatic one.</summary>
    public static IEnumerable<MissionPhase> Diplomatic(Mission mission) =>
        mission.PhasesOf(MissionKinds.IsDiplomatic).Select(phase => new MissionPhase(mission, phase));

    /// <summary>Whether it overlaps a period of another mission; of one mission no part is beside another.</summary>
    public Ternary Overlaps(Period period, Mission of) =>
        ReferenceEquals(Mission, of) ? Ternary.No : period.Overlaps(Period);
}
