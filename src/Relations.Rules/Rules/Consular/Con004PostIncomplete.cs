using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con004PostIncomplete : RecordRule<Mission>
{
    public override RuleInfo Info { get; } =
        new("CON004", "post-incomplete", Severity.Warning, "A consular post lacks its seat, its class or its district.")
        {
            Why =
                "The consent to a consular post covers its seat, its class and its district. Look for what is missing, or "
                + "waive it where the sources do not give it. A missing district alone is reported as info.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 4(2) and (3).",
            Needs = "a mission of a consular kind, or one of no kind with a consular head; the kind is the class",
            Exceptions = ["A post of which the source gives only the name."],
            LawFrom = LegalDates.ConsularRelations,
        };

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleFor(mission => mission.Kind)
            .Must((mission, context) => !IsPost(mission, context) || Missing(mission, context).Count == 0)
            .WithFinding((mission, _, context) => Lacks(mission, Missing(mission, context)));

    static bool IsPost(Mission mission, RuleContext context) =>
        mission.Kind.IsConsular() || (mission.Kind is null && HasConsul(mission, context));

    static List<LocalizedString> Missing(Mission mission, RuleContext context) =>
        [
            .. mission.Seat.IsNone && !context.IsMisread("seat") ? [Seat] : Array.Empty<LocalizedString>(),
            .. mission.Kind is null && !context.IsMisread("kind") ? [Kind] : Array.Empty<LocalizedString>(),
            .. mission.District is null && !context.IsMisread("district") ? [District] : Array.Empty<LocalizedString>(),
        ];

    // Most sources give no district, and it is none the less worth a look.
    static Violation Lacks(Mission mission, List<LocalizedString> missing) =>
        new(HasNo(ArgumentValue.Of(mission.Kind.Word()), mission, Joined(missing)))
        {
            Path = "",
            Day = mission.Open()?.End.Latest,
            Most = missing is [var only] && only == District ? Severity.Info : Severity.Error,
        };

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
