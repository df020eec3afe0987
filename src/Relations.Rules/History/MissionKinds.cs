using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What the kinds of missions have in common.</summary>
static partial class MissionKinds
{
    /// <summary>Permanent diplomatic missions of one state in another; the Vienna Convention's article 2.</summary>
    public static bool IsDiplomatic(this MissionKind? kind) =>
        kind is MissionKind.Embassy or MissionKind.HighCommission or MissionKind.Nunciature or MissionKind.Legation;

    /// <summary>Posts under the Vienna Convention on Consular Relations.</summary>
    public static bool IsConsular(this MissionKind? kind) =>
        kind
            is MissionKind.ConsulateGeneral
                or MissionKind.Consulate
                or MissionKind.ViceConsulate
                or MissionKind.ConsularAgency
                or MissionKind.HonoraryConsulate;

    /// <summary>Offices that are neither diplomatic missions nor consular posts, and need no relations.</summary>
    public static bool IsOffice(this MissionKind? kind) =>
        kind is MissionKind.TradeOffice or MissionKind.RepresentativeOffice;

    /// <summary>When a mission opened.</summary>
    public static NamedDate Opening(this Mission mission) => RecordEvents.MainDateOf(mission)!;

    /// <summary>When a mission closed.</summary>
    public static NamedDate Closing(this Mission mission) =>
        new(TheClosing(mission.Kind.OfTheWord()), mission, "closed", mission.Closed);

    /// <summary>How long a mission is open; null where it has no dates. A closing that is not on record is unknown.</summary>
    public static Period? Open(this Mission mission) =>
        Period.OfKnown(Named(mission), mission.Opening(), mission.Closing());

    /// <summary>The same, where a mission without a closing on record goes on: enough for what it carries.</summary>
    public static Period? OpenToday(this Mission mission) =>
        Period.Of(Named(mission), mission.Opening(), mission.Closing());

    /// <summary>
    /// The periods with dates in which a mission is of certain kinds: those of its grades where any is dated, or all
    /// of the time that it is open.
    /// </summary>
    public static IEnumerable<Period> PhasesOf(this Mission mission, Func<MissionKind?, bool> isOne)
    {
        if (mission.Grades.Any(grade => grade.Period is not null))
        {
            return mission.Phases().Where(phase => isOne(phase.Kind)).Select(phase => phase.Period);
        }

        return isOne(mission.Kind) && mission.Open() is { } open ? [open] : [];
    }

    /// <summary>A rule for each of these periods.</summary>
    public static IRuleBuilderInitialCollection<Mission, Period> RuleForPhases(
        this RecordValidator<Mission> validator,
        Func<MissionKind?, bool> isOne
    ) =>
        validator
            .RuleForEach(mission => mission.PhasesOf(isOne))
            .Configure(rule => rule.PropertyName = nameof(Mission.Grades));

    /// <summary>The grades of a mission whose period is on record.</summary>
    public static IEnumerable<(MissionKind? Kind, Period Period)> Phases(this Mission mission)
    {
        for (var i = 0; i < mission.Grades.Count; i++)
        {
            var grade = mission.Grades[i];
            var path = FormattableString.Invariant($"grades[{i}].period");
            if (Period.Of(new(Phase(grade.Kind.Word()), mission, path, grade.Period)) is { } period)
            {
                yield return (grade.Kind, period);
            }
        }
    }

    /// <summary>The kind and the id of a mission.</summary>
    public static Message Named(Mission mission) => OfKind(mission.Kind.Word(), mission);

    [Message("the {kind} {mission}")]
    private static partial Message OfKind(LocalizedString kind, Mission mission);

    [Message("the closing {ofTheMission}")]
    private static partial Message TheClosing(LocalizedString ofTheMission);

    [Message("the {kind} phase")]
    private static partial Message Phase(LocalizedString kind);
}
