using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The sessions of each mechanism.</summary>
static partial class SessionIndex
{
    public static RecordIndex<Session, Ref<Mechanism>> ByMechanism { get; } =
        new(dossier => dossier.Sessions, session => session.Mechanism);

    /// <summary>The numbered sessions of a mechanism, by number; of equal ones, in the order of the files.</summary>
    public static IEnumerable<(int Number, Session Session)> Numbered(this RuleContext context, Mechanism mechanism) =>
        context
            .Find(ByMechanism, new(mechanism.Id))
            .Where(session => session.Ordinal is not null)
            .Select(session => (session.Ordinal!.Value, session))
            .OrderBy(pair => pair.Value);

    public static NamedDate Meeting(this Session session) =>
        session.Ordinal is { } number
            ? new(Numbered(number), session, "dates", session.Dates)
            : new(Unnumbered(session), session, "dates", session.Dates);

    /// <summary>A session, by its number.</summary>
    [Message("session {number}")]
    public static partial Message Numbered(int number);

    [Message("the session {session}")]
    private static partial Message Unnumbered(Session session);
}
