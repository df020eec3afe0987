using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Who led the missions.</summary>
sealed class HeadsSection : BriefingSection
{
    public override string Name => "heads";

    public override LocalizedString Title => Appointment.Shape.Profile.Heading;

    public override IReadOnlyList<RecordShape> Tells => [Appointment.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        List<Mission> missions = [.. MissionsSection.Groups(context).SelectMany(group => group)];
        var groups = DateSorting
            .Of(context.Dossier.Appointments, MainDates.Of)
            .GroupBy(appointment => appointment.Mission)
            .OrderBy(group =>
                missions.FindIndex(mission => mission.Id == group.Key.Id) is var at and >= 0 ? at : missions.Count
            )
            .ThenBy(group => group.Key.Id, NaturalOrder.Comparer);
        foreach (var group in groups)
        {
            yield return new Heading(2, context.Name(group.Key));
            yield return RecordTable.Of(
                context,
                [.. group],
                new(CommonTexts.Name, 2, a => context.Name(a.Person)) { NamesRows = true },
                new(MissionTexts.Class, 1.5, a => Class(context, a)),
                new(MissionTexts.Service, 4, a => Service(context, a)),
                new(MissionTexts.Status, 1.5, a => BriefingContext.Optional(context.Headword(a.Status))),
                new(MissionTexts.Remarks, 2, a => FieldText.Remarks(context, a)),
                new(CommonTexts.Sources, 1, context.Cited)
            );
        }
    }

    static Inlines Class(BriefingContext context, Appointment appointment) =>
        BriefingContext.Optional(
            LetterCase.Capitalised(
                string.Join(
                    ", ",
                    ((string[])[context.Word(appointment.Class), context.Word(appointment.Category)]).Where(word =>
                        word != ""
                    )
                ),
                context.Language
            )
        );

    static Inlines Service(BriefingContext context, Appointment appointment) =>
        BriefingContext.Joined(
            [
                Step(context, appointment, MissionTexts.Nominated, appointment.Nominated),
                Step(context, appointment, MissionTexts.Appointed, appointment.Appointed),
                Step(context, appointment, MissionTexts.Commission, appointment.Commission),
                Step(context, appointment, MissionTexts.Arrived, appointment.Arrived),
                Step(context, appointment, MissionTexts.Admitted, appointment.Admitted),
                Step(context, appointment, MissionTexts.Exequatur, appointment.Exequatur),
                Credentials(context, appointment),
                Step(context, appointment, MissionTexts.Duties, appointment.Duties),
                Step(context, appointment, MissionTexts.PersonaNonGrata, appointment.PersonaNonGrata),
                Step(context, appointment, MissionTexts.Ended, appointment.Ended),
            ],
            context.Semicolon
        );

    // Whom the letters are addressed to is known before they are presented.
    static Inlines Credentials(BriefingContext context, Appointment appointment)
    {
        Inlines presented = appointment.Credentials is null ? [] : [context.Date(appointment, appointment.Credentials)];
        Inlines addressee = appointment.AccreditedTo is { } to ? [context.Say(MissionTexts.To(to))] : [];
        var said = BriefingContext.Joined([presented, addressee], ", ");
        return said.Count == 0 ? [] : context.Say(MissionTexts.Credentials, said);
    }

    static Inlines Step(BriefingContext context, Appointment appointment, LocalizedString step, SourceDate? date) =>
        date is null ? [] : context.Say(step, [context.Date(appointment, date)]);
}
