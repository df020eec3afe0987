namespace Relations.Import;

/// <summary>Gathers what is known of people, places, organizations and offices of a dossier.</summary>
/// <param name="dossier">The dossier.</param>
/// <param name="idOf">The id of a record in the dossier that an import comes to.</param>
/// <param name="more">Further external identifiers of a record.</param>
sealed class KnownRecords(
    Dossier dossier,
    Func<Record, string> idOf,
    Func<Record, IReadOnlyDictionary<string, string>> more
)
{
    // Only people have them. What somebody held again and again in one year counts once.
    readonly Lazy<ILookup<string, HeldRole>> roles = new(() =>
        RolesOf(dossier, idOf)
            .DistinctBy(role => (role.Person, role.Role.Label, DateAgreement.YearsOf(role.Role.Dates)))
            .ToLookup(role => role.Person, role => role.Role, StringComparer.Ordinal)
    );

    /// <summary>Whether records of a collection can be matched.</summary>
    public static bool AreOf(RecordShape shape) =>
        shape.Base == Organization.Shape
        || shape.Base == Place.Shape
        || shape.Base == Office.Shape
        || shape.Base == Person.Shape;

    /// <summary>What is known of the records of a collection.</summary>
    public IEnumerable<KnownRecord> Of(RecordShape shape) =>
        dossier.Records.Where(record => record.TypeShape == shape.Base).Select(Known);

    KnownRecord Known(Record record)
    {
        var isPerson = record is Person;
        var ids = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var (scheme, id) in more(record)
                .Concat(record.Ids?.All.Select(one => KeyValuePair.Create(one.Scheme, one.Id)) ?? [])
        )
        {
            ids[scheme] = id;
        }

        return new(record, idOf(record))
        {
            Label = RecordNames.Of(record, Language.English) ?? record.Id,
            Names =
            [
                .. Names(record)
                    .Select(name => isPerson ? NameKey.OfPerson(name) : NameKey.OfThing(name))
                    .OfType<NameKey>()
                    .Distinct(),
            ],
            Ids = ids,
            Home = HomeOf(record),
            Roles = isPerson ? [.. roles.Value[record.Id]] : [],
        };
    }

    string? HomeOf(Record record) =>
        record switch
        {
            Office office => PartyOf(dossier, office.Of.Id, idOf),
            Place place => place.State.Id,
            _ => null,
        };

    static IEnumerable<string> Names(Record record) =>
        (
            record switch
            {
                Person person => [person.Names],
                Place place => [place.Names],
                Organization organization => [organization.Names],
                Office office => [office.Title],
                _ => Enumerable.Empty<LocalisedText?>(),
            }
        )
            .Concat((record as IOtherwiseNamed)?.OtherNames.Select(other => other.Names) ?? [])
            .OfType<LocalisedText>()
            .SelectMany(text => text.Translations.Select(one => one.Text));

    static string? PartyOf(Dossier dossier, string? id, Func<Record, string> idOf) =>
        id is not null && dossier.Find(id) is Organization organization ? idOf(organization) : id;

    static IEnumerable<(string Person, HeldRole Role)> RolesOf(Dossier dossier, Func<Record, string> idOf)
    {
        foreach (var record in dossier.Records)
        {
            switch (record)
            {
                case Tenure tenure:
                    if (Role(tenure.Person, tenure.Office, tenure.Period) is { } held)
                    {
                        yield return (held.Person, held.Role with { IsTerm = true });
                    }

                    break;
                case Visit visit:
                    foreach (var visitor in visit.Visitors)
                    {
                        if (Role(visitor.Person, visitor.Office, visit.Dates) is { } travelled)
                        {
                            yield return travelled;
                        }
                    }

                    break;
                case Event happened:
                    foreach (var participant in happened.Participants)
                    {
                        if (Role(participant.Person, participant.Office, happened.Dates) is { } present)
                        {
                            yield return present;
                        }
                    }

                    break;
                case Appointment { Person.Id: { } person } appointment
                    when dossier.Find(appointment.Mission) is { } mission:
                    var label = $"{mission.Sending} – {mission.Receiving}";
                    var title = NameKey.OfThing($"envoy {mission.Receiving}")!;
                    yield return (person, new(mission.Sending.ToString(), [title], null, DateOf(appointment), label));
                    break;
            }
        }

        (string Person, HeldRole Role)? Role(Ref<Person> person, Ref<Office> office, SourceDate? dates)
        {
            if (
                person.Id is null
                || dossier.Find(office) is not { } held
                || PartyOf(dossier, held.Of.Id, idOf) is not { } state
            )
            {
                return null;
            }

            List<NameKey> titles = [.. Names(held).Select(NameKey.OfThing).OfType<NameKey>()];
            return (person.Id, new(state, titles, held.Rank, dates, $"{held.Title} ({state})"));
        }
    }

    static SourceDate? DateOf(Record record)
    {
        var dates = FieldWalk.Dates(record);
        return record
            .Profile.MainDate?.Fields.Select(field => dates.FirstOrDefault(date => date.Path == field).Date)
            .FirstOrDefault(date => date is not null);
    }
}
