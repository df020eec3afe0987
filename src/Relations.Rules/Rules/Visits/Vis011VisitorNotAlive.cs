using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis011VisitorNotAlive : ContainmentRule<Visit>
{
    public override RuleInfo Info { get; } =
        new("VIS011", "visitor-not-alive", Severity.Error, "A person visits before birth or after death.")
        {
            Why = "One of the dates is wrong, or two people of one name are taken for one.",
            Basis = "Two records that cannot both be true.",
            Needs = "the dates of a visit by a person, and the birth or death of that person",
            Verdicts =
                "Violated when the visit certainly begins before birth or ends after death; undetermined when it may; "
                + "satisfied otherwise, on the day itself too. Of a visit without an end only the start is compared.",
        };

    private protected override IEnumerable<(NamedDate When, NamedDate Start, NamedDate End)> Contained(
        Visit subject,
        RuleContext context
    ) =>
        subject
            .Visitors.Select(visitor => context.Dossier.Find(visitor.Person))
            .OfType<Person>()
            .DistinctBy(person => person.Id)
            .Select(person =>
                (
                    subject.Stay(),
                    new NamedDate(BirthOf(person), person, "born", person.Born),
                    new NamedDate(DeathOf(person), person, "died", person.Died)
                )
            );

    [Message("the birth of {person}")]
    private static partial Message BirthOf(Person person);

    [Message("the death of {person}")]
    private static partial Message DeathOf(Person person);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A visit in life, and one that ends with it",
            """
            people:
              - { id: somebody, names: Somebody, born: 1927-10-13, died: 1993-04-17 }
            visits:
              - { id: visit, visitors: [{ person: somebody }], to: AZE, dates: 1992-10-30 }
              - { id: last, visitors: [{ person: somebody }], to: AZE, dates: 1993-04-15/1993-04-17 }
            """
        ),
        new(
            "Fourteen years after death, and fifteen before birth",
            """
            people:
              - { id: dead, names: Dead, died: 2000 }
              - { id: unborn, names: Unborn, born: 1990 }
            visits:
              - { id: late, visitors: [{ person: dead }, { person: dead }], to: AZE, dates: 2014-05-01 }
              - { id: early, visitors: [{ person: unborn }], to: AZE, dates: 1975 }
            """,
            "error late.dates: the visit (2014-05-01) is after the death of dead (2000)",
            "error early.dates: the visit (1975) begins before the birth of unborn (1990)"
        ),
        new(
            "A visit in the year of the death, and one of the birth",
            """
            people:
              - { id: somebody, names: Somebody, born: 1927-10-13, died: 1993-04-17 }
            visits:
              - { id: visit, visitors: [{ person: somebody }], to: AZE, dates: 1993 }
              - { id: early, visitors: [{ person: somebody }], to: AZE, dates: 1927 }
            """,
            "maybe visit.dates: cannot tell whether the visit (1993) is after the death of somebody (1993-04-17)",
            "maybe early.dates: cannot tell whether the visit (1927) begins before the birth of somebody (1927-10-13)"
        ),
    ];
}
