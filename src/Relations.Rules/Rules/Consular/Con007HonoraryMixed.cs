using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con007HonoraryMixed : RecordRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "CON007",
            "honorary-mixed",
            Severity.Warning,
            "The category of a consular head differs from that of the post, or is missing."
        )
        {
            Why =
                "Career and honorary officers have different rights, and counts of posts keep them apart. A category that is "
                + "not given is reported as info; one that differs from that of the post is a mistake in one of the two.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 1(2), 58 and 68.",
            Needs = "a head of a consular class and the kind of the post",
            Exceptions = ["A post with an honorary head for a time."],
        };

    public override void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Category)
            .NotContradictedBy(PostOfOther)
            .WithFinding(
                (appointment, post) =>
                    appointment.Category is null
                        ? new(NotOnRecord(appointment.Person)) { Path = "", Most = Severity.Info }
                        : Mixed(appointment.Category, post)
            )
            .When(appointment => appointment.Class.PostOf() is not null);

    static Mission? PostOfOther(Appointment appointment, RuleContext context) =>
        context.Dossier.Find(appointment.Mission) is { } post && !Suits(appointment.Category, post.Kind) ? post : null;

    static bool Suits(OfficerCategory? category, MissionKind? post) =>
        category is null
            ? post == MissionKind.HonoraryConsulate
            : !post.IsConsular() || (post == MissionKind.HonoraryConsulate) == (category == OfficerCategory.Honorary);

    static Violation Mixed(OfficerCategory? category, Mission post) =>
        new(
            IsOfCategory(
                ArgumentValue.Of(post.Kind.Word()),
                post,
                EnumWords.Of(Appointment.Shape, "category", category!)
            )
        )
        {
            Related = [new(CheckTexts.KindOfPost(), new(post, "kind"))],
        };

    [Message("whether {person} is a career or an honorary officer is not on record")]
    private static partial Message NotOnRecord(Ref<Person> person);

    [Message("the head of the {kind} {mission} is of the category {category}")]
    private static partial Message IsOfCategory(ArgumentValue kind, Mission mission, LocalizedString category);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A career consul, and an honorary one",
            """
            missions:
              - { id: first, sending: TUR, receiving: AZE, kind: consulate }
              - { id: second, sending: TUR, receiving: AZE, kind: honorary-consulate }
            appointments:
              - { id: a, person: one, mission: first, class: consul, category: career }
              - { id: b, person: two, mission: second, class: consul }
            """
        ),
        new(
            "Not said, and mixed",
            """
            missions:
              - { id: first, sending: TUR, receiving: AZE, kind: consulate }
              - { id: second, sending: TUR, receiving: AZE, kind: honorary-consulate }
            appointments:
              - { id: a, person: one, mission: first, class: consul }
              - { id: b, person: two, mission: first, class: consul, category: honorary }
              - { id: c, person: two, mission: second, class: consul, category: career }
            """,
            "info a: whether one is a career or an honorary officer is not on record",
            "warning b.category: the head of the consulate first is of the category honorary",
            "warning c.category: the head of the honorary consulate second is of the category career"
        ),
    ];
}
