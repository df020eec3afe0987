using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// The fields whose records the quotes of a collection hardly ever name: the form of its source says them, as the heading of a
/// table does. Judged by the first records of each collection.
/// </summary>
sealed class UnnamedFields
{
    const int Looked = 200;
    const int Fewest = 20;

    readonly RuleContext context;
    readonly Dictionary<Shape, Dictionary<string, string>> firsts = [];

    UnnamedFields(RuleContext context) => this.context = context;

    public static UnnamedFields Of(RuleContext context) =>
        context.Shared(typeof(UnnamedFields), () => new UnnamedFields(context));

    /// <summary>Whether a field is such a one, and the record is not the first that leaves it unsaid.</summary>
    public bool GoesWithoutSaying(Record subject, string path)
    {
        lock (firsts)
        {
            if (!firsts.TryGetValue(subject.TypeShape, out var fields))
            {
                firsts.Add(subject.TypeShape, fields = Look(subject.TypeShape));
            }

            return fields.TryGetValue(Field(path), out var first) && first != subject.Id;
        }
    }

    static string Field(string path) =>
        path.IndexOf('[', StringComparison.Ordinal) is > 0 and var at ? path[..at] : path;

    Dictionary<string, string> Look(Shape shape)
    {
        Dictionary<string, (int All, int Unnamed, string First)> counts = new(StringComparer.Ordinal);
        foreach (var record in context.Dossier.Records.Where(record => record.TypeShape == shape).Take(Looked))
        {
            if (record.Citations.Count > 0 && NameEvidence.Of(record, context) is { } evidence)
            {
                Count(record, evidence, counts);
            }
        }

        return counts
            .Where(field => field.Value.All >= Fewest && field.Value.Unnamed * 2 > field.Value.All)
            .ToDictionary(field => field.Key, field => field.Value.First, StringComparer.Ordinal);
    }

    void Count(Record record, NameEvidence evidence, Dictionary<string, (int All, int Unnamed, string First)> counts)
    {
        foreach (var value in FieldWalk.Values(record.TypeShape, record))
        {
            if (
                value.Value is IRef { Id: { } id }
                && !value.Path.StartsWith("citations[", StringComparison.Ordinal)
                && context.Dossier.Find(id) is { } named
            )
            {
                var isNamed = evidence.Names(named) || evidence.NamesBy(record, named);
                var (all, unnamed, first) = counts.GetValueOrDefault(Field(value.Path), (0, 0, record.Id));
                counts[Field(value.Path)] = (
                    all + 1,
                    unnamed + (isNamed ? 0 : 1),
                    unnamed == 0 && !isNamed ? record.Id : first
                );
            }
        }
    }
}
