namespace Relations.Import;

/// <summary>
/// What headers call fields, beside the labels that these have. Words that other fields share stand after a semicolon.
/// </summary>
static partial class HeaderWords
{
    /// <summary>The words, by the name of the field.</summary>
    public static IReadOnlyDictionary<string, LocalizedString> ByField() =>
        new Dictionary<string, LocalizedString>(StringComparer.Ordinal)
        {
            ["id"] = Id,
            ["from"] = From,
            ["to"] = To,
            ["visitors"] = Visitors,
            ["person"] = Person,
            ["names"] = Names,
            ["born"] = Born,
            ["died"] = Died,
            ["dates"] = Dates,
            ["date"] = Date,
            ["period"] = Period,
            ["start"] = Start,
            ["end"] = End,
            ["kind"] = Kind,
            ["purpose"] = Purpose,
            ["places"] = Places,
            ["place"] = Place,
            ["seat"] = Seat,
            ["sending"] = Sending,
            ["receiving"] = Receiving,
            ["opened"] = Opened,
            ["closed"] = Closed,
            ["appointed"] = Appointed,
            ["credentials"] = Credentials,
            ["arrived"] = Arrived,
            ["ended"] = Ended,
            ["established"] = Established,
            ["between"] = Between,
            ["by"] = By,
            ["of"] = Of,
            ["title"] = Title,
            ["parties"] = Parties,
            ["signed"] = Signed,
            ["inForce"] = InForce,
            ["terminated"] = Terminated,
            ["office"] = Office,
            ["mission"] = Mission,
            ["note"] = Note,
            ["state"] = State,
            ["acronym"] = Acronym,
            ["class"] = Class,
        };

    /// <summary>Words of headers that say of a column only that it holds dates.</summary>
    [Localized("date, dates, day, year, on, of, the")]
    internal static partial LocalizedString OfDates { get; }

    /// <summary>Words of headers that say of a column only that it holds states.</summary>
    [Localized("country, state, nation, of, the")]
    internal static partial LocalizedString OfStates { get; }

    /// <summary>Words of headers that say of a column only that it holds names or codes.</summary>
    [Localized("name, code, iso, iso2, iso3, abb, abbr, full, label, of, the, official")]
    internal static partial LocalizedString OfNames { get; }

    [Localized(
        "id, identifier, key, number, no, nr, num, record, record id, record no, case, case id, ref, "
            + "reference, serial"
    )]
    static partial LocalizedString Id { get; }

    [Localized(
        "from, origin, country of origin, home, visiting, sender, sending, coming from, visitor, guest, "
            + "leader, delegation, nationality, leader country, represented; country, state, nation"
    )]
    static partial LocalizedString From { get; }

    [Localized(
        "to, host, destination, visited, place visited, receiving, hosting, receiver, travelled to; country, "
            + "state, nation"
    )]
    static partial LocalizedString To { get; }

    [Localized(
        "visitor, visitors, guest, guests, leader, visiting leader, head of delegation, delegation head, "
            + "delegation leader, delegation, traveller, traveler, dignitary, official; name, full name, person, "
            + "head"
    )]
    static partial LocalizedString Visitors { get; }

    [Localized(
        "person, ambassador, head, chief, chief of mission, envoy, head of mission, leader, office holder, "
            + "officeholder, incumbent, holder, diplomat, consul, representative, minister, president; name, full "
            + "name, label"
    )]
    static partial LocalizedString Person { get; }

    [Localized("name, names, full name, label, leader, person, diplomat; title")]
    static partial LocalizedString Names { get; }

    [Localized("born, birth, birthdate, dob, year born, birthday")]
    static partial LocalizedString Born { get; }

    [Localized("died, death, deathdate, dod, year died, deceased")]
    static partial LocalizedString Died { get; }

    [Localized("date, dates, when, visit, visit dates, period, travel dates, duration, trip; year")]
    static partial LocalizedString Dates { get; }

    [Localized("date, when, recognition, recognised, recognized, decision; year")]
    static partial LocalizedString Date { get; }

    [Localized("period, term, dates, years, tenure, term of office, in office, served; year")]
    static partial LocalizedString Period { get; }

