using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src020RefersTwice : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new("SRC020", "refers-twice", Severity.Warning, "A list names one record twice, or a record refers to itself.")
        {
            Why = "The second of two equal ids was meant to be another; and nothing is its own part, party or subject.",
            Basis = "Lists of references are sets: parties, borders, places of a route, what a statement is about.",
            Needs = "references",
            Exceptions = ["A route that passes a place twice."],
        };

    public void Check(Record subject, RuleContext context)
    {
        HashSet<(string List, string Id)>? seen = null;
        foreach (var value in context.View.Values)
        {
            if (value.Value is not IRef { Id: { } id } || value.Path.StartsWith("citations[", StringComparison.Ordinal))
            {
                continue;
            }

            if (id == subject.Id && context.Dossier.Find(id) == subject)
            {
                context.Violated(value.Path, RefersToItself(subject));
            }
            else if (value.Path.EndsWith(']') && !(seen ??= []).Add((value.Path[..value.Path.LastIndexOf('[')], id)))
            {
                context.Violated(value.Path, IsListed((IMessageArgument)value.Value));
            }
        }
    }

    [Message("{record} refers to itself")]
    private static partial Message RefersToItself(Record record);

    [Message("{record} is already in the list")]
    private static partial Message IsListed(IMessageArgument record);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Three parties",
            """
            mechanisms:
              - { id: format, names: Format, parties: [AZE, GEO, TUR] }
            """
        ),
        new(
            "A party twice, and a body within itself",
            """
            organizations:
              - { id: group, names: Group, within: group }
            mechanisms:
              - { id: format, names: Format, parties: [AZE, TUR, TUR] }
            """,
            "warning group.within: group refers to itself",
            "warning format.parties[2]: TUR is already in the list"
        ),
    ];
}
