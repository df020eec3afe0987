using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Finds what declarations of rules name, the collections and fields of a dossier, and keeps what is wrong with them.
/// </summary>
sealed class DeclaredFaults(CollectionSet collections)
{
    readonly List<OwnRuleFault> all = [];

    /// <summary>What is wrong, in the order in which it was found.</summary>
    public IReadOnlyList<OwnRuleFault> All => all;

    public void Report(string path, Message text, Message? help = null) => all.Add(new(path, text, help));

    /// <summary>The collection of a name; null, with a fault at the path, where the dossier has none.</summary>
    public RecordShape? ShapeOf(string name, string path)
    {
        var shape = collections.Find(name);
        if (shape is null)
        {
            var nearest = Nearest.To(name, collections.All.Select(one => one.Collection));
            Report(path, DeclaredRuleTexts.NoCollection(name), nearest is null ? null : CheckTexts.DidYouMean(nearest));
        }

        return shape;
    }

    /// <summary>The way to a field of the records of a collection; null where there is none.</summary>
    public FieldRoute? Find(RecordShape shape, string name) => FieldRoute.Of(collections, shape, name);

    /// <summary>The way to a field that holds values and not parts; null, with a fault at the path, where there is none.</summary>
    public FieldRoute? RouteOf(RecordShape shape, string name, string path)
    {
        var route = Find(shape, name);
        if (route is null or { Kind: PartKind })
        {
            Report(path, DeclaredRuleTexts.NoField(shape.Collection, name), NearField(shape, name));
            return null;
        }

        return route;
    }

    /// <summary>The way to a field of dates; null, with a fault at the path, where there is none.</summary>
    public FieldRoute? DateOf(RecordShape shape, string name, string path)
    {
        var route = RouteOf(shape, name, path);
        if (route is null or { Kind: DateKind })
        {
            return route;
        }

        Report(path, DeclaredRuleTexts.NoDate(name));
        return null;
    }

    /// <summary>What was meant by the name of a field that records lack; null where nothing is near.</summary>
    public static Message? NearField(RecordShape shape, string name) =>
        Nearest.To(name, shape.Fields.Select(field => field.Name)) is { } nearest
            ? CheckTexts.DidYouMean(nearest)
            : null;
}
