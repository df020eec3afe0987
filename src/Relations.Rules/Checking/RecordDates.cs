using System.Runtime.CompilerServices;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A date of a record, at any depth, and its path.</summary>
readonly record struct DateField(string Path, SourceDate Date);

/// <summary>A record, or a part of one, that has fields for dates.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Part">The record or part.</param>
/// <param name="Prefix">What stands before the names of its fields in a path.</param>
/// <param name="Dates">The dates of the part itself, without those of parts within it.</param>
sealed record DatedPart(Shape Shape, object Part, string Prefix, IReadOnlyList<DateField> Dates)
{
    /// <summary>The date in a field; null where the part has none there.</summary>
    public SourceDate? At(string field) => Shape.Find(field)?.Get(Part) as SourceDate;
}

/// <summary>
/// Finds the dates of records. Which fields may hold one is found out once a type, since this is asked of every record.
/// </summary>
static class RecordDates
{
    // Shapes with fields of a dossier come and go with it.
    static readonly ConditionalWeakTable<Shape, Plan> Plans = [];

    /// <summary>Every date of a record or header, those of parts within it too, in canonical order of each part.</summary>
    public static IEnumerable<DateField> Of(Shape shape, object whole) =>
        PartsOf(shape, whole).SelectMany(static part => part.Dates);

    /// <summary>A record or header, and the parts within it that may hold dates.</summary>
    public static IReadOnlyList<DatedPart> PartsOf(Shape shape, object whole)
    {
        List<DatedPart> found = [];
        Add(found, shape, whole, "");
        return found;
    }

    static void Add(List<DatedPart> found, Shape shape, object whole, string prefix)
    {
        var plan = Plans.GetValue(shape, static shape => new(shape));
        List<DateField> dates = [];
        foreach (var field in plan.Dates)
        {
            switch (field.Get(whole))
            {
                case SourceDate date:
                    dates.Add(new(prefix + field.Name, date));
                    break;
                case IItems items:
                    dates.AddRange(
                        Values(field, items, prefix).Select(item => new DateField(item.Path, (SourceDate)item.Value))
                    );
                    break;
            }
        }

        found.Add(new(shape, whole, prefix, dates));
        foreach (var field in plan.Parts)
        {
            if (field.Get(whole) is { } value and not IItems { Count: 0 })
            {
                var inner = field.Kind is ListKind { Of: PartKind item } ? item.Shape : ((PartKind)field.Kind).Shape;
                foreach (var (part, path) in Values(field, value, prefix))
                {
                    Add(found, inner, part, path + ".");
                }
            }
        }
    }

    static IEnumerable<(object Value, string Path)> Values(Field field, object value, string prefix) =>
        value switch
        {
            IItems items => items.Values.Select(
                (item, i) => (item, FormattableString.Invariant($"{prefix}{field.Name}[{i}]"))
            ),
            _ => [(value, prefix + field.Name)],
        };

    sealed class Plan(Shape shape)
    {
        public Field[] Dates { get; } =
        [.. shape.Fields.Where(field => field.Kind is DateKind or ListKind { Of: DateKind })];

        public Field[] Parts { get; } =
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
