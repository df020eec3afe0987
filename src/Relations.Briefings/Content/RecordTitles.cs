using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What any record is called, in words that need no ids: a name where it has one, else what it is of.</summary>
static class RecordTitles
{
    public static Inlines Of(Desk desk, Record record) =>
        record switch
        {
            Source source => desk.Localised(source.Title),
            State state => desk.Localised(state.Names),
            Place place => desk.Localised(place.Names),
            Organization organization => WithAcronym(desk, organization.Names, organization.Acronym),
            Person person => desk.Localised(person.Names),
            Office office => Visitors.OfficeName(desk, office),
            Event happening => EventName(desk, happening),
            Mechanism mechanism => WithAcronym(desk, mechanism.Names, mechanism.Acronym),
            Agreement agreement => desk.Localised(agreement.Title),
            Project project => desk.Localised(project.Names),
            Dispute dispute => desk.Localised(dispute.Names),
            _ => Described(desk, record),
        };

    /// <summary>What it is called in a line that says what the record is about, and its dates apart.</summary>
    public static Inlines Undated(Desk desk, Record record) =>
        record switch
        {
            Visit visit => desk.Say(VisitTexts.Latest, Visitors.Of(desk, visit), desk.NameWithin(visit.To)),
            Independence independence => desk.Name(independence.State),
            Recognition recognition => RelationFacts.Pair(desk, recognition),
            DiplomaticRelation relation => desk.Names(relation.Between, " – "),
            ConsularRelation relation => desk.Names(relation.Between, " – "),
            _ => Of(desk, record),
        };

    static Inlines Described(Desk desk, Record record) =>
        record switch
        {
            Tenure tenure => [.. desk.Name(tenure.Person), ": ", .. desk.Name(tenure.Office)],
            Independence independence => desk.Say(RecordTexts.Independence, desk.Name(independence.State)),
            Recognition recognition => desk.Say(
                recognition.Recognized == RecognitionObject.Government
                    ? RecordTexts.RecognitionOfGovernment
                    : RecordTexts.Recognition,
                desk.NameWithin(recognition.By),
                desk.NameWithin(recognition.Of)
            ),
            DiplomaticRelation relation => desk.Say(RecordTexts.Diplomatic, desk.Names(relation.Between, " – ")),
            ConsularRelation relation => desk.Say(RecordTexts.Consular, desk.Names(relation.Between, " – ")),
            Mission mission => MissionName(desk, mission),
            Appointment appointment => [.. desk.Name(appointment.Person), ": ", .. desk.Name(appointment.Mission)],
            Visit visit => desk.Say(
                RecordTexts.Visit,
                Visitors.Of(desk, visit),
                desk.NameWithin(visit.To),
                [desk.Date(visit.Dates)]
            ),
            Session session => SessionName(desk, session),
            Statement statement => desk.Say(StatementTexts.Titled, desk.Localised(statement.Text)),
            _ => [],
        };

    static Inlines MissionName(Desk desk, Mission mission)
    {
        Inlines kind = [mission.Kind is null ? desk.Say(RecordTexts.Mission) : desk.Headword(mission.Kind)];
        return mission.Seat.IsNone && desk.Dossier.Find(mission.Receiving) is Organization
            ? desk.Say(
                RecordTexts.MissionTo,
                kind,
                desk.NameWithin(mission.Sending),
                desk.NameWithin(mission.Receiving)
            )
            : desk.Say(
                RecordTexts.MissionIn,
                kind,
                desk.NameWithin(mission.Sending),
                mission.Seat.IsNone ? desk.NameWithin(mission.Receiving) : desk.Name(mission.Seat)
            );
    }

    static Inlines SessionName(Desk desk, Session session) =>
        session.Ordinal is { } ordinal
            ? desk.Say(RecordTexts.NumberedSession, desk.Name(session.Mechanism), [desk.Ordinal(ordinal)])
            : desk.Say(RecordTexts.Session, desk.Name(session.Mechanism));

    static Inlines WithAcronym(Desk desk, LocalisedText? names, LocalisedText? acronym)
    {
        var (name, letters) = (desk.Localised(names), desk.Localised(acronym));
        return letters.Count == 0 || Desk.Plain(name).Contains(Desk.Plain(letters), StringComparison.Ordinal)
            ? name
            : [.. name, " (", .. letters, ")"];
    }

    // A name may say its number already, as in "22nd World Petroleum Congress".
    static Inlines EventName(Desk desk, Event happening)
    {
        var name = desk.Localised(happening.Names);
        return
            happening.Ordinal is not { } ordinal
            || Desk.Plain(name).Contains(Desk.Number(ordinal), StringComparison.Ordinal)
            ? name
            : [desk.Ordinal(ordinal) + " ", .. name];
    }
}
