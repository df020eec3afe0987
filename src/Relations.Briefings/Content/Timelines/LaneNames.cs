using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Writes the names of lanes in the room before the axis.</summary>
static class LaneNames
{
    const double Width = 88;

    /// <summary>Writes a name, and below it grey lines, from a baseline on; says where the next would be.</summary>
    public static double Write(TimelinePen pen, string name, IEnumerable<string> below, double baseline)
    {
        foreach (var line in Wrapped.Lines(name, Width, TextStyle.Strong, 3))
        {
            pen.Say(0, baseline, line, style: TextStyle.Strong);
            baseline += TimelinePen.LineHeight;
        }

        foreach (var line in below.SelectMany(text => Wrapped.Lines(text, Width, TextStyle.Regular, 2)))
        {
            pen.Say(0, baseline, line, tone: Tone.Muted);
            baseline += TimelinePen.LineHeight;
        }

        return baseline;
    }
}
