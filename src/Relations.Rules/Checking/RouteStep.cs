using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A step of a way to a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Part">The next step, within the part that the field holds; null where it holds none, or the way ends.</param>
/// <param name="Across">The next steps in the records that the field refers to, by their collection.</param>
sealed record RouteStep(Field Field, RouteStep? Part, IReadOnlyDictionary<string, RouteStep> Across)
{
    /// <summary>Whether the way ends here.</summary>
    public bool IsLast => Part is null && Across.Count == 0;

    /// <summary>The next step; of those in several collections the first.</summary>
    public RouteStep? Next => Part ?? Across.Values.FirstOrDefault();

    /// <summary>What the field holds, or each item of its list.</summary>
    public FieldKind ItemKind => Field.Kind is ListKind list ? list.Of : Field.Kind;
}

/// <summary>Finds the steps that names are of.</summary>
/// <param name="collections">The collections of the dossier.</param>
/// <param name="names">The names.</param>
sealed class RouteFinder(CollectionSet collections, string[] names)
{
    static readonly IReadOnlyDictionary<string, RouteStep> Nowhere = new Dictionary<string, RouteStep>();

    // References lead back to where they came from, so that ways through them are many; of each shape and name there is one.
    readonly Dictionary<(Shape Shape, int At), RouteStep?> known = [];

    /// <summary>The first step from records of a shape; null where a name is not that of a field.</summary>
    public RouteStep? From(Shape shape) => From(shape, 0);

    RouteStep? From(Shape shape, int at)
    {
        if (!known.TryGetValue((shape, at), out var step))
        {
            known[(shape, at)] = step = shape.Find(names[at]) is { } field ? Step(field, at + 1) : null;
        }

        return step;
    }

    RouteStep? Step(Field field, int next)
    {
        if (next == names.Length)
        {
            return new(field, null, Nowhere);
        }

        switch (field.Kind is ListKind list ? list.Of : field.Kind)
        {
            case PartKind part:
                return From(part.Shape, next) is { } within ? new(field, within, Nowhere) : null;
            case ReferenceKind reference:
                var across = Across(reference, next);
                return across.Count > 0 ? new(field, null, across) : null;
            default:
                return null;
        }
    }

    Dictionary<string, RouteStep> Across(ReferenceKind reference, int next)
    {
        Dictionary<string, RouteStep> across = new(StringComparer.Ordinal);
        foreach (var collection in reference.Targets)
        {
            if (collections.Find(collection) is { } shape && From(shape, next) is { } step)
            {
                across.Add(collection, step);
            }
        }

        return across;
    }
}
