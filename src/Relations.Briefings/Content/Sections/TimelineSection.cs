using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What happened when, as a drawing, with how exactly each day is known.</summary>
sealed class TimelineSection : BriefingSection
{
    const int FewestLanes = 2;

    public override string Name => "timeline";

    public override LocalizedString Title => FigureTexts.Timeline;

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
        HashSet<Record> rivals =
        [
            .. Rivals.Of(dossier.DiplomaticRelations).SelectMany(one => one.Others),
            .. Rivals.Of(dossier.ConsularRelations).SelectMany(one => one.Others),
        ];
        return
        [
            Lane(desk, SummaryTexts.Independence, dossier.Independence, r => r.Date),
            Lane(desk, SummaryTexts.Recognition, dossier.Recognitions, TimelineKinds.Of),
            Lane(
                desk,
                SummaryTexts.Diplomatic,
                dossier.DiplomaticRelations,
                r => TimelineKinds.Of(r, rivals.Contains(r))
            ),
            Lane(desk, FigureTexts.Consular, dossier.ConsularRelations, r => TimelineKinds.Of(r, rivals.Contains(r))),
            Lane(
                desk,
                FigureTexts.Missions,
                dossier.Missions,
                TimelineKinds.Of,
                m => Desk.Plain(RecordTitles.Of(desk, m))
            ),
            Lane(desk, MissionTexts.Heads, dossier.Appointments, MainDates.Of),
            Lane(desk, SummaryTexts.Mechanisms, dossier.Mechanisms, TimelineKinds.Of),
            Lane(desk, MechanismTexts.Sessions, dossier.Sessions, r => r.Dates),
            Lane(desk, VisitTexts.Title, dossier.Visits, r => r.Dates),
            Lane(desk, FigureTexts.Events, dossier.Events, r => r.Dates),
            Lane(desk, MechanismTexts.Agreements, dossier.Agreements, TimelineKinds.Of),
            Lane(desk, MechanismTexts.Projects, dossier.Projects, r => r.Inaugurated),
            Lane(desk, FigureTexts.Disputes, dossier.Disputes, r => r.Period),
        ];
    }

    static Lane Lane<T>(Desk desk, LocalizedString label, IReadOnlyList<T> records, Func<T, SourceDate?> date)
        where T : Record =>
        new(
            desk.Say(label),
            [.. Chronicle.Of(records, date).SelectMany(record => LaneTime.Of(desk, record, date(record)))]
        );

    static Lane Lane<T>(
        Desk desk,
        LocalizedString label,
        IReadOnlyList<T> records,
        Func<T, IReadOnlyList<KindOfDate>> dates,
        Func<T, string>? name = null
    )
        where T : Record =>
        new(
            desk.Say(label),
            [
                .. Chronicle
                    .Of(records, record => dates(record).FirstOrDefault(dated => dated.Date is not null)?.Date)
                    .SelectMany(record =>
                        dates(record)
                            .SelectMany(dated =>
                                LaneTime.Of(desk, record, dated.Date, desk.Say(dated.Kind), name?.Invoke(record) ?? "")
                            )
                    ),
            ]
        );
}
