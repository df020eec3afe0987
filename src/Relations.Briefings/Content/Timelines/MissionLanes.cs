using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Draws what missions were when, and below each who led it.</summary>
sealed class MissionLanes(TimelineCanvas canvas)
{
    const double StubOfMission = 30;
    const double StubWithoutDate = 46;
    const int HeadRows = 6;

    readonly BriefingContext context = canvas.Context;

    /// <summary>Draws the lane of a mission around a height, and says where the next may begin.</summary>
    public double Draw(Mission mission, double y, Tone tone, Tone tint)
    {
        var pieces = Pieces(mission).ToList();
        var name = TimelineTexts.MissionLane.With(
            context.Language,
            context.NameText(mission.Sending),
            context.NameText(mission.Seat.IsNone ? mission.Receiving : mission.Seat)
        );
        var isUndated = pieces.Count == 0;
        List<string> below = isUndated
            ? [TimelineTexts.StartUnknown.With(context.Language, MissionWords.KindOf(context, mission))]
            : [];
        var end = canvas.Name(name, below, y + 2.5) - 6;
        var last = isUndated ? Undated(y, tone, tint) : Dated(pieces, y, tone, tint);
        last = Heads(mission, last + 8, tone, tint);
        return Math.Max(end - 12, last);
    }

    double Undated(double y, Tone tone, Tone tint)
    {
        canvas.Legend.Use(TimelineTexts.LegendUnknown);
        canvas.Legend.Use(TimelineTexts.LegendArrow);
        var from = canvas.Now - StubWithoutDate;
        canvas.Shapes.Stub(from, canvas.Now, y, 11, tint, tone);
        canvas.Shapes.Bar(canvas.Now - 0.5, canvas.Now, y, 11, tone, tone, goesOn: true);
        canvas.Texts.Say(from - 6, y + 2.5, "?", style: TextStyle.Strong);
        return y;
    }

    sealed record Piece(MissionKind? Kind, double? From, double To, bool GoesOn, bool IsInferred);

    IEnumerable<Piece> Pieces(Mission mission)
    {
        var grades = mission.Grades.Where(grade => grade.Period?.Value is not null).ToList();
        if (grades.Count == 0)
        {
            return mission.Opened?.Bounds?.EarliestStart is { } opened
                ? [PieceOf(mission, mission.Kind, opened, mission.Closed?.Bounds?.LatestEnd)]
                : [];
        }

        return grades.Select(grade =>
            PieceOf(mission, grade.Kind, grade.Period!.Bounds!.Value.EarliestStart, grade.Period.Bounds.Value.LatestEnd)
        );
    }

    Piece PieceOf(Mission mission, MissionKind? kind, EdtfDay? from, EdtfDay? to) =>
        new(
            kind,
            from is { } first ? canvas.Axis.Of(first) : null,
            to is { } last ? canvas.Axis.Of(last) : canvas.Now,
            to is null,
            from is not null && mission.Citations.Any(citation => citation.Reading == Reading.Inferred)
        );

    double Dated(List<Piece> pieces, double y, Tone tone, Tone tint)
    {
        var bottom = y;
        foreach (var piece in pieces)
        {
            var height = Height(piece.Kind);
            var isFull = height > 8;
            var fill =
                isFull ? tone
                : height > 5 ? tint
                : Tone.Paper;
            var from = piece.From ?? Math.Max(canvas.Axis.Left, piece.To - StubOfMission);
            if (piece.From is null)
            {
                canvas.Legend.Use(TimelineTexts.LegendUnknown);
                canvas.Shapes.Stub(from, piece.To, y, height, fill, tone);
                canvas.Texts.Say(from - 6, y + 2.5, "?", style: TextStyle.Strong);
            }
            else
            {
                canvas.Shapes.Bar(from, piece.To, y, height, fill, tone, piece.GoesOn);
            }

            if (piece.GoesOn)
            {
                canvas.Legend.Use(TimelineTexts.LegendArrow);
            }

            var label = MissionWords.Common(context, piece.Kind);
            var headword = LetterCase.Capitalised(label, context.Language);
            if (!isFull || !BarText.Say(canvas.Texts, canvas.Axis, from, piece.To, y, headword, 8))
            {
                canvas.Shapes.Line(from, y, from, y + 15, Tone.Muted);
                canvas.Texts.Say(from + 3, y + 15, headword);
                bottom = y + 8;
            }
        }

        foreach (var piece in pieces.Where(piece => piece is { IsInferred: true, From: not null }))
        {
            canvas.Legend.Use(TimelineTexts.LegendInferred);
            canvas.Shapes.Diamond(piece.From!.Value, y, isInferred: true);
        }

        return bottom;
    }

    static double Height(MissionKind? kind) =>
        kind switch
        {
            MissionKind.Embassy or MissionKind.HighCommission or MissionKind.Nunciature => 11,
            MissionKind.Legation or MissionKind.PermanentMission => 8,
            MissionKind.ConsulateGeneral => 5,
            _ => 4,
        };

    /// <summary>A bar for each head, full and light by turns; a gap between two is a vacancy.</summary>
    double Heads(Mission mission, double y, Tone tone, Tone tint)
    {
        List<(Appointment One, double From, double To)> heads =
        [
            .. DateSorting
                .Of(context.Dossier.Appointments, MainDates.Of)
                .Where(one => one.Mission.Id == mission.Id && MainDates.Of(one)?.Bounds?.EarliestStart is not null)
                .Select(one => (one, canvas.Axis.Of(MainDates.Of(one)!.Bounds!.Value.EarliestStart!.Value), End(one))),
        ];
        if (heads.Count == 0)
        {
            return y - 8;
        }

        y += 8;
        for (var i = 0; i < heads.Count; i++)
        {
            var to = i + 1 < heads.Count ? Math.Min(heads[i].To, heads[i + 1].From) : heads[i].To;
            var goesOn = i == heads.Count - 1 && heads[i].One.Ended is null;
            canvas.Shapes.Bar(
                heads[i].From,
                Math.Max(to, heads[i].From + 0.8),
                y,
                7,
                i % 2 == 0 ? tone : tint,
                tone,
                goesOn
            );
        }

        canvas.Name(
            context.Say(TimelineTexts.HeadsLane),
            [TimelineTexts.OnRecord.With(context.Language, BriefingContext.Number(heads.Count))],
            y + 2.5
        );
        return Math.Max(y + 10, Names(heads, y));
    }

    double End(Appointment one) => one.Ended?.Bounds?.LatestEnd is { } last ? canvas.Axis.Of(last) : canvas.Now;

    double Names(List<(Appointment One, double From, double To)> heads, double y)
    {
        List<string> names = [.. heads.Select(head => Surname(context.NameText(head.One.Person)))];
        var places = new LabelPlacer(
            [.. heads.Select((head, i) => new LabelItem(head.From, LetterWidths.Of(names[i], TimelinePen.Text), 2))],
            HeadRows,
            canvas.Axis.Left,
            TimelineChart.Width,
            []
        ).Best();
        var bottom = y;
        for (var i = 0; i < heads.Count; i++)
        {
            if (places[i] is not { } place)
            {
                continue;
            }

            var at = y + 12 + (place.Row * TimelinePen.LineHeight);
            canvas.Shapes.Line(heads[i].From, y + 3.5, heads[i].From, at, Tone.Muted);
            canvas.Texts.Say(
                heads[i].From + (place.IsRight ? 3 : -3),
                at,
                names[i],
                place.IsRight ? LabelAlign.Start : LabelAlign.End
            );
            bottom = Math.Max(bottom, at);
        }

        return bottom;
    }

    static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
