using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rel010WarAndOpen : RecordRule<DiplomaticRelation>
{
    static readonly RecordIndex<Dispute, (string, string)> Wars = new(
        dossier => dossier.Disputes,
        dispute => dispute.Kind == DisputeKind.War ? PairsOf([.. dispute.Parties.Select(party => party.Id)]) : []
    );

    public override RuleInfo Info { get; } =
        new(
            "REL010",
            "war-and-open",
            Severity.Warning,
            "Two states are at war with each other, and their relations are open."
        )
        {
            Why =
                "A war between two states breaks their relations off, as a rule on its first day. Open relations in a war are "
                + "worth a note, or the break is missing. Relations that were established during it are reported as info: a state of war can go on by "
                + "law for decades, as that between Greece and Albania to 1987.",
            Basis = "Practice; Vienna Convention on Diplomatic Relations 1961, art. 44 and 45.",
            Needs = "a dispute of the kind war with a period, and the relations of two of its parties",
            Verdicts =
                "Violated when both certainly share more than a day and the war lies in no break; undetermined when it may "
                + "be so, and in a war of more than two parties, of whom the record does not say who fought whom; satisfied "
                + "otherwise. Of several wars one is named.",
            Exceptions = ["India and Pakistan in 1965."],
        };

    public override void Define(RecordValidator<DiplomaticRelation> validator) =>
        validator
            .RuleFor(relation => relation.Established)
            .NotContradictedBy(WarWhileOpen)
            .WithFinding((relation, _, war, context) => OpenIn(war, relation.Lasting()!, Pauses(relation, context)));

    static Period? WarWhileOpen(DiplomaticRelation relation, RuleContext context) =>
        RelationsOfPairs.Key(relation.Between) is { } pair
        && relation.Lasting() is { } open
        && Pauses(relation, context) is var pauses
            ? PeriodIndex
                .Of(context, Wars, pair, Lasting)
                .Worst(DayExtent.Of(open)!, war => IsOpenIn(war, open, pauses))
            : null;

    static PeriodIndex Pauses(DiplomaticRelation relation, RuleContext context) =>
        new([.. relation.Interruptions.Pauses(relation)], context.CountComparison);

    static Ternary IsOpenIn(Period war, Period open, PeriodIndex pauses) =>
        open.Overlaps(war)
            .And(pauses.Best(DayExtent.Around(Later(war)), Later(war).IsWithin).Not())
            .And(AreOpposed(war));

    // Relations are broken off some weeks after the first shots as well.
    static Period Later(Period war) =>
        war with
        {
            Start = war.Start.Later(DepartureGrace.Days),
            End = PeriodBound.Max(war.End, war.Start.Later(DepartureGrace.Days)),
        };

    static Violation OpenIn(Period war, Period open, PeriodIndex pauses) =>
        Violation.Of(open, war, AreOpenIn(open, war)) with
        {
            Certain = IsOpenIn(war, open, pauses),
            RestsOn = [.. open.Inexact, .. war.Inexact, .. pauses.Open],
            Most = war.Start.NotAfter(open.Start) == Ternary.Yes ? Severity.Info : Severity.Error,
        };

    // Of two parties of a greater war nothing says whether they were allies.
    static Ternary AreOpposed(Period war) =>
        war.First.Record is Dispute { Parties.Count: 2 } ? Ternary.Yes : Ternary.Unknown;

    static IEnumerable<(string, string)> PairsOf(List<string?> parties) =>
        parties
            .SelectMany((one, i) => parties.Skip(i + 1), (one, other) => (one, other))
            .Where(pair => pair is ({ } one, { } other) && one != other)
            .Select(pair => RelationsOfPairs.Key(pair.one!, pair.other!))
            .Distinct();

    static Period? Lasting(Dispute war) => Period.Of(new(TheWar(war), war, "period", war.Period));

    [Message("{relations} are open in {war}")]
    private static partial Message AreOpenIn(Period relations, Period war);

    [Message("the war {war}")]
    private static partial Message TheWar(Dispute war);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A war within a break",
            """
            diplomaticRelations:
              - { id: relations, between: [IND, PAK], established: 1947-08-15, interruptions: [{ kind: severed, from: 1971-12-03, to: 1976-07-24 }] }
            disputes:
              - { id: war, names: War, kind: war, parties: [IND, PAK], period: 1971-12-03/1971-12-16 }
            """
        ),
        new(
            "A war of five days, and a break in the fourth week after it began",
            """
            diplomaticRelations:
              - { id: relations, between: [GEO, RUS], established: 1992-07-01, interruptions: [{ kind: severed, from: 2008-09-02, by: [GEO] }] }
            disputes:
              - { id: war, names: War, kind: war, parties: [GEO, RUS], period: 2008-08-08/2008-08-12 }
            """
        ),
        new(
            "A war without a break",
            """
            diplomaticRelations:
              - { id: relations, between: [IND, PAK], established: 1947-08-15 }
            disputes:
              - { id: war, names: War, kind: war, parties: [IND, PAK], period: 1965-08-05/1965-09-23 }
            """,
            "warning relations.established: the relations relations (1947-08-15/..) are open in the war war (1965-08-05/1965-09-23)"
        ),
        new(
            "A state of war that was lifted sixteen years after relations were established",
            """
            diplomaticRelations:
              - { id: relations, between: [ALB, GRC], established: 1971-05-06 }
            disputes:
              - { id: war, names: State of war, kind: war, parties: [ALB, GRC], period: 1940-10-28/1987-08-28 }
            """,
            "info relations.established: the relations relations (1971-05-06/..) are open in the war war (1940-10-28/1987-08-28)"
        ),
        new(
            "A war of several parties, in which two were enemies and two allies, and one whose break is on record",
            """
            diplomaticRelations:
              - { id: enemies, between: [DEU, GBR], established: 1871 }
              - { id: broken, between: [DEU, FRA], established: 1871, interruptions: [{ kind: war, from: 1914-08-03, to: 1920-01-10 }] }
              - { id: others, between: [CHE, GBR], established: 1900 }
            disputes:
              - { id: war, names: World War, kind: war, parties: [DEU, FRA, GBR], period: 1914-08-04/1918-11-11 }
            """,
            "maybe enemies.established: cannot tell whether the relations enemies (1871/..) are open in the war war (1914-08-04/1918-11-11)"
        ),
        new(
            "Only the year of the break is known",
            """
            diplomaticRelations:
              - { id: relations, between: [IND, PAK], established: 1947-08-15, interruptions: [{ kind: severed, from: 1972, to: 1976-07-24 }] }
            disputes:
              - { id: war, names: War, kind: war, parties: [IND, PAK], period: 1971-12-03/1971-12-16 }
            """,
            "maybe relations.established: cannot tell whether the relations relations (1947-08-15/..) are open in the war war (1971-12-03/1971-12-16)"
        ),
    ];
}
