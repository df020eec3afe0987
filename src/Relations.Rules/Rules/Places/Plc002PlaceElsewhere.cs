using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Plc002PlaceElsewhere : Rule, IDefines<Mission>, IDefines<Visit>
{
    public override RuleInfo Info { get; } =
        new("PLC002", "place-elsewhere", Severity.Error, "A place lies in another state than the record names.")
        {
            Why =
                "The seat of a mission lies in its host, and the places of a visit in the state that is visited. Otherwise the "
                + "place or the state is a slip. Of a diplomatic mission it is a warning: some reside with a government in exile "
                + "or in a neighbour.",
            Basis =
                "Two records that contradict each other; Lateran Treaty of 1929, art. 12, by which envoys to the Holy See reside "
                + "in Rome; practice of governments in exile and of ambassadors who live at home.",
            Needs =
                "the state of the place, or of a larger place that contains it; a direct predecessor or successor of the "
                + "state named counts as that state; a mission may have the seat of one of its sender that is accredited to "
                + "its host, a diplomatic one a seat in its sender, one to or of the Holy See a seat in Italy, and one of a "
                + "time for which a table knows that missions resided abroad a seat there; a place is not counted as another "
                + "state's before the state of the place existed, or where a table has the city as one of the state named then",
            Exceptions = ["A mission that resides in a third state, and an embassy in a condominium."],
        };

    public void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleFor(mission => mission.Seat)
            .NotContradictedBy(StateOfSeat)
            .WithFinding(
                (mission, seat, state, context) =>
                    Elsewhere(seat, state, mission.Receiving, context.Dossier) with
                    {
                        Most = mission.Kind.IsConsular() ? Severity.Error : Severity.Warning,
                    }
            );

    public void Define(RecordValidator<Visit> validator) =>
        validator
            .RuleForEach(visit => visit.Places)
            .NotContradictedBy(
                (visit, place, context) => StateOf(place, visit.To, () => Period.Of(visit.Stay()), context)
            )
            .WithFinding((visit, place, state, context) => Elsewhere(place, state, visit.To, context.Dossier));

    static State? StateOfSeat(Mission mission, RuleContext context) =>
        StateOf(mission.Seat, mission.Receiving, () => mission.Open(), context) is { } state
        && !IsCarried(mission, context)
        && (
            mission.Kind.IsConsular()
            || !(state.Id == mission.Sending.Id || Exile.Explains(mission.Receiving.Id!, state.Id, mission.Open()))
        )
            ? state
            : null;

    // A mission without residence has the seat of the one that is accredited to its host.
    static bool IsCarried(Mission mission, RuleContext context) =>
        context
            .Shared(
                (typeof(Plc002PlaceElsewhere), mission.Sending, mission.Receiving),
                () =>
                    context
                        .Find(Accreditations.Seats, (mission.Sending.Id, mission.Receiving.Id))
                        .Select(seat => seat.Seat)
                        .ToHashSet()
            )
            .Contains(mission.Seat);

    static State? StateOf(IRef reference, IRef to, Func<Period?> time, RuleContext context) =>
        context.Dossier.Find(to.Id ?? "") is State host
        && context.Dossier.Find(reference.Id ?? "") is Place place
        && context.Dossier.StateOf(place) is { } state
        && state.Id != host.Id
        && !host.Predecessors.Concat(host.Successors).Any(other => other.Id == state.Id)
        && time() is var then
        && !FormerTerritories.MayHaveBeenOf(place, host.Id, then)
        && !DidNotExist(state, then, context)
            ? state
            : null;

    // What a state of today has as its territory belonged to another before it existed: its cities had consuls then too.
    static bool DidNotExist(State state, Period? time, RuleContext context) =>
        time is not null
        && Existence.Of(context, state.Id) is { } existence
        && (
            (!existence.Start.IsUnknownBefore && time.Start.Before(existence.Start) == Ternary.Yes)
            || (existence.IsOfRegister && ListGaps.Around(state.Id, time.Start).IsIn == Ternary.Yes)
        );

    static Violation Elsewhere(IRef reference, State state, IRef host, Dossier dossier)
    {
        var place = (Place)dossier.Find(reference.Id!)!;
        return new(LiesElsewhere(place, state, (State)dossier.Find(host.Id!)!))
        {
            Related = [new(LiesIn(place, state), new(place, "state"))],
        };
    }

    [Message("{place} lies in {state}: expected a place in {host}")]
    private static partial Message LiesElsewhere(Place place, State state, State host);

    [Message("{place} lies in {state}")]
    private static partial Message LiesIn(Place place, State state);

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
            "An embassy to the Holy See in Rome, one near a government in exile, and an ambassador who lives at home",
            """
            places:
              - { id: rome, names: Rome, state: ITA }
              - { id: london, names: London, state: GBR }
              - { id: singapore, names: Singapore, state: SGP }
            missions:
              - { id: to-the-holy-see, sending: USA, receiving: VAT, kind: embassy, seat: rome, opened: 1984-01-10 }
              - { id: to-poland, sending: USA, receiving: POL, kind: embassy, seat: london, opened: 1940-09-21, closed: 1945-07 }
              - { id: to-morocco, sending: SGP, receiving: MAR, kind: embassy, seat: singapore }
            """
        ),
        new(
            "Consulates in cities of other states of today, and a visit to a colony",
            """
            places:
              - { id: tunis, names: Tunis, state: TUN }
              - { id: warsaw, names: Warsaw, state: POL }
              - { id: lwow, names: Lwów, state: UKR }
              - { id: hong-kong, names: Hong Kong, state: CHN }
            missions:
              - { id: in-tunis, sending: USA, receiving: FRA, kind: consulate-general, seat: tunis, opened: 1885, closed: 1956-06-06 }
              - { id: in-russia, sending: USA, receiving: RUS, kind: consulate, seat: warsaw, opened: 1871, closed: 1914 }
              - { id: in-poland, sending: TUR, receiving: POL, kind: consulate, seat: lwow, opened: 1925, closed: 1939-09-01 }
            visits:
              - { id: visit, visitors: [{ office: president }], to: GBR, places: [hong-kong], dates: 1975-05-04/1975-05-07 }
            """
        ),
        new(
            "An embassy in a neighbour",
            """
            places:
              - { id: tbilisi, names: Tbilisi, state: GEO }
            missions:
              - { id: embassy, sending: USA, receiving: AZE, kind: embassy, seat: tbilisi }
            """,
            "warning embassy.seat: tbilisi lies in GEO: expected a place in AZE"
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
