using System.Collections.Concurrent;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A date of a record, at any depth, and its path.</summary>
readonly record struct DateField(string Path, SourceDate Date);

/// <summary>A record, or a part of one, that has fields for dates, and what stands before their names in a path.</summary>
readonly record struct DatedPart(Shape Shape, object Part, string Prefix)
{
    /// <summary>The date in a field; null where the part has none there.</summary>
    public SourceDate? At(string field) => Shape.Find(field)?.Get(Part) as SourceDate;

    /// <summary>The dates of the part itself, without those of parts within it.</summary>
    public IEnumerable<DateField> Dates => DateFields.OwnOf(this);
}

/// <summary>
/// Finds the dates of records. Which fields may hold one is found out once a type, since this is asked of every record.
/// </summary>
static class DateFields
{
    static readonly ConcurrentDictionary<Shape, Plan> Plans = [];

    /// <summary>Every date of a record or header, those of parts within it too, in canonical order of each part.</summary>
    public static IEnumerable<DateField> Of(Shape shape, object whole) =>
        PartsOf(shape, whole).SelectMany(static part => OwnOf(part));

    /// <summary>The dates of a part itself.</summary>
    public static IEnumerable<DateField> OwnOf(DatedPart part)
    {
        foreach (var field in PlanOf(part.Shape).Dates)
        {
            foreach (var (value, path) in Values(field, field.Get(part.Part), part.Prefix))
            {
                yield return new(path, (SourceDate)value);
            }
        }
    }

    /// <summary>A record or header, and the parts within it that may hold dates.</summary>
    public static IEnumerable<DatedPart> PartsOf(Shape shape, object whole, string prefix = "")
    {
        yield return new(shape, whole, prefix);
        foreach (var field in PlanOf(shape).Parts)
        {
            var inner = field.Kind is ListKind { Of: PartKind item } ? item.Shape : ((PartKind)field.Kind).Shape;
            foreach (var (part, path) in Values(field, field.Get(whole), prefix))
            {
                foreach (var found in PartsOf(inner, part, path + "."))
                {
                    yield return found;
                }
            }
        }
    }

    static IEnumerable<(object Value, string Path)> Values(Field field, object? value, string prefix) =>
        value switch
        {
            null => [],
            IItems items => items.Values.Select(
                (item, i) => (item, FormattableString.Invariant($"{prefix}{field.Name}[{i}]"))
            ),
            _ => [(value, prefix + field.Name)],
        };

    static Plan PlanOf(Shape shape) => Plans.GetOrAdd(shape, static shape => new(shape));

    sealed class Plan(Shape shape)
    {
        public IReadOnlyList<Field> Dates { get; } =
        [.. shape.Fields.Where(field => field.Kind is DateKind or ListKind { Of: DateKind })];

        public IReadOnlyList<Field> Parts { get; } =
        [
            .. shape.Fields.Where(field =>
                field.Kind is PartKind or ListKind { Of: PartKind } && MayHoldDates(field.Kind)
            ),
        ];

        static bool MayHoldDates(FieldKind kind) =>
            kind switch
            {
                DateKind => true,
                ListKind list => MayHoldDates(list.Of),
                PartKind part => part.Shape.Fields.Any(field => MayHoldDates(field.Kind)),
                _ => false,
            };
    }
}
