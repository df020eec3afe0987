using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The councils and formats, and their sessions.</summary>
sealed class MechanismsSection : BriefingSection
{
    // So many sessions of several mechanisms stand in one table.
    const int MostTogether = 12;

    public override string Name => "mechanisms";

    public override LocalizedString Title => MechanismTexts.Title;

    public override IReadOnlyList<Shape> Tells => [Mechanism.Shape, Session.Shape];

    public override IEnumerable<Block> Compose(Desk desk)
    {
        var mechanisms = Chronicle.Of(desk.Dossier.Mechanisms, m => m.Established);
        var sessions = Chronicle
            .Of(desk.Dossier.Sessions, s => s.Dates)
            .OrderBy(s => s.Ordinal ?? int.MaxValue)
            .ToLookup(s => s.Mechanism.Id, StringComparer.Ordinal);
        if (mechanisms.Count > 0)
        {
            yield return Overview(desk, mechanisms, sessions);
        }

        var groups = Ordered(sessions, mechanisms).ToList();
        if (groups.Count > 1 && groups.Sum(group => group.Count) <= MostTogether)
        {
            yield return new Heading(2, [desk.Say(Session.Shape.Profile.Heading)]);
            yield return Sessions(desk, [.. groups.SelectMany(group => group)], namesMechanism: true);
            yield break;
        }

        foreach (var group in groups)
        {
            yield return new Heading(
                2,
                [desk.Say(Session.Shape.Profile.Heading) + desk.Colon, .. desk.Name(group[0].Mechanism)]
            );
            yield return Sessions(desk, group);
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

    static Table Overview(Desk desk, IReadOnlyList<Mechanism> mechanisms, ILookup<string?, Session> sessions) =>
        RecordTable.Of(
            desk,
            mechanisms,
            new(MechanismTexts.Mechanism, 3, m => RecordTitles.Of(desk, m)) { NamesRows = true },
            new(CommonTexts.Parties, 2, m => desk.Names(m.Parties)),
            new(CommonTexts.Level, 1.5, m => Desk.Optional(desk.Headword(m.Level))),
            new(MechanismTexts.Frequency, 1.5, m => Frequency(desk, m)),
            new(CommonTexts.Established, 1.5, m => Lasted(desk, m)),
            new(MechanismTexts.Last, 2, m => Last(desk, sessions[m.Id])),
            new(CommonTexts.Sources, 1, desk.Cited)
        );

    static Inlines Frequency(Desk desk, Mechanism mechanism) =>
        Desk.Optional(Casing.Capitalised(Frequencies.Of(mechanism.Period, desk.Language), desk.Language));

    static Inlines Lasted(Desk desk, Mechanism mechanism) =>
        Desk.Joined(
            [
                [desk.Date(mechanism, mechanism.Established)],
                mechanism.Ended is null ? [] : desk.Say(MechanismTexts.Ended, [desk.Date(mechanism, mechanism.Ended)]),
            ],
            desk.Semicolon
        );

    static Inlines Last(Desk desk, IEnumerable<Session> sessions) =>
        Latest(sessions) is { } last
            ? Briefings.Latest.Told(desk, last, session => Dated(desk, session), SummaryTexts.SessionsMayBeLater)
            : [];

    static Inlines Dated(Desk desk, Session session) =>
        session.Ordinal is { } ordinal
            ? [$"{desk.Date(session, session.Dates)} ({desk.Ordinal(ordinal)})"]
            : [desk.Date(session, session.Dates)];

    /// <summary>The latest of sessions, of which those of one mechanism are held in the order of their numbers.</summary>
    public static Latest<Session>? Latest(IEnumerable<Session> sessions) =>
        Briefings.Latest.Of(
            Chronicle.Of(sessions, session => session.Dates),
            session => session.Dates,
            (a, b) => a.Mechanism == b.Mechanism && a.Ordinal < b.Ordinal
        );

    static Table Sessions(Desk desk, IReadOnlyList<Session> sessions, bool namesMechanism = false) =>
        RecordTable.Of(
            desk,
            sessions,
            new(MechanismTexts.Mechanism, 3, s => namesMechanism ? desk.Name(s.Mechanism) : []),
            new(MechanismTexts.Session, 1, s => s.Ordinal is { } ordinal ? [desk.Ordinal(ordinal)] : [])
            {
                NamesRows = true,
            },
            new(CommonTexts.Date, 2, s => [desk.Date(s, s.Dates)]),
            new(CommonTexts.Place, 2, s => desk.Name(s.Place)),
            new(CommonTexts.Level, 2, s => Desk.Optional(desk.Headword(s.Level))),
            new(CommonTexts.Sources, 1, desk.Cited)
        );
}
