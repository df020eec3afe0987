using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A map of the parties with the seats of missions and the places of visits.</summary>
static class MapFigure
{
    /// <summary>How heights of maps in millimetres become units of a drawing.</summary>
    public const double PointsPerMillimetre = 72 / 25.4;

    const double Width = 493;
    const double Gutter = 10;
    const double LegendHeight = 14;

    /// <summary>The map with its caption; none where no coordinates are on record.</summary>
    /// <param name="context">The briefing.</param>
    /// <param name="lowest">How high it is at least, in millimetres.</param>
    /// <param name="highest">How high it is at most, in millimetres.</param>
    public static IEnumerable<Block> Of(BriefingContext context, double lowest, double highest)
    {
        var places = MapPlaces.Of(context);
        var parties = MapState.Of(context);
        var frames = places.All.Count == 0 ? [] : MapFrames.Of(parties, places.All, Width);
        if (frames.Count == 0)
        {
            return [];
        }

        var maps = Draw(context, places, frames, (lowest, highest), out var numbered);
        var caption = Caption(context, places);
        return
        [
            new KeepTogether([
                new Paragraph(caption) { Role = ParagraphRole.Caption, KeepsNext = true },
                new Figure(maps, "", Alt(context, places, parties))
                {
                    Data = MapTable.Of(context, places.All) with { Caption = BriefingContext.Plain(caption) },
                },
                new Paragraph([string.Join(' ', Remarks(context, parties, places, numbered))])
                {
                    Role = ParagraphRole.Remark,
                },
            ]),
        ];
    }

    static Drawing Draw(
        BriefingContext context,
        MapPlaces places,
        IReadOnlyList<(GeoBox Box, IReadOnlyList<MapState> Parties)> frames,
        (double Lowest, double Highest) heights,
        out List<(int? Number, MapPlace Place)> numbered
    )
    {
        numbered = [];
        var width = (Width - (Gutter * (frames.Count - 1))) / frames.Count;
        var height = frames.Max(frame =>
            MapView.HeightFor(
                frame.Box,
                width,
                heights.Lowest * PointsPerMillimetre,
                heights.Highest * PointsPerMillimetre
            )
        );
        var names = Names(context);
        List<Mark> marks = [];
        foreach (var (i, (box, parties)) in frames.Index())
        {
            var left = i * (width + Gutter);
            var view = MapView.Of(box, new(left, 0, left + width, height));
            marks.AddRange(
                new MapDrawing(view, new(places.All, parties, names)).Draw(
                    1 + numbered.Count(one => one.Number is not null),
                    out var its
                )
            );
            numbered.AddRange(its);
        }

        marks.AddRange(MapLegend.Of(context, places.All, height + LegendHeight - 4));
        return new(Width, height + LegendHeight, marks);
    }

    static Dictionary<string, string> Names(BriefingContext context) =>
        Outlines
            .BuiltIn.States.Keys.Concat(context.Dossier.Header.Parties.Select(party => party.Id ?? ""))
            .Distinct()
            .Select(code => (Code: code, State: context.Dossier.Find(new Ref<State>(code))))
            .Where(one => one.State is not null)
            .ToDictionary(one => one.Code, one => context.NameText(new Ref<State>(one.Code)), StringComparer.Ordinal);

    static Inlines Caption(BriefingContext context, MapPlaces places)
    {
        var hasMissions = places.All.Any(place => place.Missions.Count > 0);
        var senders = LetterCase.Capitalised(
            string.Join(context.Semicolon, Senders(context, places)),
            context.Language
        );
        return
        [
            new Text(context.Say(hasMissions ? MapTexts.Missions : MapTexts.Visits)) { Style = TextStyle.Strong },
            .. senders.Length == 0 ? (Inlines)[] : [$" {senders}."],
        ];
    }

    // Who sends a mission is said in words too: it lies in the state that receives it.
    static IEnumerable<string> Senders(BriefingContext context, MapPlaces places)
    {
        List<Mission> missions = [.. places.All.SelectMany(place => place.Missions)];
        string Within(IRef state) => BriefingContext.Plain(context.NameWithin(state));
        if (context.Dossier.Header.Parties is [var only])
        {
            return missions.Count == 0
                ? []
                : [MapTexts.SendersOfOne.With(context.Language, Within(only), Within(only))];
        }

        return missions
            .GroupBy(mission => (Receiving: mission.Receiving.Id, Sending: mission.Sending.Id))
            .Select(way =>
                MapTexts.Senders.With(context.Language, Within(way.First().Receiving), Within(way.First().Sending))
            );
    }

    static IEnumerable<string> Remarks(
        BriefingContext context,
        IReadOnlyList<MapState> parties,
        MapPlaces places,
        List<(int? Number, MapPlace Place)> numbered
    )
    {
        if (numbered.Count > 0)
        {
            yield return MapTexts.Numbered.With(
                context.Language,
                string.Join(
                    ", ",
                    numbered.Select(one =>
                        one.Number is { } number
                            ? $"{BriefingContext.Number(number)}{BriefingContext.Clinging}{one.Place.Name}"
                            : one.Place.Name
                    )
                )
            );
        }

        if (places.Unplaced.Count > 0)
        {
            yield return MapTexts.Unplaced.With(context.Language, string.Join(", ", places.Unplaced));
        }

        foreach (var party in parties)
        {
            var name = BriefingContext.Plain(context.NameWithin(party.State));
            if (party.Codes.Count == 0)
            {
                yield return MapTexts.NoOutline.With(context.Language, name);
            }
            else if (party.IsSucceeded)
            {
                yield return MapTexts.Succeeded.With(context.Language, name);
            }
        }

        yield return context.Say(MapTexts.Borders);
    }

    static string Alt(BriefingContext context, MapPlaces places, IReadOnlyList<MapState> parties)
    {
        var names = Lists.And(
            parties.Select(party => BriefingContext.Plain(context.NameWithin(party.State))),
            context.Language
        );
        List<string> missions =
        [
            .. places
                .All.SelectMany(place => place.Missions)
                .Select(mission => BriefingContext.Plain(RecordTitles.Of(context, mission))),
        ];
        List<string> visits = [.. places.All.Where(place => place.Missions.Count == 0).Select(place => place.Name)];
        return string.Join(
            ' ',
            [
                MapTexts.Alt.With(context.Language, names),
                .. missions.Count == 0
                    ? (string[])[]
                    : [MapTexts.AltMissions.With(context.Language, string.Join(context.Semicolon, missions))],
                .. visits.Count == 0
                    ? (string[])[]
                    : [MapTexts.AltVisits.With(context.Language, string.Join(", ", visits))],
            ]
        );
    }
}
