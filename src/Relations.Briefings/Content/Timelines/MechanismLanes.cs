using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Draws since when mechanisms have existed, and when they met.</summary>
sealed class MechanismLanes(TimelineCanvas canvas)
{
    readonly BriefingContext context = canvas.Context;

    /// <summary>Draws the lane of a mechanism around a height, and says where the next may begin.</summary>
    public double Draw(Mechanism mechanism, double y)
    {
        var sessions = TimelineYears.SessionsOf(context, mechanism);
        var founded = Spot.Of(mechanism, mechanism.Established);
        var start = founded is null ? canvas.Axis.Of(sessions[0].Spot) : canvas.Axis.Of(founded.From);
        canvas.Shapes.Bar(start, canvas.Now, y, 2.2, Tone.Shared, Tone.Shared);
        canvas.Shapes.Bar(canvas.Now - 1, canvas.Now, y, 8, Tone.Shared, Tone.Shared, goesOn: true);
        if (founded is not null)
        {
            canvas.Mark(founded, y);
        }

        foreach (var (_, spot) in sessions)
        {
            canvas.Mark(spot, y);
        }

        DrawSessions(sessions, y);
        List<string> below = mechanism.Established is { } established
            ? [TimelineTexts.SetUp.With(context.Language, ShortDates.Of(established, context.Language))]
            : [];
        return Math.Max(
            y + 13,
            canvas.Name(BriefingContext.Plain(context.Localised(mechanism.Names)), below, y - 2.5) - 8
        );
    }

    void DrawSessions(IReadOnlyList<(Session Session, Spot Spot)> sessions, double y)
    {
        if (sessions.Count == 0)
        {
            return;
        }

        var (last, spot) = sessions[^1];
        var date = ShortDates.Of(last.Dates, context.Language);
        var text = last.Ordinal is { } number
            ? TimelineTexts.NumberedSession.With(context.Language, context.Ordinal(number))
            : context.Say(TimelineTexts.SessionWord);
        var width = LetterWidths.Of(date, TimelinePen.Text, TextStyle.Strong) + 3;
        var all = width + LetterWidths.Of(text, TimelinePen.Text);
        var x = Math.Min(canvas.Axis.Of(spot), TimelineChart.Width - 4) - all;
        canvas.Texts.Say(x, y + 12, date, style: TextStyle.Strong);
        canvas.Texts.Say(x + width, y + 12, text);
    }
}
