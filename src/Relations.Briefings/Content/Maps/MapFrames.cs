namespace Relations.Briefings;

/// <summary>Chooses what a map shows: both parties on one, or each on one where they lie far apart or one would hardly be seen.</summary>
static class MapFrames
{
    const double WidestOfTwo = 60;
    const double WidestOfOne = 100;
    const double LeastOfWide = 30;
    const double NarrowestState = 34;
    const double Margin = 0.05;

    /// <summary>The parts of the Earth to show, each for all parties or for one; none where there is nothing to show.</summary>
    public static IReadOnlyList<(GeoBox Box, IReadOnlyList<MapState> Parties)> Of(
        IReadOnlyList<MapState> parties,
        IReadOnlyList<MapPlace> places,
        double width
    )
    {
        var seats = WithMargin(Around([.. places.Select(Point)]));
        var whole = Around([.. parties.Select(party => party.MainBox()), seats]);
        if (parties.Count != 2)
        {
            return whole is { } all ? [(all, parties)] : [];
        }

        foreach (var box in (GeoBox?[])[whole, HaveAll(parties, places) ? seats : null])
        {
            if (box is { } one && one.Width <= WidestOfTwo && parties.All(party => IsSeen(party, one, width)))
            {
                return [(one, parties)];
            }
        }

        return
        [
            .. parties
                .Select(party => (Box: BoxOf(party, places), Party: party))
                .Where(one => one.Box is not null)
                .Select(one => (one.Box!.Value, (IReadOnlyList<MapState>)[one.Party])),
        ];
    }

    static GeoBox? Point(MapPlace place) => GeoBox.At(place.Point);

    static bool HaveAll(IReadOnlyList<MapState> parties, IReadOnlyList<MapPlace> places) =>
        parties.All(party => places.Any(place => place.State == party.State.Id));

    static GeoBox? BoxOf(MapState party, IReadOnlyList<MapPlace> places)
    {
        List<GeoBox?> points = [.. places.Where(place => place.State == party.State.Id).Select(Point)];
        var seats = WithMargin(Around(points));
        var whole = Around([party.MainBox(), seats]);
        return whole?.Width > WidestOfOne && seats is { } near ? AtLeast(near, LeastOfWide) : whole;
    }

    static GeoBox AtLeast(GeoBox box, double width)
    {
        var more = Math.Max(0, width - box.Width) / 2;
        return box with { West = box.West - more, East = box.East + more };
    }

    // What lies at the edge has room for its name.
    static GeoBox? WithMargin(GeoBox? box) =>
        box is { } its
            ? new(
                its.West - (its.Width * Margin),
                its.South - (its.Height * Margin),
                its.East + (its.Width * Margin),
                its.North + (its.Height * Margin)
            )
            : null;

    static bool IsSeen(MapState party, GeoBox box, double width)
    {
        if (party.MainBox() is not { } its)
        {
            return true;
        }

        var shown = MapView.Of(box, new(0, 0, width, MapView.HeightFor(box, width, 0, double.MaxValue)));
        return shown.WidthOf(its) >= NarrowestState;
    }

    static GeoBox? Around(IReadOnlyList<GeoBox?> boxes) =>
        boxes.OfType<GeoBox>().ToList() is { Count: > 0 } known ? GeoBox.Around(known) : null;
}
