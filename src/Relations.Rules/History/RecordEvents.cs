using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What states do together, and when, as the types of records say it.</summary>
static class RecordEvents
{
    /// <summary>When a record says that states acted, and which; null for records of other things.</summary>
    public static (NamedDate When, IEnumerable<string?> States)? Of(Record subject) =>
        subject.Profile.Parties.Any(party => party.Role == PartyRole.Acting) && MainDateOf(subject) is { } when
            ? (when, subject.Profile.PartiesOf(subject, PartyRole.Acting).Select(party => party.Id))
            : null;

    /// <summary>What a record says of states that must exist then, beside <see cref="Of"/>, and what must not outlast them.</summary>
    public static IEnumerable<(NamedDate When, string? State)> Others(Record subject, Dossier dossier) =>
        subject
            .Profile.OtherActsOf(subject, dossier)
            .Select(act => (new NamedDate(act.What, subject, act.Path, act.Date), act.State));

    /// <summary>What happened on the main date of a record; null for a type that has no word for it.</summary>
    public static NamedDate? MainDateOf(Record record) =>
        record.Profile.ActOf(record) is { } what && record.Profile.DateFieldOf(record) is { } field
            ? new(what, record, field, record.Profile.DateOf(record))
            : null;
}
