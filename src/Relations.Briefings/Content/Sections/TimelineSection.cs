using Relations.Documents;
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

    // The types of records say which rows there are, and where.
    static IEnumerable<Lane> Lanes(Desk desk)
    {
        var dossier = desk.Dossier;
        HashSet<Record> rivals =
        [
            .. Rivals.Of(dossier.DiplomaticRelations).SelectMany(one => one.Others),
            .. Rivals.Of(dossier.ConsularRelations).SelectMany(one => one.Others),
        ];
        var records = dossier.Records.ToLookup(record => record.RecordShape);
        return Shapes
            .All.Where(shape => shape.Profile.Lane is not null)
            .OrderBy(shape => shape.Profile.Lane!.Order)
            .Select(shape => Lane(desk, shape.Profile, records[shape], rivals));
    }

    static Lane Lane(Desk desk, RecordProfile profile, IEnumerable<Record> records, HashSet<Record> rivals) =>
        new(
            desk.Say(profile.Heading),
            [
                .. Chronicle
                    .Of(
                        records,
                        record => profile.LaneDatesOf(record).FirstOrDefault(one => one.Date is not null)?.Date
                    )
                    .SelectMany(record => Times(desk, profile, record, rivals.Contains(record))),
            ]
        );

    static IEnumerable<LaneTime> Times(Desk desk, RecordProfile profile, Record record, bool isRival)
    {
        var title = profile.Lane!.ShowsTitles ? Desk.Plain(RecordTitles.Of(desk, record)) : "";
        return profile.LaneDatesOf(record).SelectMany(one => LaneTime.Of(desk, record, one.Date, Kind(one), title));

        string Kind(LaneDate one) =>
            (isRival ? one.KindOfRival ?? one.Kind : one.Kind) is { } kind ? desk.Say(kind) : "";
    }
}
