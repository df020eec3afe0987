using Relations.Dossiers;

namespace Relations.Rules;

sealed class Vis013NamelessVisitor : Rule, IChecks<Visit>
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

    public void Check(Visit subject, Inspection found)
    {
        for (var i = 0; i < subject.Visitors.Count; i++)
        {
            if (subject.Visitors[i] is { Person.IsNone: true, Office.IsNone: true })
            {
                found.Violated(
                    FormattableString.Invariant($"visitors[{i}]"),
                    FormattableString.Invariant($"visitor {i + 1} names no one: expected a person, an office, or both"),
                    "name the office where the person is not known, or leave the visitor out"
                );
            }
        }
    }

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
