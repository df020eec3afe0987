using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent002SelfPair : Rule, IChecks<Record>
{
    static readonly string[] Parties = ["states", "organizations"];

    public override RuleInfo Info { get; } =
        new("ENT002", "self-pair", Severity.Error, "A party is paired with itself.")
        {
            Why =
                "Nobody recognizes, visits or sends a mission to itself. The second of the two ids is a slip, and the party "
                + "that was meant is missing.",
            Basis = "Relations are between different parties (Vienna Convention on Diplomatic Relations 1961, art. 2).",
            Needs = "two references to parties in one record, or a list of them",
        };

    public void Check(Record subject, RuleContext context)
    {
        (string Path, string Id)? first = null;
        foreach (var field in subject.RecordShape.Fields)
        {
            switch (field.Kind)
            {
                case ReferenceKind kind when IsParty(kind) && field.Get(subject) is IRef { Id: { } id }:
                    if (first?.Id == id)
                    {
                        Report(context, subject, field.Name, id, first.Value.Path);
                    }

                    first ??= (field.Name, id);
                    break;
                case ListKind { Of: ReferenceKind of } when IsParty(of) && field.Get(subject) is IItems items:
                    CheckList(items, field.Name, subject, context);
                    break;
            }
        }
    }

    static void CheckList(IItems items, string name, Record subject, RuleContext context)
    {
        Dictionary<string, string> paths = new(StringComparer.Ordinal);
        var at = 0;
        foreach (var item in items.Values)
        {
            var path = FormattableString.Invariant($"{name}[{at++}]");
            if (((IRef)item).Id is { } id && !paths.TryAdd(id, path))
            {
                Report(context, subject, path, id, paths[id]);
            }
        }
    }

    static void Report(RuleContext context, Record subject, string path, string id, string first) =>
        context.Violated(
            path,
            StandsAlready(new(id), new(first)),
            null,
            [new(StandsFirst(new(id)), new(subject, first))]
        );

    static bool IsParty(ReferenceKind kind) => kind.Targets.All(Parties.Contains);

    [Message("{party} is already in {field}")]
    private static partial Message StandsAlready(RecordValue party, FieldPathValue field);

    [Message("{party} is first named here")]
    private static partial Message StandsFirst(RecordValue party);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Relations of two states",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR] }
            """
        ),
        new(
            "Relations and a recognition of a state with itself",
            """
            diplomaticRelations:
              - { id: relations, between: [TUR, TUR] }
            recognitions:
              - { id: recognition, by: TUR, of: TUR }
            """,
            "error relations.between[1]: TUR is already in between[0]",
            "error recognition.of: TUR is already in by"
        ),
    ];
}
