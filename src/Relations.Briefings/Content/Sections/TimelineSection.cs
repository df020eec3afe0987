using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What happened when, as a drawing, with how exactly each day is known.</summary>
sealed class TimelineSection : BriefingSection
{
    const int FewestLanes = 2;

    public override string Name => "timeline";

    public override Phrase Title => FigureTexts.Timeline;

    public override IEnumerable<Block> Compose(Desk desk)
    {
        var lanes = Shown(desk);
        return lanes.Count < FewestLanes ? [] : LaneChart.Of(desk, lanes, FigureTexts.TimelineCaption, hasLegend: true);
    }

    /// <summary>Whether the briefing has it, and with it the meaning of the signs.</summary>
    public static bool IsIn(Desk desk) =>
        desk.Options.Sections?.Contains("timeline") != false && Shown(desk).Count >= FewestLanes;

    static List<Lane> Shown(Desk desk) => [.. Lanes(desk).Where(lane => lane.Times.Count > 0)];

    static IEnumerable<Lane> Lanes(Desk desk)
    {
        var dossier = desk.Dossier;
        return
        [
            Lane(desk, SummaryTexts.Independence, dossier.Independence, r => [r.Date]),
            Lane(desk, SummaryTexts.Recognition, dossier.Recognitions, r => [r.Date, r.Withdrawn]),
            Lane(
                desk,
                SummaryTexts.Diplomatic,
                dossier.DiplomaticRelations,
                r => Of(r.Established, r.Interruptions, r.Ended)
            ),
            Lane(
                desk,
                FigureTexts.Consular,
                dossier.ConsularRelations,
                r => Of(r.Established, r.Interruptions, r.Ended)
            ),
            Lane(
                desk,
                FigureTexts.Missions,
                dossier.Missions,
                r => [r.Opened, r.Closed, .. r.Grades.Select(g => g.Period)]
            ),
            Lane(desk, MissionTexts.Heads, dossier.Appointments, r => [MainDates.Of(r)]),
            Lane(desk, SummaryTexts.Mechanisms, dossier.Mechanisms, r => [r.Established, r.Ended]),
            Lane(desk, MechanismTexts.Sessions, dossier.Sessions, r => [r.Dates]),
            Lane(desk, VisitTexts.Title, dossier.Visits, r => [r.Dates]),
            Lane(desk, FigureTexts.Events, dossier.Events, r => [r.Dates]),
            Lane(desk, MechanismTexts.Agreements, dossier.Agreements, r => [r.Signed, r.InForce, r.Terminated]),
            Lane(desk, MechanismTexts.Projects, dossier.Projects, r => [r.Inaugurated]),
            Lane(desk, FigureTexts.Disputes, dossier.Disputes, r => [r.Period]),
        ];
    }

    static IEnumerable<SourceDate?> Of(SourceDate? since, Items<Interruption> interruptions, SourceDate? ended) =>
        [since, .. interruptions.SelectMany(i => (SourceDate?[])[i.From, i.To]), ended];

    static Lane Lane<T>(Desk desk, Phrase label, IReadOnlyList<T> records, Func<T, IEnumerable<SourceDate?>> dates)
        where T : Record =>
        new(
            desk.Say(label),
            [
                .. Chronicle
                    .Of(records, record => dates(record).FirstOrDefault(date => date is not null))
                    .SelectMany(record => dates(record).SelectMany(date => LaneTime.Of(desk, record, date))),
            ]
        );
}
