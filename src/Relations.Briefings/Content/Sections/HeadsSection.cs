using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Who led the missions.</summary>
sealed class HeadsSection : BriefingSection
{
    public override string Name => "heads";

    public override LocalizedString Title => Appointment.Shape.Profile.Heading;

    public override IReadOnlyList<Shape> Tells => [Appointment.Shape];

    public override IEnumerable<Block> Compose(Desk desk)
    {
        List<Mission> missions = [.. MissionsSection.Groups(desk).SelectMany(group => group)];
        var groups = Chronicle
            .Of(desk.Dossier.Appointments, MainDates.Of)
            .GroupBy(appointment => appointment.Mission)
            .OrderBy(group =>
                missions.FindIndex(mission => mission.Id == group.Key.Id) is var at and >= 0 ? at : missions.Count
            )
            .ThenBy(group => group.Key.Id, NaturalOrder.Comparer);
        foreach (var group in groups)
        {
            yield return new Heading(2, desk.Name(group.Key));
            yield return RecordTable.Of(
                desk,
                [.. group],
                new(CommonTexts.Name, 2, a => desk.Name(a.Person)) { NamesRows = true },
                new(MissionTexts.Class, 1.5, a => Class(desk, a)),
                new(MissionTexts.Service, 4, a => Service(desk, a)),
                new(MissionTexts.Status, 1.5, a => Desk.Optional(desk.Headword(a.Status))),
                new(CommonTexts.Sources, 1, desk.Cited)
            );
        }
    }

    static Inlines Class(Desk desk, Appointment appointment) =>
        Desk.Optional(
            Casing.Capitalised(
                string.Join(
                    ", ",
                    ((string[])[desk.Word(appointment.Class), desk.Word(appointment.Category)]).Where(word =>
                        word != ""
                    )
                ),
                desk.Language
            )
        );

    static Inlines Service(Desk desk, Appointment appointment) =>
        Desk.Joined(
            [
                Step(desk, appointment, MissionTexts.Nominated, appointment.Nominated),
                Step(desk, appointment, MissionTexts.Appointed, appointment.Appointed),
                Step(desk, appointment, MissionTexts.Commission, appointment.Commission),
                Step(desk, appointment, MissionTexts.Arrived, appointment.Arrived),
                Step(desk, appointment, MissionTexts.Admitted, appointment.Admitted),
                Step(desk, appointment, MissionTexts.Exequatur, appointment.Exequatur),
                Credentials(desk, appointment),
                Step(desk, appointment, MissionTexts.Duties, appointment.Duties),
                Step(desk, appointment, MissionTexts.PersonaNonGrata, appointment.PersonaNonGrata),
                Step(desk, appointment, MissionTexts.Ended, appointment.Ended),
            ],
            desk.Semicolon
        );

    // Whom the letters are addressed to is known before they are presented.
    static Inlines Credentials(Desk desk, Appointment appointment)
    {
        Inlines presented = appointment.Credentials is null ? [] : [desk.Date(appointment, appointment.Credentials)];
        Inlines addressee = appointment.AccreditedTo is { } to ? [desk.Say(MissionTexts.To(to))] : [];
        var said = Desk.Joined([presented, addressee], ", ");
        return said.Count == 0 ? [] : desk.Say(MissionTexts.Credentials, said);
    }

    static Inlines Step(Desk desk, Appointment appointment, LocalizedString step, SourceDate? date) =>
        date is null ? [] : desk.Say(step, [desk.Date(appointment, date)]);
}
