using Relations.Dossiers;

namespace Relations.Rules;

sealed class Con004PostIncomplete : Rule, IChecks<Mission>
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
            LawFrom = Law.ConsularRelations,
        };

    public void Check(Mission subject, Inspection found)
    {
        var isPost = subject.Kind.IsConsular();
        if (!isPost && (subject.Kind is not null || !HasConsul(subject, found)))
        {
            return;
        }

        List<string> missing = [];
        if (subject.Seat.IsNone)
        {
            missing.Add("seat");
        }

        if (!isPost)
        {
            missing.Add("kind");
        }

        if (subject.District is null)
        {
            missing.Add("district");
        }

        if (missing.Count > 0)
        {
            var message = $"the {subject.Kind.Word()} {subject.Id} has no {string.Join(" and no ", missing)}";
            // Most sources give no district, and it is none the less worth a look.
            var isMinor = missing is ["district"];
            found.Report(
                Verdict.Violated,
                new(subject, ""),
                message,
                at: subject.Open()?.End.Latest,
                most: isMinor ? Severity.Info : Severity.Error
            );
        }
    }

    static bool HasConsul(Mission mission, Inspection found) =>
        found.Find(Services.ByMission, new(mission.Id)).Any(head => head.Class.PostOf() is not null);

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
