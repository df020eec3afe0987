using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con004PostIncomplete : RecordRule<Mission>
{
    public override RuleInfo Info { get; } =
        new("CON004", "post-incomplete", Severity.Warning, "A consular post lacks its seat, its class or its district.")
        {
            Why =
                "The consent to a consular post covers its seat, its class and its district. What is missing is to be "
                + "looked for, or waived where the sources do not give it. A missing district alone is a remark.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 4(2) and (3).",
            Needs = "a mission of a consular kind, or one of no kind with a consular head; the kind is the class",
            Exceptions = ["A post that its source names without more."],
            LawFrom = LegalDates.ConsularRelations,
        };

    public override void Define(RecordValidator<Mission> validator) =>
        validator.RuleFor(mission => mission.Kind).Check(Check);

    static void Check(Mission subject, RuleContext context)
    {
        var isPost = subject.Kind.IsConsular();
        if (!isPost && (subject.Kind is not null || !HasConsul(subject, context)))
        {
            return;
        }

        List<LocalizedString> missing = [];
        if (subject.Seat.IsNone && !context.IsMisread("seat"))
        {
            missing.Add(Seat);
        }

        if (!isPost && !context.IsMisread("kind"))
        {
            missing.Add(Kind);
        }

        if (subject.District is null && !context.IsMisread("district"))
        {
            missing.Add(District);
        }

        if (missing.Count > 0)
        {
            // Most sources give no district, and it is none the less worth a look.
            var isMinor = missing is [var only] && only == District;
            context.Report(
                Verdict.Violated,
                new(subject, ""),
                HasNo(ArgumentValue.Of(subject.Kind.Word()), subject, Joined(missing)),
                at: subject.Open()?.End.Latest,
                most: isMinor ? Severity.Info : Severity.Error
            );
        }
    }

    static ArgumentValue Joined(IEnumerable<LocalizedString> missing) =>
        missing.Select(ArgumentValue.Of).Aggregate((first, next) => ArgumentValue.Of(AndNo(first, next)));

    static bool HasConsul(Mission mission, RuleContext context) =>
        context.Find(Services.ByMission, new(mission.Id)).Any(head => head.Class.PostOf() is not null);

    [Message("the {kind} {mission} has no {missing}")]
    private static partial Message HasNo(ArgumentValue kind, Mission mission, ArgumentValue missing);

    [Message("{first} and no {next}")]
    private static partial Message AndNo(ArgumentValue first, ArgumentValue next);

    [Localized("seat")]
    static partial LocalizedString Seat { get; }

    [Localized("kind")]
    static partial LocalizedString Kind { get; }

    [Localized("district")]
    static partial LocalizedString District { get; }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Seat, class and district",
            """
            missions:
              - { id: post, sending: TUR, receiving: AZE, kind: consulate-general, seat: ganja, district: the west of Azerbaijan }
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy }
            """
        ),
        new(
            "A post without its district, one without its seat, and one without its class",
            """
            missions:
              - { id: first, sending: TUR, receiving: AZE, kind: consulate-general, seat: ganja }
              - { id: second, sending: TUR, receiving: AZE, kind: consulate, district: Nakhchivan }
              - { id: third, sending: TUR, receiving: AZE, seat: baku }
            appointments:
              - { id: head, person: somebody, mission: third, class: consul }
            """,
            "info first: the consulate general first has no district",
            "warning second: the consulate second has no seat",
            "warning third: the mission third has no kind and no district"
        ),
    ];
}
