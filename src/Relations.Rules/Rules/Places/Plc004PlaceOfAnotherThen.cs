using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Plc004PlaceOfAnotherThen : Rule, IDefines<Mission>, IDefines<Visit>
{
    public override RuleInfo Info { get; } =
        new("PLC004", "place-of-another-then", Severity.Warning, "A place belonged to another state at that time.")
        {
            Why =
                "Lviv is in Ukraine today, and a consulate there in 1930 was in Poland. A record that names the state of "
                + "today describes relations that did not exist, and counts of missions by state are wrong.",
            Basis = "Treaties and cessions; a table in this project names one for each city and time.",
            Needs =
                "the dates of a mission with a seat, or of a visit with places, and a place whose name, a former one too, is in "
                + "the table",
            Verdicts =
                "Violated when the table has the city as one of another state on all days of the mission or of the visit; "
                + "undetermined when it may be, as where no closing is on record; satisfied otherwise, and where the city was "
                + "administered by another state only.",
            Exceptions = ["A cession that the state named in the record did not recognize."],
        };

    // A mission that went on when the city changed hands is rightly one in the state of today.
    public void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleFor(mission => mission.Seat)
            .NotContradictedBy(
                (mission, seat, context) => HolderOf(seat, mission.Receiving, () => mission.Open()!, context)
            )
            .WithFinding((mission, holder) => WasOf(holder, mission.Open()!))
            .When(mission => mission.Open() is { Start.IsUnknownBefore: false });

    public void Define(RecordValidator<Visit> validator) =>
        validator
            .RuleForEach(visit => visit.Places)
            .NotContradictedBy(
                (visit, place, context) => HolderOf(place, visit.To, () => Period.Of(visit.Stay())!, context)
            )
            .WithFinding((visit, holder) => WasOf(holder, Period.Of(visit.Stay())!))
            .When(visit => visit.Dates?.Value is not null);

    static FormerHolder? HolderOf(IRef place, IRef host, Func<Period> time, RuleContext context) =>
        host.Id is { } id
        && context.Dossier.Find(place.Id ?? "") is Place found
        && FormerTerritories.Has(found)
        && context.Dossier.StateOf(found)?.Id == id
        && FormerTerritories.WasOfAnother(found, id, time()) is (var was, { } holder)
            ? new(found, new(holder), was)
            : null;

    static Violation WasOf(FormerHolder holder, Period time) =>
        new(LayElsewhere(holder.Place, holder.State, time))
        {
            Certain = holder.Was,
            RestsOn = time.Inexact,
            Related = Chronology.Related(time.First),
            Help = Name(holder.State),
        };

    sealed record FormerHolder(Place Place, StateValue State, Ternary Was);

    [Message("{place} belonged to {state} at the time of {time}")]
    private static partial Message LayElsewhere(Place place, StateValue state, Period time);

    [Message("name {state}, to which it belonged then")]
    private static partial Message Name(StateValue state);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A consulate in Lwów in Poland, one in Lviv today, and one in Salonica after it came to Greece",
            """
            places:
              - { id: lviv, names: Lviv, state: UKR }
              - { id: salonica, names: Salonica, state: GRC }
            missions:
              - { id: then, sending: TUR, receiving: POL, kind: consulate, seat: lviv, opened: 1925, closed: 1939-09-01 }
              - { id: now, sending: POL, receiving: UKR, kind: consulate-general, seat: lviv, opened: 1994 }
              - { id: south, sending: GBR, receiving: GRC, kind: consulate, seat: salonica, opened: 1913 }
            """
        ),
        new(
            "A consulate in Lviv in 1925, one in Salonica in 1900, and a visit to Hong Kong in 1975, under the states of today",
            """
            places:
              - { id: lviv, names: Lwów, state: UKR }
              - { id: salonica, names: Salonica, state: GRC }
              - { id: hong-kong, names: Hong Kong, state: CHN }
            missions:
              - { id: north, sending: TUR, receiving: UKR, kind: consulate, seat: lviv, opened: 1925, closed: 1939-09-01 }
              - { id: south, sending: GBR, receiving: GRC, kind: consulate, seat: salonica, opened: 1900, closed: 1910 }
            visits:
              - { id: visit, visitors: [{ office: president }], to: CHN, places: [hong-kong], dates: 1975-05-04/1975-05-07 }
            """,
            "warning north.seat: lviv belonged to POL at the time of the consulate north (1925/1939-09-01)",
            "warning south.seat: salonica belonged to TUR at the time of the consulate south (1900/1910)",
            "warning visit.places[0]: hong-kong belonged to GBR at the time of the visit (1975-05-04/1975-05-07)"
        ),
        new(
            "A consulate whose closing is not on record, and one that went on",
            """
            places: [{ id: salonica, names: Thessaloniki, state: GRC }, { id: hong-kong, names: Hong Kong, state: CHN }]
            missions:
              - { id: post, sending: GBR, receiving: GRC, kind: consulate, seat: salonica, opened: 1905 }
              - { id: other, sending: USA, receiving: CHN, kind: consulate-general, seat: hong-kong, opened: 1843, closed: .. }
            """,
            "maybe post.seat: cannot tell whether salonica belonged to TUR at the time of the consulate post (1905/)"
        ),
    ];
}
