using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Which missions may exist on the as-of day; without one, those of which no end is known.</summary>
static class OpenMissions
{
    public static bool MayBeOpen(BriefingContext context, Mission mission)
    {
        var day = context.Options.AsOf?.Value?.Bounds;
        return !IsClosed(mission.Closed, day)
            && !(mission.Opened?.Bounds?.EarliestStart is { } first && first > day?.Latest)
            && (
                mission.Grades.Count == 0 || mission.Grades.Any(grade => !IsOver(grade.Period?.Bounds?.LatestEnd, day))
            );
    }

    /// <summary>When its last grade ended, where nothing else says that it is closed and no grade goes on; null else.</summary>
    public static Edtf? EndOfGrades(Mission mission) =>
        mission.Closed is not null || mission.Grades.Any(grade => !HasEnd(grade.Period)) ? null
        : mission.Grades.MaxBy(grade => grade.Period?.Bounds?.LatestEnd)?.Period?.Value is EdtfInterval { End: { } end }
            ? end
        : null;

    static bool HasEnd(SourceDate? period) => period?.Bounds?.LatestEnd is not null;

    // What was closed from some day on is over by then. A date that cannot be read does not say that anything is over.
    static bool IsClosed(SourceDate? closed, EdtfBounds? day) =>
        IsOver(closed?.Bounds?.LatestEnd ?? closed?.Bounds?.LatestStart, day);

    static bool IsOver(EdtfDay? last, EdtfBounds? day) =>
        last is { } end && (day is not { Earliest: { } from } || end < from);
}
