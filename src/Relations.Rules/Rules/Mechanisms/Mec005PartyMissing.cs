using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mec005PartyMissing : RecordRule<Session>
{
    public override RuleInfo Info { get; } =
        new(
            "MEC005",
            "party-missing",
            Severity.Warning,
            "A session meets outside the parties or the level of its mechanism."
        )
        {
            Why =
                "Parties of a council are hosts by turns, and meet at the level that it was founded for. A session in a "
                + "third state is reported as info, for many commissions meet in Geneva or Vienna. One at another level "
                + "belongs to another mechanism, or a party is missing from the list.",
            Basis = "Practice of councils and commissions.",
            Needs =
                "the state of the session's place and parties that are all states; or the level of both. A level of the "
                + "session alone is no contradiction",
            Exceptions = ["A session in a third state, on the margins of a summit."],
        };

    public override void Define(RecordValidator<Session> validator)
    {
        validator
            .RuleFor(session => session.Place)
            .NotContradictedBy(StateThatIsNoParty)
            .WithFinding((session, _, state, context) => LiesElsewhere(session, state, context.Dossier));
        validator
            .RuleFor(session => session.Level)
            .NotContradictedBy(MechanismOfOtherLevel)
            .WithFinding(
                (session, mechanism) =>
                    new(OtherLevel(Word(session.Level), mechanism, Word(mechanism.Level)))
                    {
                        Related = [new(TheLevel(), new(mechanism, "level"))],
                    }
            )
            .When(session => session.Level is not null);
    }

    static State? StateThatIsNoParty(Session session, RuleContext context) =>
        context.Dossier.Find(session.Mechanism) is { } mechanism
        && context.Dossier.Find(session.Place) is { } place
        && context.Dossier.StateOf(place) is { } state
        && mechanism.Parties.All(party => context.Dossier.Find(party) is State && party.Id != state.Id)
            ? state
            : null;

    static Violation LiesElsewhere(Session session, State state, Dossier dossier)
    {
        var mechanism = dossier.Find(session.Mechanism)!;
        var parties = mechanism.Parties.Select(party => ArgumentValue.Of(new StateValue(party.Id ?? "")));
        return new(Elsewhere(dossier.Find(session.Place)!, state, mechanism, ArgumentValue.List(parties)))
        {
            Related = [new(TheParties(), new(mechanism, "parties"))],
            Most = Severity.Info,
        };
    }

    static Mechanism? MechanismOfOtherLevel(Session session, RuleContext context) =>
        context.Dossier.Find(session.Mechanism) is { Level: { } level } mechanism && level != session.Level
            ? mechanism
            : null;

    static LocalizedString Word(Level? level) => EnumWords.Of(Session.Shape, "level", level!);

    [Message("{place} lies in {state}, which is not a party of {mechanism}: expected one of {parties}")]
    private static partial Message Elsewhere(Place place, State state, Mechanism mechanism, ArgumentValue parties);

    [Message("the parties")]
    private static partial Message TheParties();

    [Message("the session is at the level of {level}, {mechanism} at that of {expected}")]
    private static partial Message OtherLevel(LocalizedString level, Mechanism mechanism, LocalizedString expected);

    [Message("the level of the mechanism")]
    private static partial Message TheLevel();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A session in the capital of a party",
            """
            places:
              - { id: baku, names: Baku, state: AZE }
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], level: heads-of-state }
            sessions:
              - { id: first, mechanism: council, ordinal: 1, place: baku, level: heads-of-state }
            """
        ),
        new(
            "A session in a third state, at another level",
            """
            places:
              - { id: tbilisi, names: Tbilisi, state: GEO }
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], level: heads-of-state }
            sessions:
              - { id: first, mechanism: council, ordinal: 1, place: tbilisi, level: foreign-ministers }
            """,
            "info first.place: tbilisi lies in GEO, which is not a party of council: expected one of AZE, TUR",
            "warning first.level: the session is at the level of foreign-ministers, council at that of heads-of-state"
        ),
    ];
}
