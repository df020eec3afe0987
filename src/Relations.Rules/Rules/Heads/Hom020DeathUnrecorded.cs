using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom020DeathUnrecorded : Rule, IChecks<Appointment>, IChecks<Tenure>
{
    public override RuleInfo Info { get; } =
        new(
            "HOM020",
            "death-unrecorded",
            Severity.Warning,
            "A note or passage says that a person died in office, and no death is on record."
        )
        {
            Why =
                "\"Died at post\" gives the day of a death, or its year. Without it on the person, nothing finds that another record has the "
                + "person serve later.",
            Basis = "The published list of chiefs of mission of the United States: 80 notes say \"Died at post\".",
            Needs = "an appointment or a tenure with a note or a quotation, and its person",
        };

    public void Check(Appointment subject, RuleContext context) => Check(subject, subject.Person, context);

    public void Check(Tenure subject, RuleContext context) => Check(subject, subject.Person, context);

    static void Check(Record subject, Ref<Person> reference, RuleContext context)
    {
        if (context.Dossier.Find(reference) is not { Died: null } person)
        {
            return;
        }

        foreach (var (path, text) in Texts(subject))
        {
            if (
                Lexicon.WordsOf("death").FirstOrDefault(words => FoldedNames.HasWords(FoldedNames.Fold(text), words)) is
                { } said
            )
            {
                context.Violated(
                    path,
                    SaysDeath(new(path), Quotations.Shown(said), person),
                    AddDeath(),
                    [new(NoDeath(), new(person, "died"))]
                );
                return;
            }
        }
    }

    static IEnumerable<(string Path, string Text)> Texts(Record subject)
    {
        if (subject.Note is { } note)
        {
            yield return ("note", note);
        }

        foreach (var (path, citation) in Quotations.Of(subject))
        {
            if (citation.Quote is { } quote)
            {
                yield return (path + ".quote", quote);
            }
        }
    }

    [Message("{field} says {words}, and no death of {person} is on record")]
    private static partial Message SaysDeath(FieldPathValue field, QuotationValue words, Person person);

    [Message("add the death to the person")]
    private static partial Message AddDeath();

    [Message("no death on record")]
    private static partial Message NoDeath();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A death on record, and another's",
            """
            people:
              - { id: a, names: A, died: 1870 }
              - { id: b, names: B }
            appointments:
              - { id: first, person: a, mission: embassy, note: Died at post. }
              - { id: second, person: b, mission: embassy, note: His predecessor had died. }
            """
        ),
        new(
            "In four languages",
            """
            people:
              - { id: a, names: A }
            appointments:
              - { id: first, person: a, mission: embassy, note: Died at post December 6. }
              - { id: second, person: a, mission: embassy, note: 1870'te görevi başında öldü. }
              - { id: third, person: a, mission: embassy, note: Vəzifəsinin icrası zamanı vəfat edib. }
              - { id: fourth, person: a, mission: embassy, note: Mort en fonction. }
            """,
            "warning first.note: note says \"died at post\", and no death of a is on record",
            "warning second.note: note says \"görevi başında öldü\", and no death of a is on record",
            "warning third.note: note says \"vəzifəsinin icrası zamanı vəfat\", and no death of a is on record",
            "warning fourth.note: note says \"mort en fonction\", and no death of a is on record"
        ),
    ];
}
