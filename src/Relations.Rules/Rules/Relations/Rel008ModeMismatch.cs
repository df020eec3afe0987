using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rel008ModeMismatch : RecordRule<DiplomaticRelation>
{
    static readonly RecordIndex<Mission, (string, string)> ByPair = new(
        dossier => dossier.Missions,
        mission =>
            mission is { Sending.Id: { } sending, Receiving.Id: { } receiving }
                ? [RelationsOfPairs.Key(sending, receiving)]
                : []
    );

    public override RuleInfo Info { get; } =
        new(
            "REL008",
            "mode-mismatch",
            Severity.Warning,
            "Relations began by credentials on a day on which none were presented."
        )
        {
            Why =
                "Relations that began when a head of mission presented credentials began on that day. Another day is that of "
                + "another act, or the appointment is not on record.",
            Basis = "The modes of the published data on US diplomatic relations (RDCR).",
            Needs =
                "relations of the mode credentials, and credentials of heads of missions of one of the two in the other",
            Verdicts =
                "Violated when credentials of heads of both sides are on record, and all are certainly on other days; "
                + "undetermined when some may be on that day, and when no head of one side is on record; satisfied otherwise.",
            Exceptions = ["Credentials of a first head who is not on record."],
        };

    public override void Define(RecordValidator<DiplomaticRelation> validator) =>
        validator
            .RuleFor(relation => relation.Established)
            .Must((relation, context) => IsPresentation(relation.Establishment(), PresentedTo(relation, context)))
            .WithFinding(
                (relation, _, context) => OnNoDay(relation.Establishment(), PresentedTo(relation, context).Credentials)
            )
            .When(relation =>
                relation is { Mode: RelationMode.Credentials, Established.Value: not null }
                && RelationsOfPairs.Key(relation.Between) is not null
            );

    static Presented PresentedTo(DiplomaticRelation relation, RuleContext context)
    {
        var pair = RelationsOfPairs.Key(relation.Between)!.Value;
        return context.Shared((typeof(Presented), pair), () => Presented.Of(context, pair));
    }

    static Ternary IsPresentation(NamedDate start, Presented presented)
    {
        var days = presented.Credentials;
        var fits = days.Best(DayExtent.Of(start.Date), one => IsOneDay(start.Date, one.First.Date));
        return days.All.Count == 0 ? Ternary.Yes
            : fits == Ternary.No && !presented.IsOfBoth ? Ternary.Unknown
            : fits;
    }

    static Violation OnNoDay(NamedDate start, PeriodIndex credentials) =>
        new(IsOnNoDay(start))
        {
            At = start,
            RestsOn = [start, .. credentials.Open],
            Related = credentials.Related,
        };

    sealed record Presented(PeriodIndex Credentials, bool IsOfBoth)
    {
        public static Presented Of(RuleContext context, (string, string) pair)
        {
            var heads = context
                .Find(ByPair, pair)
                .SelectMany(mission => context.Find(Services.ByMission, new(mission.Id)))
                .Where(head => head.Credentials?.Value is not null)
                .ToList();
            var dates = heads.Select(head => new NamedDate(
                CredentialsOf(head.Person),
                head,
                "credentials",
                head.Credentials
            ));
            return new(
                new([.. dates.Select(Period.Of).OfType<Period>()], context.CountComparison),
                heads.Select(head => context.Dossier.Find(head.Mission)?.Sending.Id).Distinct().Count() > 1
            );
        }
    }

    static Ternary IsOneDay(SourceDate? a, SourceDate? b) => Chronology.NotAfter(a, b).And(Chronology.NotAfter(b, a));

    [Message("the credentials of {person}")]
    private static partial Message CredentialsOf(Ref<Person> person);

    [Message("{start} is on no day on which credentials were presented")]
    private static partial Message IsOnNoDay(NamedDate start);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Credentials on the day",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902-05-27, mode: credentials }
            missions:
              - { id: legation, sending: USA, receiving: CUB, kind: legation }
            appointments:
              - { id: first, person: squiers, mission: legation, credentials: 1902-05-27 }
              - { id: second, person: morgan, mission: legation, credentials: 1905-11-29 }
            """
        ),
        new(
            "The head of the other side, who may have been first, is not on record",
            """
            diplomaticRelations:
              - { id: relations, between: [MEX, USA], established: 1822-12-12, mode: credentials }
            missions:
              - { id: legation, sending: USA, receiving: MEX, kind: legation }
            appointments:
              - { id: first, person: poinsett, mission: legation, credentials: 1825-06-01 }
            """,
            "maybe relations.established: cannot tell whether the establishment of relations (1822-12-12) is on no day on which credentials were presented"
        ),
        new(
            "Credentials of both sides a week later and more",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902-05-20, mode: credentials }
            missions:
              - { id: legation, sending: USA, receiving: CUB, kind: legation }
              - { id: other, sending: CUB, receiving: USA, kind: legation }
            appointments:
              - { id: first, person: squiers, mission: legation, credentials: 1902-05-27 }
              - { id: second, person: quesada, mission: other, credentials: 1902-06-12 }
            """,
            "warning relations.established: the establishment of relations (1902-05-20) is on no day on which credentials were presented"
        ),
        new(
            "Only the month of the credentials is known",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902-05-20, mode: credentials }
            missions:
              - { id: legation, sending: USA, receiving: CUB, kind: legation }
            appointments:
              - { id: first, person: squiers, mission: legation, credentials: 1902-05 }
            """,
            "maybe relations.established: cannot tell whether the establishment of relations (1902-05-20) is on no day on which credentials were presented"
        ),
    ];
}
