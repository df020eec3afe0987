using Relations.Dossiers;

namespace Relations.Rules;

sealed class Plc002PlaceElsewhere : Rule, IChecks<Mission>, IChecks<Visit>
{
    public override RuleInfo Info { get; } =
        new(
            "PLC002",
            "place-elsewhere",
            Severity.Error,
            new(
                "A place lies in another state than the record names.",
                "Yer, kayıtta belirtilenden başka bir devlette.",
                "Yer qeyddə göstəriləndən başqa dövlətdədir."
            )
        )
        {
            Why =
                "The seat of a mission lies in its host, and the places of a visit in the state that is visited. Otherwise the "
                + "place or the state is a slip.",
            Basis = "Two records that cannot both be true.",
            Needs =
                "the state of the place, or of a larger place that it lies in; a direct predecessor or successor of the state "
                + "named counts as that state; a mission may have the seat of one of its sender that is accredited to its host",
            Exceptions = ["A mission that resides in a third state, and an embassy in a condominium."],
        };

    public void Check(Mission subject, Inspection found)
    {
        if (found.Dossier.Find(subject.Receiving) is State host && !IsCarried(subject, found))
        {
            Check(subject.Seat, "seat", host, found);
        }
    }

    public void Check(Visit subject, Inspection found)
    {
        if (found.Dossier.Find(subject.To) is { } host)
        {
            for (var i = 0; i < subject.Places.Count; i++)
            {
                Check(subject.Places[i], FormattableString.Invariant($"places[{i}]"), host, found);
            }
        }
    }

    // A mission without residence has the seat of the one that is accredited to its host.
    static bool IsCarried(Mission mission, Inspection found) =>
        found
            .Find(Accreditations.Seats, (mission.Sending.Id, mission.Receiving.Id))
            .Any(seat => seat.Seat == mission.Seat);

    static void Check(Ref<Place> reference, string path, State host, Inspection found)
    {
        if (
            found.Dossier.Find(reference) is { } place
            && found.Dossier.StateOf(place) is { } state
            && state.Id != host.Id
            && !host.Predecessors.Concat(host.Successors).Any(other => other.Id == state.Id)
        )
        {
            var message = $"{place.Id} lies in {state.Id}: expected a place in {host.Id}";
            found.Violated(path, message, null, [new($"{place.Id} lies in {state.Id}", new(place, "state"))]);
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A seat in a region of the host",
            """
            places:
              - { id: region, names: Nakhchivan, state: AZE }
              - { id: city, names: Nakhchivan, within: region }
            missions:
              - { id: consulate, sending: TUR, receiving: AZE, kind: consulate-general, seat: city }
            """
        ),
        new(
            "The seat and the place of a visit lie in the sending state",
            """
            places:
              - { id: kars, names: Kars, state: TUR }
            missions:
              - { id: consulate, sending: TUR, receiving: AZE, kind: consulate-general, seat: kars }
            visits:
              - { id: visit, visitors: [{ office: president }], to: AZE, places: [kars] }
            """,
            "error consulate.seat: kars lies in TUR: expected a place in AZE",
            "error visit.places[0]: kars lies in TUR: expected a place in AZE"
        ),
    ];
}
