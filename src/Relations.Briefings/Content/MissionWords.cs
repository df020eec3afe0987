using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What missions are called by their kind.</summary>
static class MissionWords
{
    /// <summary>What a mission is, at the beginning of a line.</summary>
    public static string KindOf(BriefingContext context, Mission mission) =>
        mission.Kind is null ? context.Say(Mission.WithoutKind) : context.Headword(mission.Kind);

    /// <summary>The word for a kind within a sentence: that of a common noun, not of a title.</summary>
    public static string Common(BriefingContext context, MissionKind? kind) =>
        Grammar.Of(context.Language).Uncapitalize(context.Say(kind.Word()));
}
