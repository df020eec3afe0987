using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Set012CircularReference : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new(
            "SET012",
            "circular-reference",
            Severity.Error,
            "Records lie within, amend or succeed one another in a circle."
        )
        {
            Why =
                "Baku lies in Azerbaijan and not the other way round. Of a circle no one can tell which part is the whole, which treaty "
                + "came first, or which state went before. A record that refers to itself is refers-twice's (SRC020).",
            Basis = "Part and whole, amendment and succession go one way.",
            Needs =
                "within of places and organizations, amends of agreements, predecessors of states, answers of measures",
        };

    // Of each circle, the record with the first id reports it.
    public void Check(Record subject, RuleContext context)
    {
        if (
            Next(subject).FirstOrDefault() is { Path: { } path }
            && Circle(subject, context.Dossier) is { Count: > 1 } circle
            && circle.TrueForAll(record =>
                record.Origin.File is null || string.CompareOrdinal(subject.Id, record.Id) <= 0
            )
        )
        {
            context.Violated(
                path,
                LeadsBack(subject, ArgumentValue.ListOf(circle.Append(subject))),
                null,
                [
                    .. circle
                        .Skip(1)
                        .Where(record => record.Origin.File is not null)
                        .Select(record => new RelatedField(
                            CheckTexts.Named(record),
                            new(record, Next(record).First().Path)
                        )),
                ]
            );
        }
    }

    // The shortest way from a record back to it; empty where there is none.
    static List<Record> Circle(Record start, Dossier dossier)
    {
        Dictionary<Record, Record?> cameFrom = new(ReferenceEqualityComparer.Instance);
        Queue<Record> open = new([start]);
        while (open.TryDequeue(out var at))
        {
            foreach (var (_, id) in Next(at))
            {
                if (id == start.Id)
                {
                    return Way(at, cameFrom);
                }

                if (dossier.Find(id) is { } next && next.TypeShape == start.TypeShape && cameFrom.TryAdd(next, at))
                {
                    open.Enqueue(next);
                }
            }
        }

        return [];
    }

    static List<Record> Way(Record? last, Dictionary<Record, Record?> cameFrom)
    {
        List<Record> way = [];
        for (var at = last; at is not null; at = cameFrom.GetValueOrDefault(at))
        {
            way.Insert(0, at);
        }

        return way;
    }

    static IEnumerable<(string Path, string Id)> Next(Record record) =>
        from field in record.TypeShape.Fields
        where field.IsAcyclic
        from id in Ids(field.Get(record))
        select (field.Name, id);

    static IEnumerable<string> Ids(object? value) =>
        value switch
        {
            IRef { Id: { } id } => [id],
            IItems many => many.Values.Cast<IRef>().Select(one => one.Id).OfType<string>(),
            _ => [],
        };

    [Message("{record} leads back to itself: {circle}")]
    private static partial Message LeadsBack(Record record, ArgumentValue circle);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A city in a region, and an amendment of an amendment",
            """
            places:
              - { id: city, names: City, within: region }
              - { id: region, names: Region }
            agreements:
              - { id: first, title: Treaty, parties: [AZE, TUR] }
              - { id: second, title: Protocol, parties: [AZE, TUR], amends: first }
              - { id: third, title: Second protocol, parties: [AZE, TUR], amends: second }
            """
        ),
        new(
            "Circles",
            """
            places:
              - { id: city, names: City, within: region }
              - { id: region, names: Region, within: city }
            agreements:
              - { id: first, title: Treaty, parties: [AZE, TUR], amends: third }
              - { id: second, title: Protocol, parties: [AZE, TUR], amends: first }
              - { id: third, title: Second protocol, parties: [AZE, TUR], amends: second }
            states:
              - { id: AAA, names: A, predecessors: [AAB] }
              - { id: AAB, names: B, predecessors: [AAA] }
            measures:
              - { id: first-expulsion, by: [GBR], against: RUS, kind: expulsion, answers: second-expulsion }
              - { id: second-expulsion, by: [RUS], against: GBR, kind: expulsion, answers: first-expulsion }
            """,
            "error city.within: city leads back to itself: city, region, city",
            "error first.amends: first leads back to itself: first, third, second, first",
            "error AAA.predecessors: AAA leads back to itself: AAA, AAB, AAA",
            "error first-expulsion.answers: first-expulsion leads back to itself: first-expulsion, second-expulsion, first-expulsion"
        ),
    ];
}
