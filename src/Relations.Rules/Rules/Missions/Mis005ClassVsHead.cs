using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis005ClassVsHead : RecordRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new("MIS005", "class-vs-head", Severity.Warning, "The class of a head does not suit the kind of the mission.")
        {
            Why =
                "Ambassadors head embassies, envoys and ministers resident head legations, consuls consular posts. Where they "
                + "do not, the class, the mission or the date of its elevation is wrong.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 14 and 15.",
            Needs =
                "the class ambassador, nuncio, envoy, minister resident or a consular one, and the kind of the mission, or its "
                + "grades where they have periods and the service has dates; heads of consular posts are post-class-vs-head's "
                + "(CON005)",
            Verdicts =
                "Violated when the mission is certainly of no suitable kind in the service; undetermined when it may not be; "
                + "satisfied otherwise.",
            Exceptions = ["An ambassador by personal rank at a legation or an interests section."],
            LawFrom = LegalDates.DiplomaticRelations,
        };

    public override void Define(RecordValidator<Appointment> validator)
    {
        validator
            .RuleFor(appointment => appointment.Class)
            .NotContradictedBy(MissionOfOtherKind)
            .WithFinding(
                (appointment, _, mission, context) =>
                    new(OfOtherClass(appointment, MissionKinds.Named(mission)))
                    {
                        Related = [new(TheKind(), new(mission, "kind"))],
                        Day = appointment.Service(context.Dossier)?.End.Latest,
                    }
            )
            .When(appointment => SuitableFor(appointment.Class) is not null);
        validator
            .RuleFor(appointment => appointment.Class)
            .Must(BeginsInSuitable)
            .WithFinding(
                (appointment, _, context) =>
                    BeginsInOther(appointment.Service(context.Dossier)!, context.Dossier.Find(appointment.Mission)!)
            )
            .When(appointment => SuitableFor(appointment.Class) is not null);
    }

    // Without dates it cannot be told under which of its grades the mission was headed: one that suits is enough.
    static Mission? MissionOfOtherKind(Appointment appointment, RuleContext context) =>
        context.Dossier.Find(appointment.Mission) is { } mission
        && !mission.Phases().Any()
        && (mission.Kind.IsDiplomatic() || mission.Kind == MissionKind.InterestsSection)
        && !mission.Grades.Select(grade => grade.Kind).Append(mission.Kind).Any(SuitableFor(appointment.Class)!)
            ? mission
            : null;

    // A service of unknown end may begin and end in one phase: that it begins in a suitable one is enough.
    static Ternary BeginsInSuitable(Appointment appointment, RuleContext context) =>
        context.Dossier.Find(appointment.Mission)?.Phases().ToList() is { Count: > 0 } phases
        && appointment.Service(context.Dossier) is { } service
            ? phases
                .Where(phase => SuitableFor(appointment.Class)!(phase.Kind))
                .Select(phase => service.BeginsIn(phase.Period))
                .Append(Ternary.No)
                .Max()
            : Ternary.Yes;

    static Violation BeginsInOther(Period service, Mission mission) =>
        Violation.Of(service, OfOtherKind(service, mission));

    static Func<MissionKind?, bool>? SuitableFor(HeadClass? head) =>
        head switch
        {
            HeadClass.Ambassador => kind => kind is not (MissionKind.Legation or MissionKind.InterestsSection),
            HeadClass.Nuncio => kind => kind == MissionKind.Nunciature,
            HeadClass.Envoy or HeadClass.MinisterResident => kind =>
                kind is not (MissionKind.Embassy or MissionKind.HighCommission),
            _ when head.PostOf() is not null => kind => !kind.IsDiplomatic(),
            _ => null,
        };

    [Message("{appointment} is of another class than {mission} has")]
    private static partial Message OfOtherClass(Appointment appointment, Message mission);

    [Message("the kind")]
    private static partial Message TheKind();

    [Message("{service} begins when {mission} is of another kind than the class suits")]
    private static partial Message OfOtherKind(Period service, Mission mission);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An envoy while the mission was a legation",
            """
            missions:
              - id: mission
                sending: USA
                receiving: CUB
                kind: embassy
                grades: [{ kind: legation, period: 1902/1923-12-04 }, { kind: embassy, period: 1923-12-04/1961-01-03 }]
            appointments:
              - { id: first, person: somebody, mission: mission, class: envoy, credentials: 1913-10-13, ended: 1919 }
            """
        ),
        new(
            "A consul general at a post that was raised, and a principal officer of a section",
            """
            missions:
              - { id: mission, sending: TUR, receiving: AZE, kind: embassy, grades: [{ kind: consulate-general }, { kind: embassy }] }
              - { id: section, sending: USA, receiving: CUB, kind: interests-section }
            appointments:
              - { id: first, person: somebody, mission: mission, class: consul-general, arrived: 1991 }
              - { id: second, person: another, mission: section, class: charge-d-affaires, arrived: 1977 }
            """
        ),
        new(
            "An envoy and a consul at an embassy of today, and an ambassador at a section",
            """
            missions:
              - { id: mission, sending: TUR, receiving: AZE, kind: embassy }
              - { id: section, sending: USA, receiving: CUB, kind: interests-section }
            appointments:
              - { id: first, person: somebody, mission: mission, class: envoy, credentials: 1992-10-13 }
              - { id: second, person: another, mission: mission, class: consul, arrived: 1992-10-13 }
              - { id: third, person: third, mission: section, class: ambassador, arrived: 1992-10-13 }
            """,
            "warning first.class: first is of another class than the embassy mission has",
            "warning second.class: second is of another class than the embassy mission has",
            "warning third.class: third is of another class than the interests section section has"
        ),
        new(
            "An ambassador in the year of the elevation",
            """
            missions:
              - id: mission
                sending: USA
                receiving: CUB
                kind: embassy
                grades: [{ kind: legation, period: 1902/1923-12-04 }, { kind: embassy, period: 1923-12-04/1961-01-03 }]
            appointments:
              - { id: first, person: somebody, mission: mission, class: ambassador, credentials: 1923, ended: 1927 }
            """,
            "maybe first.credentials: cannot tell whether the service of somebody (1923/1927) begins when mission is of another kind than the class suits (by custom: the convention was not yet in force)"
        ),
    ];
}
