using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con003PostNoConsent : RecordRule<Mission>
{
    public override RuleInfo Info { get; } =
        new(
            "CON003",
            "post-no-consent",
            Severity.Warning,
            "A consular post opens without consular or diplomatic relations."
        )
        {
            Why =
                "A consular post needs the consent of the receiving state, which lies in consular relations or in diplomatic "
                + "ones. It may outlive the diplomatic relations, but not begin before both.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 2 and 4.",
            Needs = "a consular post with its opening, and relations of the pair with their dates, of either kind",
            Verdicts =
                "Violated when no period of relations holds any possible day of the opening; undetermined when one may; "
                + "satisfied otherwise, where the opening is not known or is before the independence of the host, when those "
                + "who governed it consented, and where the host or the sender had recognized the other by then.",
            Exceptions =
            [
                "Posts from before the independence of the host that its authorities let stay.",
                "Consuls received without relations, as agents.",
            ],
            LawFrom = LegalDates.ConsularRelations,
        };

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleForPhases(MissionKinds.IsConsular)
            .Must(HasConsent)
            .WithFinding((mission, post, context) => WithoutConsent(post, Relations(mission, context)))
            .When(mission => mission is { Sending.Id: not null, Receiving.Id: not null });

    static Ternary HasConsent(Mission mission, Period post, RuleContext context)
    {
        var (diplomatic, consular) = Relations(mission, context);
        return
            diplomatic.All.Count + consular.All.Count == 0
            || post.Start.IsUnknownBefore
            || HasGround(mission, post, context)
            ? Ternary.Yes
            : diplomatic.HasStartOf(post).Or(consular.HasStartOf(post));
    }

    static (PeriodIndex Diplomatic, PeriodIndex Consular) Relations(Mission mission, RuleContext context)
    {
        var pair = RelationsOfPairs.Key(mission.Sending.Id!, mission.Receiving.Id!);
        return (
            PeriodIndex.Of(context, RelationsOfPairs.Diplomatic, pair, RelationsOfPairs.Lasting),
            PeriodIndex.Of(context, RelationsOfPairs.Consular, pair, RelationsOfPairs.Lasting)
        );
    }

    static Violation WithoutConsent(Period post, (PeriodIndex Diplomatic, PeriodIndex Consular) relations) =>
        new(HasNoConsent(post))
        {
            At = post.First,
            RestsOn = [.. post.Inexact, .. relations.Diplomatic.Open, .. relations.Consular.Open],
            Related = [.. relations.Diplomatic.Related, .. relations.Consular.Related],
            Day = post.Start.Latest,
        };

    static bool HasGround(Mission mission, Period post, RuleContext context) =>
        (Existence.Of(context, mission.Receiving.Id) is { } host && host.Start.NotAfter(post.Start) != Ternary.Yes)
        || SelfGovernment.Covers(mission.Receiving.Id, post.First.Date)
        || Recognized(mission.Sending, new(mission.Receiving.Id), post, context)
        || Recognized(new(mission.Receiving.Id), mission.Sending, post, context);

    static bool Recognized(Ref<State> by, Ref<State> of, Period post, RuleContext context) =>
        context
            .Find(Recognitions.ByPair, (by, of))
            .Any(one =>
                one.Date is { Value: not null } date && PeriodBound.StartOf(date).NotAfter(post.Start) == Ternary.Yes
            );

    [Message("{post} begins without consular or diplomatic relations")]
    private static partial Message HasNoConsent(Period post);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A consulate general that opens under consular relations",
            """
            consularRelations:
              - { id: consular, between: [AZE, TUR], established: 1992-01-14 }
            missions:
              - { id: post, sending: TUR, receiving: AZE, kind: consulate-general, opened: 1993 }
            """
        ),
        new(
            "One that opens four months too early",
            """
            independence:
              - { id: independence, state: AZE, date: 1991-08-30 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            missions:
              - { id: post, sending: TUR, receiving: AZE, kind: consulate-general, opened: 1991-09-14 }
            """,
            "warning post.opened: the consulate general post (1991-09-14/) begins without consular or diplomatic relations"
        ),
        new(
            "One in a territory before its independence, and one on a recognition",
            """
            diplomaticRelations:
              - { id: relations, between: [PNG, USA], established: 1975-09-16 }
              - { id: others, between: [IND, ISR], established: 1992-01-29 }
            recognitions:
              - { id: recognition, by: IND, of: ISR, date: 1950-09-17 }
            missions:
              - { id: port-moresby, sending: USA, receiving: PNG, kind: consulate-general, opened: 1974-07-01 }
              - { id: bombay, sending: ISR, receiving: IND, kind: consulate, opened: 1953-06 }
            """
        ),
        new(
            "Only the year of the opening is known",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            missions:
              - { id: post, sending: TUR, receiving: AZE, kind: consulate-general, opened: 1992 }
            """,
            "maybe post.opened: cannot tell whether the consulate general post (1992/) begins without consular or diplomatic relations"
        ),
    ];
}
