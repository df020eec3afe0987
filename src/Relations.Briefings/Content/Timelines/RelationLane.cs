using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Draws since when there are relations, and when they were broken.</summary>
static class RelationLane
{
    /// <summary>Draws the lane around a height, and says where the next may begin.</summary>
    public static double Draw(TimelineCanvas canvas, double y)
    {
        if (PartyPair.Relations(canvas.Context) is not { Established: { } since } relation)
        {
            return y - 16;
        }

        var pieces = new RelationBar(canvas.Axis, canvas.AsOf, relation);
        foreach (var piece in pieces.Pieces)
        {
            if (piece.IsBroken)
            {
                canvas.Legend.Use(TimelineTexts.LegendBroken);
                canvas.Shapes.Hatched(piece.From, piece.To, y, 10, Tone.Shared);
            }
            else
            {
                if (piece.GoesOn)
                {
                    canvas.Legend.Use(TimelineTexts.LegendArrow);
                }

                canvas.Shapes.Bar(piece.From, piece.To, y, 10, Tone.Shared, Tone.Shared, piece.GoesOn);
            }
        }

        var language = canvas.Context.Language;
        var text = TimelineTexts.SinceDate.With(language, ShortDates.Of(since, language));
        BarText.Say(canvas.Texts, canvas.Axis, pieces.Pieces[0].From, pieces.Pieces[0].To, y, text, 7);
        canvas.Name(canvas.Context.Say(TimelineTexts.RelationsLane), [], y + 2.5);
        return y;
    }
}
