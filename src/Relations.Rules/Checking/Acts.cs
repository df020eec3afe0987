using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What states do together, and when.</summary>
static class Acts
{
    /// <summary>When a record says that states acted, and which; null for records of other things.</summary>
    public static (Dated When, IEnumerable<string?> States)? Of(Record subject) =>
        subject switch
        {
            Recognition act => (new(FactTexts.TheRecognition(), act, "date", act.Date), [act.By.Id]),
            DiplomaticRelation relation => (relation.Establishment(), Ids(relation.Between)),
            ConsularRelation relation => (relation.Establishment(), Ids(relation.Between)),
            Mission mission => (mission.Opening(), [mission.Sending.Id, mission.Receiving.Id, mission.Protecting.Id]),
            Visit visit => (visit.Stay(), [visit.From.Id, visit.To.Id]),
            Mechanism body => (
                new(FactTexts.TheEstablishment(), body, "established", body.Established),
                Ids(body.Parties)
            ),
            Agreement treaty => (new(FactTexts.TheSignature(), treaty, "signed", treaty.Signed), Ids(treaty.Parties)),
            Project work => (
                new(FactTexts.TheInauguration(), work, "inaugurated", work.Inaugurated),
                Ids(work.Parties)
            ),
            _ => null,
        };

    /// <summary>What a record says of states that must exist then, beside <see cref="Of"/>, and what must not outlast them.</summary>
    public static IEnumerable<(Dated When, string? State)> Others(Record subject, Dossier dossier) =>
        subject switch
        {
            Recognition act => [(act.Act(), act.Of.Id)],
            Agreement treaty => treaty.Ratified.Select(
                (by, i) =>
                    (
                        new Dated(
                            FactTexts.RatificationBy(by.By),
                            treaty,
                            FormattableString.Invariant($"ratified[{i}].date"),
                            by.Date
                        ),
                        by.By.Id
                    )
            ),
            Organization body => body.Members.Select(
                (member, i) =>
                    (
                        new Dated(
                            FactTexts.MembershipOf(member.State),
                            body,
                            FormattableString.Invariant($"members[{i}].period"),
                            member.Period
                        ),
                        member.State.Id
                    )
            ),
            Tenure tenure =>
            [
                (new(FactTexts.TheTenure(), tenure, "period", tenure.Period), dossier.Find(tenure.Office)?.Of.Id),
            ],
            Appointment head when dossier.Find(head.Mission) is { } mission =>
            [
                (head.Steps()[3], mission.Sending.Id),
                (head.Steps()[3], mission.Receiving.Id),
            ],
            _ => [],
        };

    static IEnumerable<string?> Ids<T>(Items<Ref<T>> states)
        where T : class => states.Select(state => state.Id);
}
