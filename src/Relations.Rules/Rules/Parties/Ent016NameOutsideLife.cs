using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent016NameOutsideLife : OrderRule<Person>
{
    public override RuleInfo Info { get; } =
        new(
            "ENT016",
            "name-outside-life",
            Severity.Warning,
            "A person has another name before birth or only after death."
        )
        {
            Why = "A name of a time is one that the person bore then. The period is wrong, or the birth or death is.",
            Basis = "Two fields that cannot both be true.",
            Needs = "another name with a period, and the birth or death of the person",
            Verdicts =
                "Violated when the period certainly begins before the birth, or certainly begins after the death; undetermined when it "
                + "may; satisfied otherwise.",
            Exceptions = ["A name that is given after death, as of a saint or an emperor."],
        };

    public override void Check(Person subject, RuleContext context)
    {
        foreach (var name in Names(subject))
        {
            if (subject.Born is not null)
            {
                context.RequireNotBefore(name, Birth(subject));
            }

            if (subject.Died is { Value: not null } && name.Date is { Value: not null })
            {
                context.Require(new(name, Death(subject)), at: name);
            }
        }
    }

    public override IEnumerable<Precedence> Orders(Person subject, RuleContext context) =>
        Names(subject).SelectMany(name => Orders(subject, name));

    static IEnumerable<NamedDate> Names(Person person) =>
        person
            .OtherNames.Select(
                (other, i) =>
                    new NamedDate(
                        TheName(Quotations.Shown(other.Names?.Translations[0].Text ?? "")),
                        person,
                        FormattableString.Invariant($"otherNames[{i}].period"),
                        other.Period
                    )
            )
            .Where(name => name.Date is not null);

    static IEnumerable<Precedence> Orders(Person person, NamedDate name)
    {
        if (person.Born is not null)
        {
            yield return Precedence.NotBeginningBefore(Birth(person), name);
        }

        if (person.Died is not null)
        {
            yield return new(name, Death(person));
        }
    }

    static NamedDate Birth(Person person) => new(TheBirth(), person, "born", person.Born);

    static NamedDate Death(Person person) => new(TheDeath(), person, "died", person.Died);

    [Message("the name {name}")]
    private static partial Message TheName(QuotationValue name);

    [Message("the birth")]
    private static partial Message TheBirth();

    [Message("the death")]
    private static partial Message TheDeath();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A name before a marriage, one of a pope, and one of any time",
            """
            people:
              - { id: mckinley, names: Ida McKinley, born: 1847-06-08, died: 1907-05-26, otherNames: [{ names: Ida Saxton, period: /1871 }] }
              - { id: pacelli, names: Eugenio Pacelli, born: 1876-03-02, died: 1958-10-09, otherNames: [{ names: Pius XII, period: 1939-03-02/1958-10-09 }] }
              - { id: wilson, names: Woodrow Wilson, born: 1856-12-28, otherNames: [{ names: Tommy }] }
            """
        ),
        new(
            "Names of before birth and of after death",
            """
            people:
              - { id: a, names: A, born: 1847-06-08, died: 1907-05-26, otherNames: [{ names: Old, period: 1837/1871 }, { names: New, period: 1917/.. }] }
            """,
            "warning a.otherNames[0].period: the name \"Old\" (1837/1871) begins before the birth (1847-06-08)",
            "warning a.otherNames[1].period: the death (1907-05-26) comes before the name \"New\" (1917/..)"
        ),
        new(
            "A name from the year of birth",
            """
            people:
              - { id: a, names: A, born: 1847-06-08, otherNames: [{ names: Old, period: 1847-06/1871 }] }
            """,
            "maybe a.otherNames[0].period: cannot tell whether the name \"Old\" (1847-06/1871) begins before the birth (1847-06-08)"
        ),
    ];
}
