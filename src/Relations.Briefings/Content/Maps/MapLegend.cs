using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The signs that a map has, explained below it: only those that occur.</summary>
static class MapLegend
{
    const double Sample = 11;
    const double Gap = 14;
    const double Size = 7;

    public static IEnumerable<Mark> Of(BriefingContext context, IReadOnlyList<MapPlace> places, double y)
    {
        var x = 0.0;
        foreach (var (words, draw) in Entries(context, places))
        {
            foreach (var mark in draw(x + 4, y - 2.4))
            {
                yield return mark;
            }

            yield return new LabelMark(x + Sample, y, words, Size) { Tone = Tone.Muted };
            x += Sample + LetterWidths.Of(words, Size) + Gap;
        }
    }

    static IEnumerable<(string Words, Func<double, double, IEnumerable<Mark>> Draw)> Entries(
        BriefingContext context,
        IReadOnlyList<MapPlace> places
    )
    {
        if (Kinds(context, places, isPost: false) is { Length: > 0 } missions)
        {
            yield return (missions, static (x, y) => MapSigns.Square(x, y, Tone.Ink));
        }

        if (Kinds(context, places, isPost: true) is { Length: > 0 } posts)
        {
            yield return (posts, static (x, y) => MapSigns.Ring(x, y, Tone.Ink));
        }

        if (places.Any(place => place.Missions.Count == 0))
        {
            yield return (context.Say(MapTexts.LegendVisit), static (x, y) => MapSigns.Diamond(x, y, Tone.Ink));
        }
    }

    // A place of both has the sign of the mission.
    static string Kinds(BriefingContext context, IReadOnlyList<MapPlace> places, bool isPost) =>
        string.Join(
            ", ",
            places
                .Where(place => isPost ? place.HasPost && !place.HasMission : place.HasMission)
                .SelectMany(place => place.Missions)
                .Select(mission => mission.Kind)
                .Where(kind => MapPlace.IsPost(kind) == isPost)
                .Distinct()
                .Order()
                .Select(kind => MissionWords.Common(context, kind))
        );
}
