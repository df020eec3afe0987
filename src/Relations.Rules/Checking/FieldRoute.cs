using System.Globalization;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// The way from a record to the values of a field, through parts, lists and references: <c>coordinates.latitude</c>,
/// <c>visitors.person</c>, <c>visitors.person.born</c>.
/// </summary>
sealed class FieldRoute
{
    readonly RouteStep first;

    FieldRoute(string text, RouteStep first) => (Text, this.first) = (text, first);

    /// <summary>The names of the fields, with points between them.</summary>
    public string Text { get; }

    /// <summary>What a value at its end is.</summary>
    public FieldKind Kind => Last.ItemKind;

    /// <summary>Whether a record has one value there at most.</summary>
    public bool IsSingle => Steps.All(step => step.Field.Kind is not ListKind);

    /// <summary>How many names two ways share from the first on.</summary>
    public int SharedWith(FieldRoute other) =>
        Steps.Zip(other.Steps).TakeWhile(pair => pair.First.Field == pair.Second.Field).Count();

    /// <summary>The way that a text names in records of a shape; null where there is none.</summary>
    /// <param name="collections">The collections of the dossier, in which references lead to records.</param>
    /// <param name="shape">The shape of the records.</param>
    /// <param name="text">The text.</param>
    public static FieldRoute? Of(CollectionSet collections, RecordShape shape, string text) =>
        new RouteFinder(collections, text.Split('.')).From(shape) is { } first ? new(text, first) : null;

    /// <summary>The places at its end, each with its value; null where it is absent there.</summary>
    public IEnumerable<FieldPlace> Places(Record record, Dossier dossier) =>
        Places(first, record, new(record, "", "", Kind, null), dossier);

    RouteStep Last => Steps.Last();

    IEnumerable<RouteStep> Steps
    {
        get
        {
            for (var step = first; step is not null; step = step.Next)
            {
                yield return step;
            }
        }
    }

    static IEnumerable<FieldPlace> Places(RouteStep step, object holder, FieldPlace at, Dossier dossier)
    {
        var place = at with { Path = at.Path + step.Field.Name, Kind = step.ItemKind };
        return step.Field.Get(holder) switch
        {
            null => step.IsLast ? [place.Reached()] : [],
            IItems items => items.Values.SelectMany(
                (item, i) => Within(step, item, place with { Path = Numbered(place.Path, i) }, dossier)
            ),
            var value => Within(step, value, place, dossier),
        };
    }

    static IEnumerable<FieldPlace> Within(RouteStep step, object value, FieldPlace place, Dossier dossier)
    {
        if (step.IsLast)
        {
            return [(place with { Value = value }).Reached()];
        }

        if (step.Part is { } part)
        {
            return Places(part, value, place with { Path = place.Path + "." }, dossier);
        }

        return
            value is IRef { Id: { } id }
            && dossier.Find(id) is { } target
            && step.Across.TryGetValue(target.TypeShape.Collection, out var next)
            ? Places(next, target, place.Reached() with { Record = target, Path = "" }, dossier)
            : [];
    }

    static string Numbered(string path, int i) => string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
}
