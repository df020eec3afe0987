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
        Add(found, shape, whole, shape.WalkedPath);
        return found;
    }

    static void Add(List<DatedPart> found, Shape shape, object whole, WalkedPath path)
    {
        var plan = Plans.GetValue(shape, static shape => new(shape));
        found.Add(new(shape, whole, path.Prefix, Dates(plan, shape, whole, path)));
        foreach (var at in plan.Parts)
        {
            var field = shape.FieldArray[at];
            switch (field.Get(whole))
            {
                case null:
                    break;
                case IItems items:
                    var item = ((PartKind)((ListKind)field.Kind).Of).Shape;
                    for (var i = 0; i < items.Count; i++)
                    {
                        Add(found, item, items.At(i), path.Field(shape, at).Item(i));
                    }

                    break;
                case var part:
                    Add(found, ((PartKind)field.Kind).Shape, part, path.Field(shape, at));
                    break;
            }
        }
    }

    static DateField[] Dates(Plan plan, Shape shape, object whole, WalkedPath path)
    {
        List<DateField>? dates = null;
        foreach (var at in plan.Dates)
        {
            switch (shape.FieldArray[at].Get(whole))
            {
                case SourceDate date:
                    (dates ??= new(plan.Dates.Length)).Add(new(path.Field(shape, at).Text, date));
                    break;
                case IItems items:
                    for (var i = 0; i < items.Count; i++)
                    {
                        (dates ??= []).Add(new(path.Field(shape, at).Item(i).Text, (SourceDate)items.At(i)));
                    }

                    break;
            }
        }

        return dates is null ? [] : [.. dates];
    }

    sealed class Plan(Shape shape)
    {
        /// <summary>The positions of the fields that hold dates.</summary>
        public int[] Dates { get; } = Where(shape, static kind => kind is DateKind or ListKind { Of: DateKind });

        /// <summary>Those of the fields with parts that may hold dates.</summary>
        public int[] Parts { get; } =
            Where(shape, static kind => kind is PartKind or ListKind { Of: PartKind } && MayHoldDates(kind));

        static int[] Where(Shape shape, Predicate<FieldKind> isOf) =>
            [.. Enumerable.Range(0, shape.FieldArray.Length).Where(at => isOf(shape.FieldArray[at].Kind))];

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
