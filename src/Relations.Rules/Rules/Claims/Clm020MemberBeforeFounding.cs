using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm020MemberBeforeFounding : Rule, IChecks<Organization>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM020",
            "member-before-founding",
            Severity.Warning,
            "A state is a member of an organization before its founding or after its end."
        )
        {
            Why =
                "No state joins an organization that does not exist yet, or stays in one that has ended. The years are those "
                + "of another organization, or of a predecessor, which has its own record.",
            Basis = "The founding of well-known organizations, by their treaties; the table is in the project.",
            Needs =
                "a member with a period, of an organization that the table knows by name or acronym, or whose quotation says when it was founded",
            Verdicts =
                "Violated when the membership certainly begins before the founding or goes on after the end; undetermined "
                + "when it may; satisfied otherwise.",
            Exceptions = ["Membership in a predecessor that is counted as one with the organization."],
        };

    public void Check(Organization subject, RuleContext context)
    {
        for (var i = 0; i < subject.Members.Count; i++)
        {
            if (
                subject.Members[i] is { Period.Value: not null } member
                && (Foundings.Of(subject) ?? Said(subject)) is var (founded, ended)
            )
            {
                var path = FormattableString.Invariant($"members[{i}].period");
                var when = new NamedDate(MembershipOf(member.State), subject, path, member.Period);
                Check(
                    when,
                    PeriodBound.StartOf(member.Period!),
                    PeriodBound.EndOf(member.Period!),
                    founded,
                    ended,
                    context
                );
            }
        }
    }

    static (SourceDate Founded, SourceDate? Ended)? Said(Organization subject) =>
        FoundingsSaid.Of(subject) is { } founded ? (founded, null) : null;

    static void Check(
        NamedDate when,
        PeriodBound start,
        PeriodBound end,
        SourceDate founded,
        SourceDate? ended,
        RuleContext context
    )
    {
        if (!start.IsUnknownBefore)
        {
            context.ReportIf(start.Before(PeriodBound.StartOf(founded)), when, IsBefore(when, founded), [when]);
        }

        if (ended is not null && (end.Date is not null || end == PeriodBound.StillGoingOn))
        {
            context.ReportIf(end.NotAfter(PeriodBound.EndOf(ended)).Not(), when, IsAfter(when, ended), [when]);
        }
    }

    [Message("the membership of {state}")]
    private static partial Message MembershipOf(Ref<State> state);

    [Message("{membership} begins before the founding ({founded})")]
    private static partial Message IsBefore(NamedDate membership, SourceDate founded);

    [Message("{membership} goes on after the end ({ended})")]
    private static partial Message IsAfter(NamedDate membership, SourceDate ended);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A member from the founding on, and of a body that the table does not have",
            """
            organizations:
              - { id: bsec, names: Organization of the Black Sea Economic Cooperation, acronym: BSEC, members: [{ state: TUR, period: 1992-06-25/.. }] }
              - { id: club, names: Club, members: [{ state: TUR, period: 1900/.. }] }
            """
        ),
        new(
            "Before the founding, and after the end",
            """
            organizations:
              - { id: minsk, names: { en: Minsk Group, az: ATƏT-in Minsk Qrupu }, members: [{ state: TUR, period: 1975/.. }] }
              - { id: pact, names: Warsaw Pact, members: [{ state: BGR, period: 1955-05-14/1995 }] }
            """,
            "warning minsk.members[0].period: the membership of TUR (1975/..) begins before the founding (1992-03-24)",
            "warning pact.members[0].period: the membership of BGR (1955-05-14/1995) goes on after the end (1991-07-01)"
        ),
        new(
            "Before the founding that the quotation says, in two languages",
            """
            sources:
              - { id: en, title: S, language: en, file: sources/en.txt }
              - { id: tr, title: S, language: tr, file: sources/tr.txt }
            organizations:
              - { id: whaling, names: Whaling Board, members: [{ state: CHL, period: 1957-12-31/.. }, { state: NOR, period: 1959-01-01/.. }], citations: [{ source: en, quote: "The Board, of which both are members since 1 January 1959, was founded on 1 January 1958.", reading: stated }] }
              - { id: kurul, names: Kurul, members: [{ state: TUR, period: 1990/.. }], citations: [{ source: tr, quote: Kurul 5 Mart 1995 tarihinde kuruldu, reading: stated }] }
            """,
            "warning whaling.members[0].period: the membership of CHL (1957-12-31/..) begins before the founding (1958-01-01)",
            "warning kurul.members[0].period: the membership of TUR (1990/..) begins before the founding (1995-03-05)"
        )
        {
            Files =
            [
                (
                    "sources/en.txt",
                    "S\n\nThe Board, of which both are members since 1 January 1959, was founded on 1 January 1958."
                ),
                ("sources/tr.txt", "S\n\nKurul 5 Mart 1995 tarihinde kuruldu."),
            ],
        },
        new(
            "From a day of the year of the founding",
            """
            organizations:
              - { id: bsec, names: BSEC, members: [{ state: TUR, period: 1992/.. }] }
            """,
            "maybe bsec.members[0].period: cannot tell whether the membership of TUR (1992/..) begins before the founding (1992-06-25)"
        ),
    ];
}
