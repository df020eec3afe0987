using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con005PostClassVsHead : RecordRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "CON005",
            "post-class-vs-head",
            Severity.Warning,
            "The class of a head differs from that of the consular post."
        )
        {
            Why =
                "A consulate general has a consul general at its head, a consulate a consul, and so on. Where the two differ "
                + "the class, the kind of the post or the post itself is wrong.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 1 and 9.",
            Needs =
                "the class of a head and a mission of consular kinds only, or with grades of them; an honorary consulate may "
                + "have a head of any consular class",
            Exceptions =
            [
                "A consul who is given the rank of consul general in person.",
                "An acting head of a lower class.",
            ],
            LawFrom = LegalDates.ConsularRelations,
        };

    public override void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Class)
            .NotContradictedBy(PostOfOther)
            .WithFinding(
                (appointment, _, post, context) =>
                    new(
                        Heads(
                            EnumWords.Of(Appointment.Shape, "class", appointment.Class!),
                            ArgumentValue.Of(post.Kind.Word()),
                            post
                        )
                    )
                    {
                        Related = [new(CheckTexts.KindOfPost(), new(post, "kind"))],
                        Day = appointment.Service(context.Dossier)?.End.Latest,
                    }
            )
            .When(appointment => appointment.Class is not null);

    static Mission? PostOfOther(Appointment appointment, RuleContext context) =>
        context.Dossier.Find(appointment.Mission) is { } post
        && IsOfOther(appointment.Class.PostOf(), [post.Kind, .. post.Grades.Select(grade => grade.Kind)])
            ? post
            : null;

    static bool IsOfOther(MissionKind? ofHead, List<MissionKind?> kinds) =>
        ofHead is null
            ? kinds.TrueForAll(kind => kind.IsConsular())
            : kinds.Exists(kind => kind.IsConsular())
                && !kinds.Exists(kind => kind == ofHead || kind == MissionKind.HonoraryConsulate);

    [Message("{class} heads the {kind} {mission}")]
    private static partial Message Heads(LocalizedString @class, ArgumentValue kind, Mission mission);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A consul general at a consulate general, one at a post that was raised, and one of honour",
            """
            missions:
              - { id: first, sending: TUR, receiving: AZE, kind: consulate-general }
              - { id: second, sending: TUR, receiving: AZE, kind: embassy, grades: [{ kind: consulate-general }, { kind: embassy }] }
              - { id: third, sending: TUR, receiving: AZE, kind: honorary-consulate }
            appointments:
              - { id: a, person: one, mission: first, class: consul-general }
              - { id: b, person: two, mission: second, class: consul-general }
              - { id: c, person: three, mission: third, class: consul }
            """
        ),
        new(
            "A consul at a consulate general, and an ambassador at a consulate",
            """
            missions:
              - { id: first, sending: TUR, receiving: AZE, kind: consulate-general }
              - { id: second, sending: TUR, receiving: AZE, kind: consulate }
            appointments:
              - { id: a, person: one, mission: first, class: consul, arrived: 1995, ended: 1998 }
              - { id: b, person: two, mission: second, class: ambassador, arrived: 1925, ended: 1928 }
            """,
            "warning a.class: consul heads the consulate general first",
            "info b.class: ambassador heads the consulate second (by custom: the convention was not yet in force)"
        ),
    ];
}
