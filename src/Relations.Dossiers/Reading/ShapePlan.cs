using System.Text;

namespace Relations.Dossiers;

/// <summary>How objects of a shape are read from JSON that has nothing unusual, and the values that recur in them.</summary>
sealed class ShapePlan
{
    const int MaxFields = 62; // so that a field and its form fit a byte of packed places

    readonly byte[][] names;

    ShapePlan(Shape shape)
    {
        Shape = shape;
        names = [.. shape.FieldArray.Select(field => Encoding.UTF8.GetBytes(field.Name))];
        Required = [.. Enumerable.Range(0, names.Length).Where(i => shape.FieldArray[i].Required)];
    }

    public Shape Shape { get; }

    /// <summary>How the value of each field is read.</summary>
    public KindPlan[] Kinds { get; private set; } = [];

    /// <summary>The fields that no object lacks.</summary>
    public int[] Required { get; }

    /// <summary>The plan of a shape; null for one that has too many fields.</summary>
    public static ShapePlan? Of(Shape shape, PlanValues values)
    {
        if (!values.Plans.TryGetValue(shape, out var plan) && shape.FieldArray.Length <= MaxFields)
        {
            // A shape may hold itself.
            plan = new(shape);
            values.Plans.Add(shape, plan);
            plan.Kinds = [.. shape.FieldArray.Select(field => KindPlan.Of(field.Kind, values))];
        }

        return plan;
    }

    /// <summary>The field of this name, looked for from the one that probably comes next; -1 if the shape has no such field.</summary>
    public int Find(ReadOnlySpan<byte> name, int from)
    {
        for (var i = from; i < names.Length; i++)
        {
            if (name.SequenceEqual(names[i]))
            {
                return i;
            }
        }

        for (var i = 0; i < from; i++)
        {
            if (name.SequenceEqual(names[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>What the plans of one file share.</summary>
sealed class PlanValues
{
    /// <summary>The plans that have been made.</summary>
    public Dictionary<Shape, ShapePlan> Plans { get; } = [];

    /// <summary>The dates that have been read.</summary>
    public TextCache Dates { get; } = new(static text => new SourceDate(text));
}

/// <summary>How a value of a kind is read.</summary>
sealed class KindPlan
{
    KindPlan(FieldKind kind) => Kind = kind;

    public FieldKind Kind { get; }

    /// <summary>The values that recur; null for a kind whose values are mostly different.</summary>
    public TextCache? Recurring { get; private init; }

    /// <summary>How each item of a list is read; null for any other kind.</summary>
    public KindPlan? Item { get; private init; }

    /// <summary>How the object is read that it is; null for any other kind.</summary>
    public ShapePlan? Part { get; private init; }

    public static KindPlan Of(FieldKind kind, PlanValues values) =>
        kind switch
        {
            DateKind => new(kind) { Recurring = values.Dates },
            ReferenceKind or EnumKind => new(kind)
            {
                Recurring = new(text => Scalars.Parse(kind, text, ScalarForm.Quoted)),
            },
            ListKind list => new(kind) { Item = Of(list.Of, values) },
            PartKind part => new(kind) { Part = ShapePlan.Of(part.Shape, values) },
            _ => new(kind),
        };
}
