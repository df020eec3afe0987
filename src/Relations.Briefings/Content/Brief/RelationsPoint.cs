using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Since when there are relations, whether they were broken, and what became of a mission then.</summary>
static class RelationsPoint
{
    public static IEnumerable<BriefPoint> Of(BriefingContext context) =>
        PartyPair.Relations(context) is { } relation ? [Told(context, relation)] : [];

    static BriefPoint Told(BriefingContext context, DiplomaticRelation relation)
    {
        var lead =
            relation.Ended is { } ended
                ? KeyPointTexts.RelationsEnded.With(context.Language, DatedTexts.When(ended, context.Language))
            : relation.Established is { } since
                ? KeyPointTexts.RelationsSince.With(context.Language, context.Date(since))
            : context.Say(KeyPointTexts.RelationsUndated);
        var raised = Raised(context, relation).FirstOrDefault();
        Record[] records = raised.Mission is null ? [relation] : [relation, raised.Mission];
        return new(lead, BriefPoint.Sentences([Breaks(context, relation)], raised.Told ?? []), records);
    }

    static string Breaks(BriefingContext context, DiplomaticRelation relation)
    {
        if (relation.Interruptions.Count == 0)
        {
            return context.Say(KeyPointTexts.NoBreak);
        }

        var told = relation.Interruptions.Select(one => Break(context, one));
        return $"{Counted.Beginning(KeyPointTexts.Breaks, relation.Interruptions.Count, context.Language)}{context.Colon}{string.Join(context.Semicolon, told)}.";
    }

    /// <summary>What happened in a break, and when it began and ended.</summary>
    public static string Break(BriefingContext context, Interruption interruption)
    {
        var end = interruption.To is null ? "" : " – " + context.Date(interruption.To);
        return $"{InterruptionWords.Of(context, interruption)} ({context.Date(interruption.From)}{end})";
    }

    /// <summary>The missions that rose to an embassy.</summary>
    static IEnumerable<(Mission? Mission, Inlines? Told)> Raised(BriefingContext context, DiplomaticRelation relation)
    {
        foreach (var (from, to) in PartyPair.Of(context)!.Ways)
        {
            foreach (var mission in PartyPair.Missions(context, from, to).Where(mission => mission.Grades.Count > 1))
            {
                var (before, after) = (mission.Grades[^2], mission.Grades[^1]);
                if (
                    before.Kind is null
                    || after is not { Kind: MissionKind.Embassy, Period.Value: { } period }
                    || period.Bounds.EarliestStart is not { } day
                    || day != period.Bounds.LatestStart
                )
                {
                    continue;
                }

                var isThatDay = relation.Established?.Bounds is { EarliestStart: { } first } && first == day;
                yield return (mission, Told(context, mission, before.Kind.Value, isThatDay, day));
            }
        }
    }

    static Inlines Told(BriefingContext context, Mission mission, MissionKind before, bool isThatDay, EdtfDay day)
    {
        var when = DatedTexts.When(new SourceDate(day.ToString()), context.Language);
        return LetterCase.Capitalised(
            context.Say(
                isThatDay ? KeyPointTexts.RaisedThatDay : KeyPointTexts.Raised,
                context.NameWithin(mission.Sending),
                context.Name(mission.Seat),
                [MissionWords.Common(context, before)],
                [MissionWords.Common(context, MissionKind.Embassy)],
                [when]
            ),
            context.Language
        );
    }
}
