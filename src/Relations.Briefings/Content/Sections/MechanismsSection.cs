using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The councils and formats, and their sessions.</summary>
sealed class MechanismsSection : BriefingSection
{
    // So many sessions of several mechanisms stand in one table.
    const int MaxTogether = 12;

    public override string Name => "mechanisms";

    public override LocalizedString Title => MechanismTexts.Title;

    public override IReadOnlyList<RecordShape> Tells => [Mechanism.Shape, Session.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        var mechanisms = DateSorting.Of(context.Dossier.Mechanisms, m => m.Established);
        var sessions = DateSorting
            .Of(context.Dossier.Sessions, s => s.Dates)
            .OrderBy(s => s.Ordinal ?? int.MaxValue)
            .ToLookup(s => s.Mechanism.Id, StringComparer.Ordinal);
        if (mechanisms.Count > 0)
        {
            yield return Overview(context, mechanisms, sessions);
        }

        var groups = Ordered(sessions, mechanisms).ToList();
        if (groups.Count > 1 && groups.Sum(group => group.Count) <= MaxTogether)
        {
            yield return new Heading(2, [context.Say(Session.Shape.Profile.Heading)]);
            yield return Sessions(context, [.. groups.SelectMany(group => group)], namesMechanism: true);
            yield break;
        }

        foreach (var group in groups)
        {
            yield return new Heading(
                2,
                [context.Say(Session.Shape.Profile.Heading) + context.Colon, .. context.Name(group[0].Mechanism)]
            );
            yield return Sessions(context, group);
        }
    }

    static IEnumerable<IReadOnlyList<Session>> Ordered(
        ILookup<string?, Session> sessions,
        IReadOnlyList<Mechanism> mechanisms
    )
    {
        List<string> ids = [.. mechanisms.Select(mechanism => mechanism.Id)];
        return sessions
            .OrderBy(group => ids.IndexOf(group.Key ?? "") is var at and >= 0 ? at : ids.Count)
            .ThenBy(group => group.Key, NaturalOrder.Comparer)
            .Select(group => group.ToList());
    }

    static Table Overview(
        BriefingContext context,
        IReadOnlyList<Mechanism> mechanisms,
        ILookup<string?, Session> sessions
    ) =>
        RecordTable.Of(
            context,
            mechanisms,
            new(MechanismTexts.Mechanism, 3, m => RecordTitles.Of(context, m)) { NamesRows = true },
            new(CommonTexts.Parties, 2, m => context.Names(m.Parties)),
            new(CommonTexts.Level, 1.5, m => BriefingContext.Optional(context.Headword(m.Level))),
            new(MechanismTexts.Frequency, 1.5, m => Frequency(context, m)),
            new(CommonTexts.Established, 1.5, m => Lasted(context, m)),
            new(MechanismTexts.Last, 2, m => Last(context, sessions[m.Id])),
            new(CommonTexts.Sources, 1, context.Cited)
        );

    static Inlines Frequency(BriefingContext context, Mechanism mechanism) =>
        BriefingContext.Optional(
            LetterCase.Capitalised(Frequencies.Of(mechanism.Period, context.Language), context.Language)
        );

    static Inlines Lasted(BriefingContext context, Mechanism mechanism) =>
        BriefingContext.Joined(
            [
                [context.Date(mechanism, mechanism.Established)],
                mechanism.Ended is null
                    ? []
                    : context.Say(MechanismTexts.Ended, [context.Date(mechanism, mechanism.Ended)]),
            ],
            context.Semicolon
        );

    static Inlines Last(BriefingContext context, IEnumerable<Session> sessions) =>
        LatestSessions.Of(sessions) is { } last
            ? Briefings.LatestRecords.Told(
                context,
                last,
                session => Dated(context, session),
                SummaryTexts.SessionsMayBeLater
            )
            : [];

    static Inlines Dated(BriefingContext context, Session session) =>
        session.Ordinal is { } ordinal
            ? context.Say(
                MechanismTexts.NumberedSession,
                [context.Date(session, session.Dates)],
                [context.Ordinal(ordinal)]
            )
            : [context.Date(session, session.Dates)];

    static Table Sessions(BriefingContext context, IReadOnlyList<Session> sessions, bool namesMechanism = false) =>
        RecordTable.Of(
            context,
            sessions,
            new(MechanismTexts.Mechanism, 3, s => namesMechanism ? context.Name(s.Mechanism) : []),
            new(
                MechanismTexts.Session,
                1,
                s =>
                    s.Ordinal is { } ordinal
                        ? context.Say(MechanismTexts.SessionNumber, [context.Ordinal(ordinal)])
                        : []
            )
            {
                NamesRows = true,
            },
            new(CommonTexts.Date, 2, s => [context.Date(s, s.Dates)]),
            new(CommonTexts.Place, 2, s => context.Name(s.Place)),
            new(CommonTexts.Level, 2, s => BriefingContext.Optional(context.Headword(s.Level))),
            new(CommonTexts.Sources, 1, context.Cited)
        );
}
