using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The missions of each side with the other, and what they were when.</summary>
sealed class MissionsSection : BriefingSection
{
    const double LowestMap = 44;
    const double HighestMap = 75;

    public override string Name => "missions";

    public override LocalizedString Title => MissionTexts.Title;

    public override IReadOnlyList<RecordShape> Tells => [Mission.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context) =>
        [.. Tables(context), .. MapFigure.Of(context, LowestMap, HighestMap)];

    static IEnumerable<Block> Tables(BriefingContext context)
    {
        foreach (var group in Groups(context))
        {
            yield return new Heading(2, Heading(context, group[0]));
            List<Block> figures = IsInTimeline(context, group)
                ? []
                : [.. GradeFigure.Of(context, group, hasLegend: !TimelineSection.IsIn(context))];
            var table = RecordTable.Of(
                context,
                group,
                new(CommonTexts.Kind, 2, m => [MissionWords.KindOf(context, m)]) { NamesRows = true },
                new(MissionTexts.Seat, 1.5, m => context.Name(m.Seat)),
                new(CommonTexts.Since, 2, m => [Since(context, m)]),
                new(CommonTexts.Until, 2, m => m.Closed is null ? [] : [context.Date(m, m.Closed)]),
                new(MissionTexts.Grades, 3, m => Grades(context, m)),
                new(MissionTexts.Remarks, 2, m => Remarks(context, m)),
                new(CommonTexts.Sources, 1, context.Cited)
            );
            yield return table with
            {
                KeepsNext = figures.Count > 0,
            };
            foreach (var figure in figures)
            {
                yield return figure;
            }
        }
    }

    // The timeline of a pair shows what its main missions were when.
    static bool IsInTimeline(BriefingContext context, IReadOnlyList<Mission> group)
    {
        var ways = TimelineSection.IsIn(context) ? PartyPair.Of(context)?.Ways ?? [] : [];
        return ways.Where(way => way.From == group[0].Sending && way.To.Id == group[0].Receiving.Id)
            .Select(way => TimelineChart.MainMission(context, way.From, way.To))
            .Any(main => group.All(mission => mission.Grades.Count == 0 || ReferenceEquals(mission, main)));
    }

    /// <summary>The missions by sender and receiver: the dossier's parties first, then by id; of each, embassies first.</summary>
    public static IReadOnlyList<IReadOnlyList<Mission>> Groups(BriefingContext context)
    {
        List<string?> parties = [.. context.Dossier.Header.Parties.Select(party => party.Id)];
        int Place(string? id) => parties.IndexOf(id) is var at and >= 0 ? at : parties.Count;
        return
        [
            .. DateSorting
                .Of(context.Dossier.Missions, mission => mission.Opened)
                .GroupBy(mission => (Sending: mission.Sending.Id, Receiving: mission.Receiving.Id))
                .OrderBy(group => Place(group.Key.Sending))
                .ThenBy(group => Place(group.Key.Receiving))
                .ThenBy(group => group.Key.Sending, NaturalOrder.Comparer)
                .ThenBy(group => group.Key.Receiving, NaturalOrder.Comparer)
                .Select(group => group.OrderBy(mission => mission.Kind ?? (MissionKind)int.MaxValue).ToList()),
        ];
    }

    public static Inlines Heading(BriefingContext context, Mission mission)
    {
        var atState = context.Dossier.Find(mission.Receiving) is not Organization;
        var phrase = atState ? MissionTexts.Of : MissionTexts.OfAtBody;
        return context.Say(phrase, context.NameWithin(mission.Sending), context.NameWithin(mission.Receiving));
    }

    // Where the grades are known, the mission is not one of which nothing is known.
    static string Since(BriefingContext context, Mission mission) =>
        mission.Opened?.Value is null && mission.Grades.Any(grade => grade.Period?.Value is not null)
            ? context.Say(MissionTexts.SeeGrades)
            : context.Date(mission, StartOf(mission.Opened));

    // The column says already that what stands in it is when the mission began.
    static SourceDate? StartOf(SourceDate? opened) =>
        opened is { Calendar: SourceDate.Gregorian, Value: EdtfInterval { EndEnd: EdtfEnd.Open, Start: { } start } }
            ? new(start.ToString(), written: opened.Written)
            : opened;

    static Inlines Grades(BriefingContext context, Mission mission) =>
        BriefingContext.Joined(
            mission.Grades.Select(grade =>
                BriefingContext.Optional(
                    $"{context.Headword(grade.Kind)}{context.Colon}{context.Date(mission, grade.Period)}"
                )
            ),
            context.Semicolon
        );

    static Inlines Remarks(BriefingContext context, Mission mission) =>
        BriefingContext.Joined(
            [
                mission.District is null ? [] : context.Say(MissionTexts.District, context.Localised(mission.District)),
                mission.AccreditedTo.Count == 0
                    ? []
                    : context.Say(MissionTexts.Accredited, context.Names(mission.AccreditedTo)),
                mission.JointWith.Count == 0 ? [] : context.Say(MissionTexts.Joint, context.Names(mission.JointWith)),
                mission.Protecting.IsNone ? [] : context.Say(MissionTexts.Protecting, context.Name(mission.Protecting)),
            ],
            context.Semicolon
        );
}
