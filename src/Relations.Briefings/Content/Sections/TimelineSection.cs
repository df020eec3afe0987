using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What happened when, as a drawing, with how exactly each day is known.</summary>
sealed class TimelineSection : BriefingSection
{
    const int MinLanes = 2;

    public override string Name => "timeline";

    public override LocalizedString Title => FigureTexts.Timeline;

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        var lanes = Shown(context);
        var told = LaneChart.Alt(context, lanes);
        if (PairTimeline.Of(context, told, title => LaneTable.Of(context, lanes, title)) is { Count: > 0 } timeline)
        {
            return timeline;
        }

        return lanes.Count < MinLanes ? [] : LaneChart.Of(context, lanes, FigureTexts.TimelineCaption, hasLegend: true);
    }

    /// <summary>Whether the briefing has it, and with it the meaning of the signs.</summary>
    public static bool IsIn(BriefingContext context) =>
        context.Options.Sections?.Contains("timeline") != false && Shown(context).Count >= MinLanes;

    static List<Lane> Shown(BriefingContext context) => [.. Lanes(context).Where(lane => lane.Times.Count > 0)];

    // The types of records say which rows there are, and where.
    static IEnumerable<Lane> Lanes(BriefingContext context)
    {
        var records = context.Dossier.Records.ToLookup(record => record.TypeShape);
        HashSet<Record> rivals = [.. ConflictingRecords.Of(context.Dossier).SelectMany(one => one.Others)];
        return Shapes
            .All.Where(shape => shape.Profile.Lane is not null)
            .OrderBy(shape => shape.Profile.Lane!.Order)
            .Select(shape => Lane(context, shape.Profile, records[shape], rivals));
    }

    static Lane Lane(
        BriefingContext context,
        RecordProfile profile,
        IEnumerable<Record> records,
        HashSet<Record> rivals
    ) =>
        new(
            context.Say(profile.Heading),
            [
                .. DateSorting
                    .Of(
                        records,
                        record => profile.LaneDatesOf(record).FirstOrDefault(one => one.Date is not null)?.Date
                    )
                    .SelectMany(record => Times(context, profile, record, rivals.Contains(record))),
            ]
        );

    static IEnumerable<LaneTime> Times(BriefingContext context, RecordProfile profile, Record record, bool isRival)
    {
        var title = profile.Lane!.ShowsTitles ? BriefingContext.Plain(RecordTitles.Of(context, record)) : "";
        return profile.LaneDatesOf(record).SelectMany(one => LaneTime.Of(context, record, one.Date, Kind(one), title));

        string Kind(LaneDate one) =>
            (isRival ? one.KindOfRival ?? one.Kind : one.Kind) is { } kind ? context.Say(kind) : "";
    }
}
