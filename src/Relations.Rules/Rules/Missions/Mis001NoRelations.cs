using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis001NoRelations : OrderRule<Mission>, IChecks<Appointment>
{
    public override RuleInfo Info { get; } =
        new("MIS001", "no-relations", Severity.Error, "A permanent mission is open at a time without relations.")
        {
            Why =
                "Permanent missions are established by mutual consent between states in diplomatic relations. An embassy that "
                + "opens before the relations begin, or closes after they end, has a wrong date or stands for relations that "
                + "are not on record.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 2, 39(2) and 44; 60 days to wind up are a bound of this "
                + "tool.",
            Needs =
                "an embassy, high commission, nunciature or legation with dates, or the credentials of the head of one without a closing, and "
                + "the relations of the pair with theirs; of a mission with grades, the dates of its diplomatic grades",
            Verdicts =
                "Violated when no period of relations holds any possible day of the opening, or of the closing up to 60 days "
                + "after its end; undetermined when one may, as where the closing is not on record; satisfied otherwise, and "
                + "for the opening of a high commission.",
            Exceptions = ["An interests section or liaison office that is recorded as the embassy it became."],
            LawFrom = LegalDates.DiplomaticRelations,
        };

    public override void Check(Mission subject, RuleContext context)
    {
        if (subject is not { Sending.Id: { } sending, Receiving.Id: { } receiving })
        {
            return;
        }

        var relations = PeriodIndex.Of(
            context,
            RelationsOfPairs.Diplomatic,
            RelationsOfPairs.Key(sending, receiving),
            Lasting
        );
        if (!relations.IsDated)
        {
            return;
        }

        foreach (var open in subject.PhasesOf(MissionKinds.IsDiplomatic))
        {
            var begins = IsBeforeAll(subject, open)
                ? Ternary.Yes
                : relations.Best(DayExtent.Between(open.Start, open.Start), open.BeginsIn);
            Report(context, begins.Not(), Begins(open), open, relations, open.Start);
            var ends =
                begins == Ternary.No
                    ? Ternary.Yes
                    : relations.Best(
                        DayExtent.Between(open.End.Later(-DepartureGrace.Days), PeriodBound.StillGoingOn),
                        period => open.End.NotAfter(period.End.Later(DepartureGrace.Days))
                    );
            Report(context, ends.Not(), Outlasts(open), open, relations, open.End);
        }
    }

    /// <summary>A head of a mission without dates that could tell the same.</summary>
    public void Check(Appointment subject, RuleContext context)
    {
        if (
            !subject.Served()
            || subject.Credentials is not { Value: not null } credentials
            || context.Dossier.Find(subject.Mission)
                is not { Sending.Id: { } sending, Receiving.Id: { } receiving, Grades: [], Closed: null } mission
            || !mission.Kind.IsDiplomatic()
            || mission.Kind == MissionKind.HighCommission
        )
        {
            return;
        }

        var relations = PeriodIndex.Of(
            context,
            RelationsOfPairs.Diplomatic,
            RelationsOfPairs.Key(sending, receiving),
            Lasting
        );
        if (relations.IsDated)
        {
            var day = PeriodBound.StartOf(credentials);
            var received = relations.Best(DayExtent.Between(day.Later(-DepartureGrace.Days), day), IsTimeOf);
            var at = new NamedDate(Appointment.ThePresentation(), subject, "credentials", credentials);
            context.ReportIf(received.Not(), at, IsWithout(at), [at, .. relations.Open], relations.Related);

            // An opening on record that is too early is reported of the mission.
            Ternary IsTimeOf(Period period) =>
                (mission.Opened is null ? period.Start.NotAfter(day) : Ternary.Yes).And(
                    day.NotAfter(period.End.Later(DepartureGrace.Days))
                );
        }
    }

    static Period? Lasting(DiplomaticRelation relation) =>
        (relation.Established ?? relation.Ended) is null
            ? null
            : Period.OfAny(RelationsOfPairs.TheRelations(relation), relation.Establishment(), relation.End());

    // Realms of one crown sent high commissioners long before they had relations.
    static bool IsBeforeAll(Mission mission, Period open) =>
        open.Start.IsUnknownBefore || mission.Kind == MissionKind.HighCommission;

    // Of several periods of relations one is enough, which is no order.
    public override IEnumerable<Precedence> Orders(Mission subject, RuleContext context)
    {
        if (
            subject is not { Sending.Id: { } sending, Receiving.Id: { } receiving }
            || context.Find(RelationsOfPairs.Diplomatic, RelationsOfPairs.Key(sending, receiving)) is not [var relation]
        )
        {
            yield break;
        }

        if (subject.Kind == MissionKind.HighCommission)
        {
            yield break;
        }

        if (subject.Kind.IsDiplomatic() && subject.Grades.Count == 0)
        {
            yield return Precedence.NotBeginningBefore(relation.Establishment(), subject.Opening());
        }

        foreach (var open in subject.PhasesOf(MissionKinds.IsDiplomatic))
        {
            yield return Precedence.NotBeginningBefore(relation.Establishment(), open.Dates[0]);
        }
    }

    static void Report(
        RuleContext context,
        Ternary broken,
        Message wrong,
        Period open,
        PeriodIndex relations,
        PeriodBound at
    ) =>
        context.ReportIf(broken, open.First, wrong, [.. open.Inexact, .. relations.Open], relations.Related, at.Latest);

    [Message("{mission} begins without relations")]
    private static partial Message Begins(Period mission);

    [Message("{presentation} lies outside the relations")]
    private static partial Message IsWithout(NamedDate presentation);

    [Message("{mission} outlasts the relations")]
    private static partial Message Outlasts(Period mission);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A consulate general that becomes an embassy when relations are established",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            missions:
              - id: embassy
                sending: TUR
                receiving: AZE
                kind: embassy
                grades: [{ kind: consulate-general, period: 1991/1992-01-14 }, { kind: embassy, period: 1992-01-14/.. }]
            """
        ),
        new(
            "An embassy that opens a year too early, and a legation that outlasts the relations",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
              - { id: others, between: [CUB, USA], established: 1902-05-27, ended: 1961-01-03 }
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, opened: 1991-01-14 }
              - { id: legation, sending: USA, receiving: CUB, kind: legation, opened: 1902-05-27, closed: 1962 }
            """,
            "error embassy.opened: the embassy embassy (1991-01-14/) begins without relations",
            "warning legation.opened: the legation legation (1902-05-27/1962) outlasts the relations (by custom: the convention was not yet in force)"
        ),
        new(
            "Relations of an earlier period whose start cannot be read",
            """
            diplomaticRelations:
              - { id: first, between: [CUB, USA], established: 27 May 1902, ended: 1961-01-03 }
              - { id: second, between: [CUB, USA], established: 2015-07-20 }
            missions:
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy, opened: 1923-10-02, closed: 1961-01-03 }
            """,
            "maybe embassy.opened: cannot tell whether the embassy embassy (1923-10-02/1961-01-03) begins without relations (by custom: the convention was not yet in force)"
        ),
        new(
            "Heads of a mission without dates, in relations and nine years after they ended",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902-05-27, ended: 1961-01-03 }
            missions:
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy }
            appointments:
              - { id: squiers, person: squiers, mission: embassy, credentials: 1902-05-27, ended: 1905-12-02 }
              - { id: later, person: somebody, mission: embassy, credentials: 1970-05-01 }
              - { id: around, person: other, mission: embassy, credentials: 1961 }
            """,
            "error later.credentials: the presentation of credentials (1970-05-01) lies outside the relations",
            "maybe around.credentials: cannot tell whether the presentation of credentials (1961) lies outside the relations (by custom: the convention was not yet in force)"
        ),
        new(
            "Only the year of the opening is known",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, opened: 1992 }
            """,
            "maybe embassy.opened: cannot tell whether the embassy embassy (1992/) begins without relations"
        ),
        new(
            "An embassy that was wound up, one whose closing is not on record, and a high commission before relations",
            """
            diplomaticRelations:
              - { id: with-taipei, between: [TWN, USA], established: 1949-12-08, ended: 1979-01-01 }
              - { id: with-ottawa, between: [CAN, GBR], established: 1931-12-11 }
            missions:
              - { id: embassy, sending: USA, receiving: TWN, kind: embassy, opened: 1949-12-19, closed: 1979-02-28 }
              - { id: other, sending: TWN, receiving: USA, kind: embassy, opened: 1949-12-19 }
              - { id: london, sending: CAN, receiving: GBR, kind: high-commission, opened: 1880-05-11 }
            """,
            "maybe other.opened: cannot tell whether the embassy other (1949-12-19/) outlasts the relations"
        ),
    ];
}
