using Relations.Dossiers;

namespace Relations.Rules;

sealed class Vis010OfficeOfAnother : Rule, IChecks<Visit>
{
    public override RuleInfo Info { get; } =
        new(
            "VIS010",
            "office-of-another",
            Severity.Warning,
            new(
                "A visitor comes from one state and holds an office of another.",
                "Ziyaretçi, geldiği devletten başka bir devletin makamında.",
                "Səfər edən gəldiyi dövlətdən başqa dövlətin vəzifəsini tutur."
            )
        )
        {
            Why = "Origin and destination are mixed up, or the office is that of the colleague.",
            Basis = "An official visit is paid by one state to another.",
            Needs = "a visitor with an office of a state, and the state that the visit comes from",
            Exceptions = ["A visit that starts from a third state, recorded as coming from there."],
        };

    public void Check(Visit subject, Inspection found)
    {
        for (var i = 0; i < subject.Visitors.Count; i++)
        {
            if (
                subject.From.Id is { } from
                && found.Dossier.Find(subject.Visitors[i].Office) is { Of.Id: { } of } office
                && of != from
                && found.Dossier.Find(of) is State
            )
            {
                found.Violated(
                    FormattableString.Invariant($"visitors[{i}].office"),
                    $"{office.Id} is an office of {of}, and the visit comes from {from}",
                    null,
                    [new($"an office of {of}", new(office, "of"))]
                );
            }
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A president from the president's state",
            """
            offices: [{ id: president, title: President, of: AZE }]
            visits: [{ id: visit, visitors: [{ office: president }], from: AZE, to: TUR }]
            """
        ),
        new(
            "The sides are exchanged",
            """
            offices: [{ id: president, title: President, of: AZE }]
            visits: [{ id: visit, visitors: [{ office: president }], from: TUR, to: AZE }]
            """,
            "warning visit.visitors[0].office: president is an office of AZE, and the visit comes from TUR"
        ),
    ];
}