    [Localized(
        "start, begin, beginning, beg, since, arrival, arrived, first day, styear, start year, begin year, "
            + "entered office, took office, took up post, from; from year, departure, departed, date of departure"
    )]
    static partial LocalizedString Start { get; }

    [Localized(
        "end, ending, until, till, return, returned, last day, finish, endyear, end year, left office, left "
            + "post, thru, through, to; to year, departure, departed, date of departure"
    )]
    static partial LocalizedString End { get; }

    [Localized("kind, type, category, nature, visit, level, form, class; status")]
    static partial LocalizedString Kind { get; }

    [Localized("purpose, description, reason, subject, occasion, topic, agenda, details; remarks")]
    static partial LocalizedString Purpose { get; }

    [Localized("place, places, city, cities, location, venue, town")]
    static partial LocalizedString Places { get; }

    [Localized("place, city, location, venue, town, signed at, place of signature, place signed")]
    static partial LocalizedString Place { get; }

    [Localized("seat, city, location, capital, town, post, posted at; place")]
    static partial LocalizedString Seat { get; }

    [Localized(
        "sending, sender, operator, represented, from, origin, of, home, owner, accrediting, source, side1, "
            + "side a, country1, country a, state1, state a, ccode1"
    )]
    static partial LocalizedString Sending { get; }

    [Localized(
        "receiving, receiver, to, destination, host, accredited to, target, side2, side b, country2, country "
            + "b, state2, state b, ccode2; country, state"
    )]
    static partial LocalizedString Receiving { get; }

    [Localized("opened, opening, open, creation, inception, founded, established; start, since")]
    static partial LocalizedString Opened { get; }

    [Localized("closed, closing, close, closure; end, until")]
    static partial LocalizedString Closed { get; }

    [Localized("appointed, appointment, named; start")]
    static partial LocalizedString Appointed { get; }

    [Localized(
        "credentials, presentation of credentials, presented credentials, credentials presented, letters of "
            + "credence, accreditation"
    )]
    static partial LocalizedString Credentials { get; }

    [Localized("arrived, arrival, took up post, took up duty")]
    static partial LocalizedString Arrived { get; }

    [Localized(
        "ended, end, left, departure, termination, terminated, mission ended, end of mission, left post, "
            + "recalled, recall, severed, severance, broken off, until"
    )]
    static partial LocalizedString Ended { get; }

    [Localized(
        "established, relations established, establishment, established on, establishment of relations, "
            + "diplomatic relations established, relations, diplomatic relations, since; date, start"
    )]
    static partial LocalizedString Established { get; }

    [Localized("between, states, parties, countries, pair, partner, partner country; country, state")]
    static partial LocalizedString Between { get; }

    [Localized("by, recognizing, recognising, recogniser, recognizer, recognized by, recognised by; country, state")]
    static partial LocalizedString By { get; }

    [Localized("of, recognized, recognised, belongs to, new; state, country")]
    static partial LocalizedString Of { get; }

    [Localized("title, agreement, treaty, subject, instrument, document, agreement title; name, description")]
    static partial LocalizedString Title { get; }

    [Localized(
        "parties, party, signatories, signatory, countries, states, contracting parties; country, state, " + "partner"
    )]
    static partial LocalizedString Parties { get; }

    [Localized("signed, signature, signing, concluded, conclusion, signed on, date signed; date")]
    static partial LocalizedString Signed { get; }

    [Localized("in force, entry into force, effective, entered into force, into force, in force since, eif")]
    static partial LocalizedString InForce { get; }

    [Localized("terminated, termination, expired, expiry, denounced, end")]
    static partial LocalizedString Terminated { get; }

    [Localized("office, position, post, role, function, rank, job, job title; title")]
    static partial LocalizedString Office { get; }

    [Localized("mission, post, embassy, legation, consulate")]
    static partial LocalizedString Mission { get; }

    [Localized("note, notes, comment, comments, remarks, remark, observations, annotation")]
    static partial LocalizedString Note { get; }

    [Localized("state, country, nation")]
    static partial LocalizedString State { get; }

    [Localized("acronym, abbreviation, short name, initials")]
    static partial LocalizedString Acronym { get; }

    [Localized("class, rank, grade, category")]
    static partial LocalizedString Class { get; }
}
