using Relations.Dossiers;

namespace Relations.Rules;

sealed class Mec005PartyMissing : Rule, IChecks<Session>
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
                "Parties of a council are hosts by turns, and meet at the level that it was founded for. A session in a third state is "
                + "a remark, for many commissions meet in Geneva or Vienna. One at another level belongs to another mechanism, or a party is missing from the list.",
            Basis = "Practice of councils and commissions.",
            Needs =
                "the state of the session's place and parties that are all states; or the level of both. A level of the "
                + "session alone is no contradiction",
            Exceptions = ["A session in a third state, on the margins of a summit."],
        };

    public void Check(Session subject, Inspection found)
    {
        if (found.Dossier.Find(subject.Mechanism) is not { } mechanism)
        {
            return;
        }

        if (
            found.Dossier.Find(subject.Place) is { } place
            && found.Dossier.StateOf(place) is { } state
            && mechanism.Parties.All(party => found.Dossier.Find(party) is State)
            && mechanism.Parties.All(party => party.Id != state.Id)
        )
        {
            var parties = string.Join(", ", mechanism.Parties);
            var message =
                $"{place.Id} lies in {state.Id}, which is no party of {mechanism.Id}: expected one of {parties}";
            found.Report(
                Verdict.Violated,
                new(subject, "place"),
                message,
                related: [new("the parties", new(mechanism, "parties"))],
                most: Severity.Info
            );
        }

        if (subject.Level is { } level && mechanism.Level is { } founded && level != founded)
        {
            var message = $"the session is at the level of {Word(level)}, {mechanism.Id} at that of {Word(founded)}";
            found.Violated("level", message, null, [new("the level of the mechanism", new(mechanism, "level"))]);
        }
    }

    static string Word(Level level) => ((EnumKind)Session.Shape.Find("level")!.Kind).WordOf(level);

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
            "info first.place: tbilisi lies in GEO, which is no party of council: expected one of AZE, TUR",
            "warning first.level: the session is at the level of foreign-ministers, council at that of heads-of-state"
        ),
    ];
}
