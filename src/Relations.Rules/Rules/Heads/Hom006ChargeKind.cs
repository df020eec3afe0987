using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom006ChargeKind : RecordRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "HOM006",
            "charge-kind",
            Severity.Warning,
            "The kind of a chargé d'affaires is not given, or one ad interim has letters of credence."
        )
        {
            Why =
                "A chargé d'affaires en titre heads a mission and has letters of credence; one ad interim acts for a head "
                + "who is away, and has none. Rules about heads can only use a chargé whose kind is given. A missing kind is "
                + "reported as info, and not for one who heads an interests section or a liaison office.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 14(1)(c) and 19.",
            Needs = "an appointment of the class chargé d'affaires",
            Exceptions = ["A chargé ad interim who handed over letters of introduction."],
        };

    public override void Define(RecordValidator<Appointment> validator)
    {
        validator
            .RuleFor(appointment => appointment.Class)
            .Must((appointment, context) => HeadsOffice(appointment, context))
            .WithFinding(_ => new(OfNoKind()) { Help = SayKind(), Most = Severity.Info })
            .When(appointment => appointment.Class == HeadClass.ChargeDAffaires);
        validator
            .RuleFor(appointment => appointment.Credentials)
            .Null()
            .When(IsAdInterim)
            .WithFinding(appointment => HasLetters(appointment.Credentials!), MendClass);
        validator
            .RuleFor(appointment => appointment.AccreditedTo)
            .Null()
            .When(IsAdInterim)
            .WithFinding(appointment =>
                IsAccredited(EnumWords.Of(Appointment.Shape, "accreditedTo", appointment.AccreditedTo!))
            );
    }

    static bool IsAdInterim(Appointment appointment) => appointment.Class == HeadClass.ChargeDAffairesAdInterim;

    static bool HeadsOffice(Appointment subject, RuleContext context) =>
        context.Dossier.Find(subject.Mission) is { } mission
        && mission
            .Grades.Select(grade => grade.Kind)
            .Append(mission.Kind)
            .Any(kind => kind is MissionKind.InterestsSection or MissionKind.LiaisonOffice || kind.IsOffice());

    [Message("the chargé d'affaires is neither en titre nor ad interim")]
    private static partial Message OfNoKind();

    [Message("write charge-d-affaires-en-titre or charge-d-affaires-ad-interim")]
    private static partial Message SayKind();

    [Message("a chargé d'affaires ad interim presents letters of credence ({date})")]
    private static partial Message HasLetters(SourceDate date);

    [Message("correct the class, or remove the date")]
    private static partial Message MendClass();

    [Message("a chargé d'affaires ad interim is accredited to a {addressee}")]
    private static partial Message IsAccredited(LocalizedString addressee);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One of each kind, and the principal officer of a section",
            """
            missions: [{ id: section, sending: USA, receiving: CUB, kind: interests-section }]
            appointments:
              - { id: first, person: a, mission: embassy, class: charge-d-affaires-en-titre, credentials: 1992-03-02, accreditedTo: foreign-minister }
              - { id: second, person: b, mission: embassy, class: charge-d-affaires-ad-interim, arrived: 1993-03-02 }
              - { id: third, person: lane, mission: section, class: charge-d-affaires, arrived: 1977-09 }
            """
        ),
        new(
            "One of no kind, and one ad interim with letters of credence",
            """
            appointments:
              - { id: first, person: a, mission: embassy, class: charge-d-affaires, arrived: 1992-03-02 }
              - { id: second, person: b, mission: embassy, class: charge-d-affaires-ad-interim, credentials: 1993-03-02 }
              - { id: third, person: b, mission: embassy, class: charge-d-affaires-ad-interim, accreditedTo: head-of-state }
            """,
            "info first.class: the chargé d'affaires is neither en titre nor ad interim",
            "warning second.credentials: a chargé d'affaires ad interim presents letters of credence (1993-03-02)",
            "warning third.accreditedTo: a chargé d'affaires ad interim is accredited to a head-of-state"
        ),
    ];
}
