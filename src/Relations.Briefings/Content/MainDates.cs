using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The date without which a record does not say when what it tells of happened.</summary>
static class MainDates
{
    /// <summary>The date; null where it is missing or the record tells of nothing that happened at a time.</summary>
    public static SourceDate? Of(Record record) =>
        record switch
        {
            Independence independence => independence.Date,
            Recognition recognition => recognition.Date,
            DiplomaticRelation relation => relation.Established,
            ConsularRelation relation => relation.Established,
            Mission mission => mission.Opened,
            Appointment appointment => appointment.Credentials
                ?? appointment.Duties
                ?? appointment.Exequatur
                ?? appointment.Admitted
                ?? appointment.Arrived
                ?? appointment.Commission
                ?? appointment.Appointed
                ?? appointment.Nominated,
            Visit visit => visit.Dates,
            Event happening => happening.Dates,
            Mechanism mechanism => mechanism.Established,
            Session session => session.Dates,
            Agreement agreement => agreement.Signed,
            Project project => project.Inaugurated,
            Dispute dispute => dispute.Period,
            Tenure tenure => tenure.Period,
            _ => null,
        };
}
