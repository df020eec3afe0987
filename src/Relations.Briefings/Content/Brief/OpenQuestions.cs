using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What a reader may look for and the dossier does not hold, as one sentence behind its name.</summary>
static class OpenQuestions
{
    public static IReadOnlyList<Paragraph> Of(BriefingContext context) =>
        Sentence(context) is { Length: > 0 } sentence
            ?
            [
                new([
                    new Text(context.Say(BriefTexts.NotOnRecord) + context.Colon) { Style = TextStyle.Strong },
                    sentence,
                ])
                {
                    Role = ParagraphRole.Caption,
                },
            ]
            : [];

    static string Sentence(BriefingContext context)
    {
        List<string> items = [.. Items(context)];
        return items.Count == 0
            ? ""
            : LetterCase.Capitalised(string.Join(context.Semicolon, items), context.Language) + ".";
    }

    static IEnumerable<string> Items(BriefingContext context) =>
        [
            .. Relations(context),
            .. Missions(context),
            .. DateSorting.Of(context.Dossier.Appointments).Count == 0
                ? [context.Say(MissingTexts.Heads)]
                : (string[])[],
            .. Visits(context),
            .. Mechanisms(context),
            .. DateSorting.Of(context.Dossier.Agreements).Count == 0
                ? [context.Say(MissingTexts.Agreements)]
                : (string[])[],
        ];

    static IEnumerable<string> Relations(BriefingContext context) =>
        PartyPair.Relations(context) is { Established: null } ? [context.Say(MissingTexts.Relations)] : [];

    static IEnumerable<string> Missions(BriefingContext context)
    {
        var missions = DateSorting.Of(context.Dossier.Missions);
        var undated = missions.Count(mission =>
            mission.Opened is null && !mission.Grades.Any(grade => grade.Period?.Value is not null)
        );
        return undated == 0 ? []
            : undated == missions.Count ? [context.Say(MissingTexts.AllMissions)]
            : [Part(context, MissingTexts.Missions, undated, missions.Count)];
    }

    static string Part(BriefingContext context, LocalizedString text, int part, int whole) =>
        Counted.Of(text, part, context.Language, NumberTexts.Of(whole, context.Language));

    static IEnumerable<string> Visits(BriefingContext context)
    {
        if (context.Visits.All.Count == 0)
        {
            return [context.Say(MissingTexts.Visits)];
        }

        var first = context.Visits.All.Min(visit => DateSorting.YearOf(visit.Dates) ?? long.MaxValue);
        var since = PartyPair.Relations(context)?.Established?.Bounds?.Earliest?.Year;
        return first < long.MaxValue && since + 1 < first
            ? [MissingTexts.VisitsBefore.With(context.Language, Years.Of(first, context.Language))]
            : [];
    }

    static IEnumerable<string> Mechanisms(BriefingContext context)
    {
        var running = RunningMechanisms.Of(context);
        var sessions = DateSorting.Of(context.Dossier.Sessions).ToLookup(session => session.Mechanism.Id);
        foreach (var mechanism in running)
        {
            var first = sessions[mechanism.Id].Min(session => session.Ordinal);
            if (first > 1)
            {
                yield return first == 2
                    ? MissingTexts.FirstSession.With(context.Language, Name(context, mechanism))
                    : MissingTexts.Sessions.With(
                        context.Language,
                        NumberTexts.Of(first.Value - 1, context.Language),
                        Name(context, mechanism)
                    );
            }
        }

        List<Mechanism> never = [.. running.Where(mechanism => !sessions[mechanism.Id].Any())];
        if (never.Count > 0)
        {
            yield return MissingTexts.NoSession.With(
                context.Language,
                Lists.And(never.Select(mechanism => Name(context, mechanism)), context.Language)
            );
        }

        var undated = running.Count(mechanism => mechanism.Established is null);
        if (undated > 0)
        {
            yield return Part(context, MissingTexts.Mechanisms, undated, running.Count);
        }
    }

    static string Name(BriefingContext context, Mechanism mechanism)
    {
        var name = BriefingContext.Plain(context.Localised(mechanism.Names));
        return context.Language == Language.English ? "the " + name : name;
    }
}
