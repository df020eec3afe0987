using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What the missions were when: a row for each grade.</summary>
static class GradeFigure
{
    const int MaxRows = 40;

    /// <summary>The figure in the colour of the state that sends them all; none where no grade is dated, or more are than one can read.</summary>
    /// <param name="context">The briefing.</param>
    /// <param name="missions">The missions.</param>
    /// <param name="hasLegend">Whether the marks are explained below it.</param>
    public static IEnumerable<Block> Of(BriefingContext context, IReadOnlyList<Mission> missions, bool hasLegend)
    {
        List<Lane> lanes = [.. missions.Where(HasPeriods).SelectMany(mission => Lanes(context, mission))];
        return lanes.Count is 0 or > MaxRows
            ? []
            : LaneChart.Of(context, lanes, FigureTexts.GradesCaption, hasLegend, ToneOf(context, missions));
    }

    // All are of one sender.
    static Tone ToneOf(BriefingContext context, IReadOnlyList<Mission> missions) =>
        context.Dossier.Header.Parties is [var first, ..] && missions[0].Sending == first ? Tone.Accent : Tone.Second;

    static bool HasPeriods(Mission mission) => mission.Grades.Any(grade => grade.Period?.Value is not null);

    static IEnumerable<Lane> Lanes(BriefingContext context, Mission mission)
    {
        var name = BriefingContext.Plain(RecordTitles.Of(context, mission));
        return
        [
            new(name, []),
            .. mission.Grades.Select(grade => new Lane(
                context.Headword(grade.Kind),
                [.. LaneTime.Of(context, mission, grade.Period)]
            )
            {
                Within = name,
            }),
        ];
    }
}
