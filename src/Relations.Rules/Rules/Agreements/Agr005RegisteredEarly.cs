using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Agr005RegisteredEarly : RecordRule<Agreement>
{
    public override RuleInfo Info { get; } =
        new("AGR005", "registered-early", Severity.Warning, "An agreement is registered before it enters into force.")
        {
            Why =
                "The United Nations register only what is in force between two of the parties. A registration before that has "
                + "the day of another step.",
            Basis =
                "Charter of the United Nations, art. 102, in force from 24 October 1945; regulations of 14 December 1946, art. "
                + "1(2). The Covenant of the League of Nations, art. 18, made registration a condition of force.",
            Needs = "the registration and the entry into force, with dates",
            Verdicts =
                "Violated when the registration is certainly before the entry into force; undetermined when it may be; "
                + "satisfied otherwise, on the same day too, and for registrations of before 24 October 1945.",
            Exceptions = ["Provisional application, which may be registered."],
        };

    public override void Define(RecordValidator<Agreement> validator) =>
        validator
            .RuleFor(agreement => agreement.Registered)
            .NotBefore(
                Registration,
                agreement => agreement.EntryIntoForce(agreement.InForce),
                when: agreement => !IsByLeague(agreement)
            );

    static readonly SourceDate Charter = new("1945-10-24");

    static bool IsByLeague(Agreement agreement) =>
        agreement.Registered is not { Value: not null } date || Chronology.Before(date, Charter) == Ternary.Yes;

    [Message("the registration")]
    private static partial Message Registration();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Registered a year after the entry into force",
            """
            agreements: [{ id: treaty, title: Treaty, parties: [AZE, TUR], inForce: 1993-03-01, registered: 1994-02-02 }, { id: league, title: Treaty, parties: [FRA, GBR], inForce: 1930-03-01, registered: 1929-02-02 }]
            """
        ),
        new(
            "Registered a year before",
            """
            agreements: [{ id: treaty, title: Treaty, parties: [AZE, TUR], inForce: 1993-03-01, registered: 1992-02-02 }]
            """,
            "warning treaty.registered: the registration (1992-02-02) comes before the entry into force (1993-03-01)"
        ),
        new(
            "Only the year of the registration is known",
            """
            agreements: [{ id: treaty, title: Treaty, parties: [AZE, TUR], inForce: 1993-03-01, registered: 1993 }]
            """,
            "maybe treaty.registered: cannot tell whether the registration (1993) comes before the entry into force (1993-03-01)"
        ),
    ];
}
