using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con007HonoraryMixed : RecordRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "CON007",
            "honorary-mixed",
            Severity.Warning,
            "A consular head is of another category than the post, or of none."
        )
        {
            Why =
                "Career and honorary officers have different rights, and counts of posts keep them apart. A category that is "
                + "not said is worth an info; one that differs from that of the post is a mistake in one of the two.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 1(2), 58 and 68.",
            Needs = "a head of a consular class and the kind of the post",
            Exceptions = ["A post with an honorary head for a time."],
        };

    public override void Define(RecordValidator<Appointment> validator) =>
        validator.RuleFor(appointment => appointment.Category).Check(Check);

    static void Check(Appointment subject, RuleContext context)
    {
        if (subject.Class.PostOf() is null || context.Dossier.Find(subject.Mission) is not { } post)
        {
            return;
        }

        var isHonorary = post.Kind == MissionKind.HonoraryConsulate;
        if (subject.Category is not { } category)
        {
            if (!isHonorary)
            {
                context.Report(Verdict.Violated, new(subject, ""), NotOnRecord(subject.Person), most: Severity.Info);
            }
        }
        else if (post.Kind.IsConsular() && isHonorary != (category == OfficerCategory.Honorary))
        {
            var word = EnumWords.Of(Appointment.Shape, "category", category);
            context.Violated(
                "category",
                IsOfCategory(ArgumentValue.Of(post.Kind.Word()), post, word),
                null,
                [new(CheckTexts.KindOfPost(), new(post, "kind"))]
            );
        }
    }

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
