using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A place on a map.</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Point">Where it lies.</param>
/// <param name="State">The state that it is shown with.</param>
/// <param name="Missions">The missions that have their seat there; none for a place of visits.</param>
/// <param name="Sender">The colour of the state that sends what is there.</param>
sealed record MapPlace(string Name, GeoPoint Point, string? State, IReadOnlyList<Mission> Missions, Tone Sender)
{
    /// <summary>Whether a diplomatic mission or an office in its place is there, and not consular posts alone.</summary>
    public bool HasMission => Missions.Any(mission => !IsPost(mission.Kind));

    public bool HasPost => Missions.Any(mission => IsPost(mission.Kind));

    public static bool IsPost(MissionKind? kind) =>
        kind is >= MissionKind.ConsulateGeneral and <= MissionKind.HonoraryConsulate;
}

/// <summary>The places that a map shows: seats of the missions that may be open, and places of visits without one.</summary>
/// <param name="All">The places, those of diplomatic missions first, those of visits last.</param>
/// <param name="Unplaced">The seats and places of visits whose coordinates are not on record.</param>
sealed record MapPlaces(IReadOnlyList<MapPlace> All, IReadOnlyList<string> Unplaced)
{
    public static MapPlaces Of(BriefingContext context)
    {
        List<string?> parties = [.. context.Dossier.Header.Parties.Select(party => party.Id)];
        if (parties.Count == 0)
        {
            return new([], []);
        }

        List<Mission> missions =
        [
            .. DateSorting
                .Of(context.Dossier.Missions, mission => mission.Opened)
                .Where(mission => Concerns(mission, parties) && OpenMissions.MayBeOpen(context, mission)),
        ];
        var seats = missions.Where(mission => !mission.Seat.IsNone).GroupBy(mission => mission.Seat.Id!).ToList();
        HashSet<string> taken = [.. seats.Select(seat => seat.Key)];
        var visits = context
            .Visits.All.SelectMany(visit => visit.Places, (visit, place) => (Visit: visit, Place: place))
            .Where(one => one.Place.Id is { } id && !taken.Contains(id) && IsInState(context, one.Visit, one.Place))
            .GroupBy(one => one.Place.Id!)
            .ToList();
        List<(Ref<Place> Place, MapPlace? Shown)> all =
        [
            .. seats.Select(seat =>
                (
                    seat.First().Seat,
                    Shown(
                        context,
                        seat.First().Seat,
                        seat.First().Receiving.Id,
                        [.. seat],
                        ToneOf(parties, seat.Select(mission => mission.Sending))
                    )
                )
            ),
            .. visits.Select(place =>
                (
                    place.First().Place,
                    Shown(
                        context,
                        place.First().Place,
                        place.First().Visit.To.Id,
                        [],
                        ToneOf(parties, place.Select(one => one.Visit.From))
                    )
                )
            ),
        ];
        return new(
            [
                .. all.Select(one => one.Shown)
                    .OfType<MapPlace>()
                    .OrderBy(place =>
                        place.HasMission ? 0
                        : place.HasPost ? 1
                        : 2
                    ),
            ],
            [
                .. all.Where(one => one.Shown is null && context.Dossier.Find(one.Place) is not null)
                    .Select(one => context.NameText(one.Place)),
            ]
        );
    }

    // Of two parties or more, those between them; of one, all that it sends or receives.
    static bool Concerns(Mission mission, List<string?> parties) =>
        parties.Count == 1
            ? mission.Sending.Id == parties[0] || mission.Receiving.Id == parties[0]
            : parties.Contains(mission.Sending.Id) && parties.Contains(mission.Receiving.Id);

    static bool IsInState(BriefingContext context, Visit visit, Ref<Place> place) =>
        context.Dossier.Find(place) is { } known && (known.State.IsNone || known.State == visit.To);

    static MapPlace? Shown(
        BriefingContext context,
        Ref<Place> place,
        string? state,
        IReadOnlyList<Mission> missions,
        Tone tone
    ) =>
        context.Dossier.Find(place)?.Coordinates is { Latitude: { } latitude, Longitude: { } longitude }
        && latitude is >= -90 and <= 90
        && longitude is >= -180 and <= 180
            ? new(context.NameText(place), new((double)longitude, (double)latitude), state, missions, tone)
            : null;

    static Tone ToneOf(List<string?> parties, IEnumerable<Ref<State>> senders)
    {
        List<Tone> tones = [.. senders.Select(sender => ToneOf(parties, sender.Id)).Distinct()];
        return tones is [var one] ? one : Tone.Ink;
    }

    static Tone ToneOf(List<string?> parties, string? sender) =>
        sender is null ? Tone.Ink
        : sender == parties[0] ? Tone.Accent
        : parties.Count > 2 && sender != parties[1] ? Tone.Shared
        : Tone.Second;
}
