using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis013NamelessVisitor : RecordRule<Visit>
{
    public override RuleInfo Info { get; } =
        new(
            "VIS013",
            "nameless-visitor",
            Severity.Warning,
            "A visitor is neither a person nor the holder of an office."
        )
        {
            Why =
                "An entry that says nothing of who travelled is counted as a visitor, and cannot be shown or checked.",
            Basis = "A visit is made by someone.",
            Needs = "a visit with a visitor",
        };

    public override void Define(RecordValidator<Visit> validator) =>
        validator
            .RuleForEach(visit => visit.Visitors)
            .Must(visitor => !visitor.Person.IsNone || !visitor.Office.IsNone)
            .WithItemFinding((_, number) => NamesNoOne(number), NameOffice);

    [Message("visitor {number} names no one: expected a person, an office, or both")]
    private static partial Message NamesNoOne(int number);

    [Message("name the office where the person is not known, or leave the visitor out")]
    private static partial Message NameOffice();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A person, and an office",
            """
            visits:
              - { id: visit, visitors: [{ person: a }, { office: president }], to: AZE }
            """
        ),
        new(
            "No one",
            """
            visits:
              - { id: visit, visitors: [{ person: a }, {}], to: AZE }
            """,
            "warning visit.visitors[1]: visitor 2 names no one: expected a person, an office, or both"
        ),
    ];
}
