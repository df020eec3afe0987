using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Who led the missions.</summary>
sealed class HeadsSection : BriefingSection
{
    public override Phrase Title => MissionTexts.Heads;

    public override IEnumerable<Block> Compose(Desk desk)
    {
        var groups = Chronicle
            .Of(desk.Dossier.Appointments, Began)
            .GroupBy(appointment => appointment.Mission)
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            yield return new Heading(2, desk.Name(group.Key));
            yield return RecordTable.Of(
                desk,
                [.. group],
                new(CommonTexts.Name, 2, a => desk.Name(a.Person)),
                new(MissionTexts.Class, 1.5, a => Desk.Optional(desk.Headword(a.Class))),
                new(MissionTexts.Nominated, 1.5, a => Dated(desk, a, a.Nominated)),
                new(MissionTexts.Appointed, 1.5, a => Dated(desk, a, a.Appointed)),
                new(MissionTexts.Arrived, 1.5, a => Dated(desk, a, a.Arrived)),
                new(MissionTexts.Credentials, 1.5, a => Dated(desk, a, a.Credentials)),
                new(CommonTexts.Ended, 1.5, a => Dated(desk, a, a.Ended)),
                new(MissionTexts.Status, 1.5, a => Desk.Optional(desk.Headword(a.Status))),
                new(CommonTexts.Sources, 1, desk.Cited)
            );
        }
    }

    static SourceDate? Began(Appointment a) => a.Credentials ?? a.Arrived ?? a.Appointed ?? a.Nominated;

    static Inlines Dated(Desk desk, Appointment appointment, SourceDate? date) =>
        date is null ? [] : [desk.Date(appointment, date)];
}
