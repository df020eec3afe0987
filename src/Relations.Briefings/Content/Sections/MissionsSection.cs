using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The missions of each side with the other, and what they were when.</summary>
sealed class MissionsSection : BriefingSection
{
    public override string Name => "missions";

    public override LocalizedString Title => MissionTexts.Title;

    public override IReadOnlyList<Shape> Tells => [Mission.Shape];

    public override IEnumerable<Block> Compose(Desk desk)
    {
        foreach (var group in Groups(desk))
        {
            yield return new Heading(2, Heading(desk, group[0]));
            List<Block> figures = [.. GradeFigure.Of(desk, group)];
            var table = RecordTable.Of(
                desk,
                group,
                new(CommonTexts.Kind, 2, m => [KindOf(desk, m)]) { NamesRows = true },
                new(MissionTexts.Seat, 1.5, m => desk.Name(m.Seat)),
                new(CommonTexts.Since, 2, m => [Since(desk, m)]),
                new(CommonTexts.Until, 2, m => m.Closed is null ? [] : [desk.Date(m, m.Closed)]),
                new(MissionTexts.Grades, 3, m => Grades(desk, m)),
                new(MissionTexts.Remarks, 2, m => Remarks(desk, m)),
                new(CommonTexts.Sources, 1, desk.Cited)
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

    /// <summary>The missions by sender and receiver: the dossier's parties first, then by id; of each, embassies first.</summary>
    public static IReadOnlyList<IReadOnlyList<Mission>> Groups(Desk desk)
    {
        List<string?> parties = [.. desk.Dossier.Header.Parties.Select(party => party.Id)];
        int Place(string? id) => parties.IndexOf(id) is var at and >= 0 ? at : parties.Count;
        return
        [
            .. Chronicle
                .Of(desk.Dossier.Missions, mission => mission.Opened)
                .GroupBy(mission => (Sending: mission.Sending.Id, Receiving: mission.Receiving.Id))
                .OrderBy(group => Place(group.Key.Sending))
                .ThenBy(group => Place(group.Key.Receiving))
                .ThenBy(group => group.Key.Sending, NaturalOrder.Comparer)
                .ThenBy(group => group.Key.Receiving, NaturalOrder.Comparer)
                .Select(group => group.OrderBy(mission => mission.Kind ?? (MissionKind)int.MaxValue).ToList()),
        ];
    }

    public static Inlines Heading(Desk desk, Mission mission)
    {
        var atState = desk.Dossier.Find(mission.Receiving) is not Organization;
        var phrase = atState ? MissionTexts.Of : MissionTexts.OfAtBody;
        return desk.Say(phrase, desk.NameWithin(mission.Sending), desk.NameWithin(mission.Receiving));
    }

    /// <summary>What a mission is, at the beginning of a line.</summary>
    public static string KindOf(Desk desk, Mission mission) =>
        mission.Kind is null ? desk.Say(Mission.WithoutKind) : desk.Headword(mission.Kind);

    // Where the grades are known, the mission is not one of which nothing is known.
    static string Since(Desk desk, Mission mission) =>
        mission.Opened?.Value is null && mission.Grades.Any(grade => grade.Period?.Value is not null)
            ? desk.Say(MissionTexts.SeeGrades)
            : desk.Date(mission, StartOf(mission.Opened));

    // The column says already that what stands in it is when the mission began.
    static SourceDate? StartOf(SourceDate? opened) =>
        opened is { Calendar: SourceDate.Gregorian, Value: EdtfInterval { EndEnd: EdtfEnd.Open, Start: { } start } }
            ? new(start.ToString(), written: opened.Written)
            : opened;

    static Inlines Grades(Desk desk, Mission mission) =>
        Desk.Joined(
            mission.Grades.Select(grade =>
                Desk.Optional($"{desk.Headword(grade.Kind)}{desk.Colon}{desk.Date(mission, grade.Period)}")
            ),
            desk.Semicolon
        );

    static Inlines Remarks(Desk desk, Mission mission) =>
        Desk.Joined(
            [
                mission.District is null ? [] : desk.Say(MissionTexts.District, desk.Localised(mission.District)),
                mission.AccreditedTo.Count == 0
                    ? []
                    : desk.Say(MissionTexts.Accredited, desk.Names(mission.AccreditedTo)),
                mission.JointWith.Count == 0 ? [] : desk.Say(MissionTexts.Joint, desk.Names(mission.JointWith)),
                mission.Protecting.IsNone ? [] : desk.Say(MissionTexts.Protecting, desk.Name(mission.Protecting)),
            ],
            desk.Semicolon
        );
}
